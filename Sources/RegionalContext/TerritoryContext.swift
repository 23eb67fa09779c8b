public import PolicyCycle

/// What the records know of the young people of one territory who are not in employment, education or
/// training: ages 15 to 29, both sexes.
///
/// Context, never part of a score. What is nil is unknown.
public struct TerritoryContext: Sendable {
  /// The territory.
  public let territory: TerritoryCode
  /// The newest rate, in per cent of the age group.
  public let rate: NEETStatistic?
  /// The newest number, in thousand persons.
  public let count: NEETStatistic?
  /// The newest share that is inactive, in per cent of NEETs.
  public let inactiveShare: NEETStatistic?
  /// The newest share that looks for work, in per cent of NEETs.
  public let seekingShare: NEETStatistic?
  /// The rate year by year, oldest first, from the one data set with most years.
  ///
  /// Figures of different data sets are not joined into one line.
  public let trend: [NEETStatistic]
}

extension NEETStatistics {
  /// The context of a territory; `LU00` finds what is known of `LU`.
  public func context(for territory: TerritoryCode) -> TerritoryContext {
    let own = figures.filter {
      $0.sex == "T" && $0.age == "Y15-29" && $0.urbanisation == "TOTAL" && $0.value != nil
        && TerritoryCode($0.geography)?.isSame(as: territory) == true
    }
    func newest(_ indicator: NEETStatistic.Indicator) -> NEETStatistic? {
      own.filter { $0.indicator == indicator }.max { $0.isOlder(than: $1) }
    }
    let rates = own.filter { $0.indicator == .rate && $0.status == "NEMP" && $0.unit == "PC" }
    // Sets of equal length: the alphabet decides, so that the answer is the same each time.
    let sets = Dictionary(grouping: rates, by: \.source.dataset).sorted { $0.key < $1.key }
    let longest = sets.max { $0.value.count < $1.value.count }?.value ?? []
    return TerritoryContext(
      territory: territory, rate: latestRate(for: territory), count: newest(.count),
      inactiveShare: newest(.shareInactive), seekingShare: newest(.shareSeeking),
      trend: longest.sorted { $0.year.year < $1.year.year })
  }
}

extension NEETStatistic {
  /// Whether another figure is newer, or of the same year from a better copy.
  func isOlder(than other: NEETStatistic) -> Bool {
    if year.year != other.year.year { return year.year < other.year.year }
    let trust = ["low": 0, "medium": 1, "high": 2]
    return trust[source.confidence, default: 0] < trust[other.source.confidence, default: 0]
  }

  /// Whether the series is broken between the year before and this one (Eurostat's flag `b`).
  public var isBreak: Bool { flag.contains("b") }

  /// Whether the publisher calls the figure unreliable (Eurostat's flag `u`).
  public var isUnreliable: Bool { flag.contains("u") }
}
