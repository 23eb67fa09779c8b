/// Indicator columns that were checked, with their units in an order of their own.
///
/// The units are sorted by their values, so that no sum depends on the order in which the caller
/// lists them, not even in its last bit.
struct WeightingColumns {
  /// The values of each indicator, units in their own order.
  let columns: [[Double]]
  /// The place of each of these units in the caller's columns.
  let unitOrder: [Int]
  /// The labels of the indicators.
  let labels: [IndicatorLabel]

  var unitCount: Int { unitOrder.count }

  init(
    _ columns: [[Double]], names: [String]?, leastUnits: Int, allowsNegative: Bool = true
  ) throws(WeightingError) {
    labels = try Self.labels(count: columns.count, names: names)
    let unitCount = columns.first?.count ?? 0
    for (label, column) in zip(labels, columns) {
      if column.count != unitCount {
        throw .unequalLengths(label, found: column.count, expected: unitCount)
      }
      for (unit, value) in column.enumerated() {
        if !value.isFinite { throw .unusableValue(label, unit: unit, value: value) }
        if value < 0 && !allowsNegative { throw .negativeValue(label, unit: unit, value: value) }
      }
    }
    if unitCount < leastUnits { throw .tooFewUnits(found: unitCount, needed: leastUnits) }
    let order = (0..<unitCount).sorted { first, second in
      for column in columns where column[first] != column[second] {
        return column[first] < column[second]
      }
      return false
    }
    unitOrder = order
    // Adding 0 makes a negative zero a positive one, which compares as equal.
    self.columns = columns.map { column in order.map { column[$0] + 0 } }
  }

  static func labels(count: Int, names: [String]?) throws(WeightingError) -> [IndicatorLabel] {
    if count == 0 { throw .noIndicators }
    guard let names else { return (0..<count).map { IndicatorLabel(index: $0) } }
    if names.count != count { throw .unequalNames(found: names.count, expected: count) }
    return names.enumerated().map { IndicatorLabel(index: $0.offset, name: $0.element) }
  }

  /// The spread of each column, and those that vary.
  func spreads() -> [ColumnSpread] { ColumnSpread.all(of: columns) }
}
