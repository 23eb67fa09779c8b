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
  /// The rate year by year, from the one data set with most years.
  public let trend: NEETTrend
}

/// A rate year by year, oldest first, from one data set.
///
/// Figures of different data sets are not joined into one line.
public struct NEETTrend: Sendable {
  /// The figures that have a value, one for each year.
  public let figures: [NEETStatistic]
  /// The years before which the series was broken (Eurostat's flag `b`), whether or not the year has a
  /// value; a flag on the first year says nothing about the line.
  public let breakYears: [Int]
  /// Whether the copy carries flags at all; without them breaks are unknown.
  public let areFlagsKnown: Bool

  /// The trend of figures of one data set.
  init(_ all: [NEETStatistic]) {
    // Of two copies of one year the better one counts.
    var best: [Int: NEETStatistic] = [:]
    for figure in all {
      if let known = best[figure.year.year], !known.isOlder(than: figure) { continue }
      best[figure.year.year] = figure
    }
    let years = best.values.sorted { $0.year.year < $1.year.year }
    figures = years.filter { $0.value != nil }
    let first = figures.first?.year.year ?? .max
    breakYears = years.filter { $0.isBreak && $0.year.year > first }.map(\.year.year)
    areFlagsKnown = years.allSatisfy(\.isFlagKnown)
  }

  /// Whether the series was broken after one year and not later than another.
  public func isBroken(after earlier: Int, upTo later: Int) -> Bool {
    breakYears.contains { $0 > earlier && $0 <= later }
  }
}

extension NEETStatistics {
  /// The context of a territory; `LU00` finds what is known of `LU`.
  public func context(for territory: TerritoryCode) -> TerritoryContext {
    let own = figures.filter {
      $0.sex == "T" && $0.age == "Y15-29" && $0.urbanisation == "TOTAL"
        && TerritoryCode($0.geography)?.isSame(as: territory) == true
    }
    func newest(_ indicator: NEETStatistic.Indicator, _ unit: String) -> NEETStatistic? {
      own.filter { $0.indicator == indicator && $0.unit == unit && $0.value != nil }
        .max { $0.isOlder(than: $1) }
    }
    // Sets of equal length: the alphabet decides, so that the answer is the same each time.
    let sets = Dictionary(grouping: own.filter(\.isTotalRate), by: \.source.dataset)
      .sorted { $0.key < $1.key }.map { NEETTrend($0.value) }
    return TerritoryContext(
      territory: territory, rate: latestRate(for: territory), count: newest(.count, "THS_PER"),
      inactiveShare: newest(.shareInactive, "PC_NEET"),
      seekingShare: newest(.shareSeeking, "PC_NEET"),
      trend: sets.max { $0.figures.count < $1.figures.count } ?? NEETTrend([]))
  }
}

extension NEETStatistic {
  /// Whether it is the rate of all who are not employed, in per cent.
  var isTotalRate: Bool { indicator == .rate && status == "NEMP" && unit == "PC" }

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
