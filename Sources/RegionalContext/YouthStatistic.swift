public import PolicyCycle
import StatisticalTables

/// One figure of labour-market or education statistics on young people, with flag and vintage.
public struct YouthStatistic: Sendable, Hashable {
  /// The code of the territory in the statistics: a NUTS code, or `EU27_2020`.
  public let geography: String
  /// The year the figure describes.
  public let year: PartialDate
  /// What was measured.
  public let indicator: Indicator
  /// `T`, `F` or `M`.
  public let sex: String
  /// The age band, such as `Y15-29`; bands are never mixed.
  public let age: String
  /// The labour status the figure refers to, such as `NEMP` (not employed), `UNE` (unemployed), `INAC`
  /// (inactive) or `POP` (all).
  public let status: String
  /// The degree of urbanisation: `TOTAL`, `DEG1` cities, `DEG2` towns and suburbs, `DEG3` rural areas.
  public let urbanisation: String
  /// The unit: `PC` (per cent), `THS_PER` (thousand persons), `NR`, `PC_NEET`.
  public let unit: String
  /// The figure, or nil where the publisher gives none.
  public let value: Double?
  /// The publisher's flags, such as `b` (break in series) or `u` (unreliable), as given.
  public let flag: String
  /// Whether the copy that was read carries flags at all.
  public let isFlagKnown: Bool
  /// Where it was read.
  public let source: StatisticSource

  /// What a statistic measures.
  public enum Indicator: String, CaseIterable, Sendable, Hashable {
    /// NEETs in per cent of the age group.
    case rate = "NEET_RATE"
    /// The number of NEETs.
    case count = "NEET_COUNT"
    /// The share of NEETs who are inactive.
    case shareInactive = "NEET_SHARE_INACTIVE"
    /// The share of NEETs who look for work.
    case shareSeeking = "NEET_SHARE_SEEKING"
    /// Early leavers from education and training in per cent of the age group.
    case earlyLeavers = "EARLY_LEAVERS_RATE"
    /// The unemployed in per cent of the active of the age group.
    case youthUnemployment = "YOUTH_UNEMPLOYMENT_RATE"
  }
}

/// A copy of a statistical data set, and which vintage of it.
public struct StatisticSource: Sendable, Hashable, Identifiable {
  /// The identifier in the file of sources.
  public let id: String
  /// The data set, such as `EDAT_LFSE_22`.
  public let dataset: String
  /// The day or year of the version, if known.
  public let vintage: String?
  /// Where the copy was read.
  ///
  /// It was not verified against the publisher.
  public let seenAt: String
  /// How far the copy can be trusted.
  public let confidence: String
  /// A caution.
  public let note: String?
  /// Whether it is a file that the user gave, and no shipped copy.
  public let isOwnFile: Bool
}

extension YouthStatistic {
  /// Whether it is the rate of all who are not employed, in per cent.
  var isTotalRate: Bool { indicator == .rate && status == "NEMP" && unit == "PC" }

  /// Whether it is that rate at ages 15 to 29, both sexes, in the whole territory.
  var isMainRate: Bool {
    isTotalRate && sex == "T" && age == "Y15-29" && urbanisation == "TOTAL"
  }

  /// Whether another figure is newer, or of the same year from a better copy.
  func isOlder(than other: YouthStatistic) -> Bool {
    if year.year != other.year.year { return year.year < other.year.year }
    let trust = ["low": 0, "medium": 1, "high": 2]
    return trust[source.confidence, default: 0] < trust[other.source.confidence, default: 0]
  }

  /// Whether the series is broken between the year before and this one (Eurostat's flag `b`).
  public var isBreak: Bool { ObservationFlags(flag).contains(.breakInSeries) }

  /// Whether the publisher calls the figure unreliable (Eurostat's flag `u`).
  public var isUnreliable: Bool { ObservationFlags(flag).contains(.lowReliability) }
}
