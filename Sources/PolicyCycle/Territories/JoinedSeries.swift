/// A series of one region over changes of NUTS, in which each value says how it came about.
///
/// A table of Eurostat often holds codes of several editions, each filled for its own years. The
/// region's own value counts as observed; elsewhere an exact join is taken, then an estimate. What
/// can be had neither way is a gap with its reasons.
///
/// Where a boundary moved and the code stayed (`ITI3`), a table does not tell which boundary a figure
/// has: it counts as observed, and ``NUTSRegister/changes(of:)`` tells of the move. Breaks of the
/// survey itself are another matter: they are flags of the figures.
public struct JoinedSeries<Period: Hashable & Comparable & Sendable>: Sendable {
  /// The values, by period.
  public let points: [Point]
  /// The periods without a value, though some region of the same place has one.
  public let gaps: [Gap]

  /// A value and its origin.
  public struct Point: Sendable, Hashable {
    /// The period, such as a year.
    public let period: Period
    /// The value.
    public let value: Double
    /// How it came about.
    public let origin: JoinedValueOrigin
  }

  /// A period without a value.
  public struct Gap: Sendable, Hashable {
    /// The period.
    public let period: Period
    /// Why other editions do not help; empty if only their values are missing.
    public let obstacles: [NUTSJoinObstacle]
  }

  /// Joins what a table has of a region and of those it was or became.
  ///
  /// - Parameters:
  ///   - target: The region.
  ///   - version: The edition in which the region is meant.
  ///   - measure: Whether the values add up.
  ///   - values: The values by code and period. Codes of one territory (`LU`, `LU00`) stand for each
  ///     other; values that are not finite count as missing.
  ///   - register: The regions and their changes.
  public init(
    of target: TerritoryCode, in version: NUTSVersion, measure: SeriesMeasure,
    from values: [TerritoryCode: [Period: Double]], register: NUTSRegister = .partners
  ) {
    let table = SeriesTable(values)
    let joins = NUTSVersion.allCases.filter { $0 != version }
      .sorted { abs($0.rawValue - version.rawValue) < abs($1.rawValue - version.rawValue) }
      .map { register.join(to: target, in: version, from: $0, of: measure) }
    var points: [Point] = []
    var gaps: [Gap] = []
    for period in table.periods(of: [target] + joins.flatMap(\.codes)) {
      if let value = table.value(of: target, in: period) {
        points.append(Point(period: period, value: value, origin: .observed))
      } else if let found = table.best(of: joins, in: period) {
        points.append(Point(period: period, value: found.value, origin: found.origin))
      } else {
        gaps.append(Gap(period: period, obstacles: joins.obstacles))
      }
    }
    self.points = points
    self.gaps = gaps
  }
}

/// How a value of a joined series came about.
public enum JoinedValueOrigin: Sendable, Hashable {
  /// It stands in the table under the region's own code.
  case observed
  /// It is the sum of the values of these regions, exactly the same area.
  case joinedExactly(sumOf: [TerritoryCode])
  /// It is estimated from values of other regions.
  case estimated(NUTSEstimate)
}

/// The values by code and period, where codes of one territory stand for each other.
private struct SeriesTable<Period: Hashable & Comparable & Sendable> {
  private let values: [TerritoryCode: [Period: Double]]
  private let codes: [String: [TerritoryCode]]

  init(_ values: [TerritoryCode: [Period: Double]]) {
    self.values = values.mapValues { $0.filter(\.value.isFinite) }
    codes = Dictionary(grouping: values.keys.sorted(), by: \.canonical)
  }

  func value(of code: TerritoryCode, in period: Period) -> Double? {
    if let value = values[code]?[period] { return value }
    return codes[code.canonical, default: []].lazy.compactMap { values[$0]?[period] }.first
  }

  func periods(of places: [TerritoryCode]) -> [Period] {
    var periods: Set<Period> = []
    for place in Set(places.map(\.canonical)) {
      for code in codes[place, default: []] { periods.formUnion(values[code, default: [:]].keys) }
    }
    return periods.sorted()
  }

  /// The first exact join that has all its values, else the first such estimate.
  func best(
    of joins: [NUTSJoin], in period: Period
  ) -> (value: Double, origin: JoinedValueOrigin)? {
    var estimate: (value: Double, origin: JoinedValueOrigin)?
    for join in joins {
      guard let value = join.value(from: { value(of: $0, in: period) }) else { continue }
      switch join {
      case .exact(let codes): return (value, .joinedExactly(sumOf: codes))
      case .estimated(let terms): estimate = estimate ?? (value, .estimated(terms))
      case .impossible: break
      }
    }
    return estimate
  }
}

extension [NUTSJoin] {
  /// The reasons of the joins that are impossible, each once.
  fileprivate var obstacles: [NUTSJoinObstacle] {
    var obstacles: [NUTSJoinObstacle] = []
    for case .impossible(let obstacle) in self where !obstacles.contains(obstacle) {
      obstacles.append(obstacle)
    }
    return obstacles
  }
}

extension NUTSJoin {
  /// The regions that the join takes values from, or would have to.
  fileprivate var codes: [TerritoryCode] {
    switch self {
    case .exact(let codes): codes
    case .estimated(let estimate): estimate.terms.map(\.code)
    case .impossible(.partOfLarger(let codes)), .impossible(.sharesUnknown(let codes)): codes
    case .impossible: []
    }
  }
}
