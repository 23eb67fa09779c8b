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
  /// The years that the copy has a row of, with or without a value.
  private let rowYears: [Int]

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
    rowYears = years.map(\.year.year)
  }

  /// Whether the series was broken after one year and not later than another.
  public func isBroken(after earlier: Int, upTo later: Int) -> Bool {
    breakYears.contains { $0 > earlier && $0 <= later }
  }

  /// The trend of the copy of a data set with most years, the user's own files before shipped copies.
  ///
  /// Figures of two vintages are not joined: between them breaks come and go. Of two as long, the alphabet
  /// decides, so that the answer is the same each time.
  static func longest(among figures: [YouthStatistic]) -> NEETTrend {
    let trends = Dictionary(grouping: figures.filter(\.isMainRate)) { figure in
      [figure.source.dataset, figure.source.vintage ?? "", figure.source.id]
    }
    .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { NEETTrend($0.value) }
    let own = trends.filter { $0.figures.count > 1 && $0.figures[0].source.isOwnFile }
    return (own.isEmpty ? trends : own).max { $0.figures.count < $1.figures.count } ?? NEETTrend([])
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
      areFlagsKnown: areFlagsKnown
        && rowCount(after: first.year.year, upTo: last.year.year) == last.year.year
          - first.year.year
    )
  }

  /// How many years after one and up to another have a row, with or without a value.
  private func rowCount(after first: Int, upTo last: Int) -> Int {
    rowYears.count { $0 > first && $0 <= last }
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
  /// Whether breaks are known: the copy carries flags, and no year between is lacking.
  public let areFlagsKnown: Bool
}
