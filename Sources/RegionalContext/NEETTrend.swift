import PolicyCycle

/// A rate year by year, oldest first, from one data set.
///
/// Figures of different data sets are not joined into one line.
public struct NEETTrend: Sendable {
  /// The figures that have a value, one for each year.
  public let figures: [YouthStatistic]
  /// The years before which the series was broken (Eurostat's flag `b`), whether or not the year has a
  /// value; a flag on the first year says nothing about the line.
  public let breakYears: [Int]
  /// Whether the copy carries flags at all; without them breaks are unknown.
  public let areFlagsKnown: Bool

  /// The trend of figures of one data set.
  init(_ all: [YouthStatistic]) {
    // Of two copies of one year the better one counts.
    var best: [Int: YouthStatistic] = [:]
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

  /// The trend of the data set with most years; of two as long, the alphabet decides, so that the answer is
  /// the same each time.
  static func longest(among figures: [YouthStatistic]) -> NEETTrend {
    Dictionary(grouping: figures.filter(\.isMainRate), by: \.source.dataset)
      .sorted { $0.key < $1.key }.map { NEETTrend($0.value) }
      .max { $0.figures.count < $1.figures.count } ?? NEETTrend([])
  }

  /// The change from the last year that is at least some years before the newest one, in percentage points.
  ///
  /// - Parameter years: How many years at least lie between.
  /// - Returns: The change; nil if the line is too short.
  public func change(over years: Int) -> NEETChange? {
    guard let last = figures.last, let newest = last.value,
      let first = figures.last(where: { last.year.year - $0.year.year >= years }),
      let earlier = first.value
    else { return nil }
    return NEETChange(
      from: first.year.year, to: last.year.year, points: newest - earlier,
      isBroken: isBroken(after: first.year.year, upTo: last.year.year),
      areFlagsKnown: areFlagsKnown)
  }
}

/// How a rate changed between two years.
public struct NEETChange: Sendable, Hashable {
  /// The earlier year.
  public let from: Int
  /// The later year.
  public let to: Int
  /// The later rate less the earlier one, in percentage points.
  public let points: Double
  /// Whether the series was broken in between, so that the two rates do not compare.
  public let isBroken: Bool
  /// Whether breaks are known at all.
  public let areFlagsKnown: Bool
}
