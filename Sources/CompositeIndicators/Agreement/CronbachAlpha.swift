/// Cronbach's alpha: how consistently several indicators measure one thing.
///
/// Alpha is k / (k - 1) · (1 - the sum of the indicators' variances over the variance of their sum),
/// with sample variances (Cronbach 1951; OECD/JRC Handbook 2008, section on multivariate analysis;
/// recalled). Indicators must point the same way and be on one scale; one on a larger scale would
/// decide alpha alone.
public struct CronbachAlpha: Sendable, Hashable {
  /// Alpha, at most 1; it is negative if indicators oppose each other.
  ///
  /// Nil if the sum of the indicators does not vary.
  public let value: Double?
  /// Alpha of the other indicators for each one dropped; nil where fewer than two are left or their
  /// sum does not vary.
  ///
  /// One above ``value`` means that the others are more consistent without it.
  public let withoutEach: [Double?]
  /// How many units have a value for every indicator; the others are left out.
  public let completeUnitCount: Int

  /// Measures the consistency of indicators.
  ///
  /// The same complete units serve for all values, so that they compare.
  ///
  /// - Parameter values: A row for each unit with a value for each indicator; nil where missing.
  /// - Throws: ``CronbachError`` if there are fewer than two indicators or complete units, rows differ
  ///   in length or a value is NaN or infinite.
  public init(of values: [[Double?]]) throws(CronbachError) {
    let count = values.first?.count ?? 0
    if !values.isEmpty, count < 2 { throw .tooFewIndicators(count) }
    for (unit, row) in values.enumerated() {
      if row.count != count { throw .unequalRow(unit: unit, found: row.count, expected: count) }
      for (indicator, value) in row.enumerated() {
        if let value, !value.isFinite {
          throw .unusableValue(unit: unit, indicator: indicator, value: value)
        }
      }
    }
    let rows = values.map { $0.compactMap(\.self) }.filter { $0.count == count }
    if rows.count < 2 { throw .tooFewUnits(rows.count) }
    let deviations = (0..<count).map { indicator in
      Deviations(of: rows.map { $0[indicator] })
    }
    completeUnitCount = rows.count
    value = CronbachAlpha.alpha(deviations)
    withoutEach = deviations.indices.map { dropped in
      CronbachAlpha.alpha(deviations.indices.filter { $0 != dropped }.map { deviations[$0] })
    }
  }

  /// The deviations of one indicator from its mean, in a unit of its own so that none overflows or
  /// vanishes.
  private struct Deviations {
    let unit: Double
    let values: [Double]

    init(of column: [Double]) {
      // The mean of a constant can miss it by a rounding.
      guard let first = column.first, column.contains(where: { $0 != first }) else {
        unit = 0
        values = column.map { _ in 0 }
        return
      }
      let largest = PowerOfTwo.below(column.map(\.magnitude).max() ?? 1)
      let scaled = column.map { $0 / largest }
      let mean = OrderFreeSum.of(scaled) / Double(column.count)
      unit = largest
      values = scaled.map { $0 - mean }
    }
  }

  private static func alpha(_ indicators: [Deviations]) -> Double? {
    let unit = indicators.map(\.unit).max() ?? 0
    guard indicators.count >= 2, unit > 0 else { return nil }
    let common = indicators.map { indicator in
      indicator.values.map { $0 * (indicator.unit / unit) }
    }
    let largest = common.joined().map(\.magnitude).max() ?? 0
    let columns = common.map { column in column.map { $0 / largest } }
    let units = columns.first?.indices ?? 0..<0
    let sums = units.map { unit in OrderFreeSum.of(columns.map { $0[unit] }) }
    let count = Double(columns.count)
    // What is left of deviations that cancel is rounding; a ratio to it would say nothing.
    let rounding = count * 4 * Double.ulpOfOne
    guard sums.contains(where: { $0.magnitude > rounding }) else { return nil }
    let parts = OrderFreeSum.of(columns.map(variance))
    return count / (count - 1) * (1 - parts / variance(sums))
  }

  private static func variance(_ values: [Double]) -> Double {
    let mean = OrderFreeSum.of(values) / Double(values.count)
    let squares = values.map { ($0 - mean) * ($0 - mean) }
    return OrderFreeSum.of(squares) / Double(values.count - 1)
  }
}

/// Why the consistency of indicators cannot be measured.
public enum CronbachError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There are fewer than two indicators.
  case tooFewIndicators(Int)
  /// Fewer than two units have all values.
  case tooFewUnits(Int)
  /// A unit's row is shorter or longer than the first.
  case unequalRow(unit: Int, found: Int, expected: Int)
  /// A value is NaN or infinite.
  case unusableValue(unit: Int, indicator: Int, value: Double)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .tooFewIndicators(let count): "found \(count) indicators; expected at least 2"
    case .tooFewUnits(let count): "found \(count) units with all values; expected at least 2"
    case .unequalRow(let unit, let found, let expected):
      "found \(found) values for the unit at index \(unit); expected \(expected), as for the first unit"
    case .unusableValue(let unit, let indicator, let value):
      "found the value \(value) for the unit at index \(unit), indicator at index \(indicator); expected a finite one, or nil if there is none"
    }
  }
}
