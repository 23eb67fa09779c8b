/// Means of whole columns at once, for tables without a gap.
///
/// The same numbers as ``WeightedMean``. Columns are walked in blocks that stay in the first
/// cache, one child after the other, so that the compiler can use vector instructions: taking 100,000
/// units one by one costs ten times as much.
enum ColumnMeans {
  private static let block = 1024

  /// The means, or nil if a value is missing or cannot be used, or the aggregation is of another kind;
  /// the slower way then finds out what to say.
  static func means(
    _ columns: [[Double]], weights: [Double], aggregation: Aggregation
  ) -> [Double]? {
    let isGeometric: Bool
    switch aggregation {
    case .arithmetic: isGeometric = false
    case .geometric(let shift) where shift == 0: isGeometric = true
    default: return nil
    }
    let used = zip(columns, weights).filter { $0.1 > 0 }
    guard let first = used.first else { return nil }
    let scaled = WeightedMean.scaled(used.map(\.1))
    let total = scaled.reduce(0, +)
    let count = first.0.count
    var means = [Double](repeating: 0, count: count)
    var least = [Double](repeating: 0, count: min(block, count))
    var greatest = least
    for start in stride(from: 0, to: count, by: block) {
      let range = start..<min(start + block, count)
      for (place, index) in range.enumerated() {
        least[place] = first.0[index]
        greatest[place] = first.0[index]
      }
      for (column, share) in zip(used.map(\.0), scaled) {
        for (place, index) in range.enumerated() {
          let value = column[index]
          least[place] = value < least[place] ? value : least[place]
          greatest[place] = value > greatest[place] ? value : greatest[place]
          means[index] += share * (isGeometric ? Platform.log(value) : value)
        }
      }
      for (place, index) in range.enumerated() {
        if isGeometric, !(least[place] > 0) { return nil }
        let mean = isGeometric ? Platform.exp(means[index] / total) : means[index] / total
        // Also refuses what is not a number or overflows.
        guard mean.isFinite else { return nil }
        means[index] = min(max(mean, least[place]), greatest[place])
      }
    }
    return means
  }
}
