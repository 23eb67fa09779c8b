/// How far a column spreads, free of overflow.
struct ColumnSpread {
  /// A column whose range is at most this part of its largest absolute value is constant: a smaller
  /// one is the rounding of a calculation such as 0.1 + 0.2 and 0.3.
  static let constantRange = 1e-12

  /// The deviations from the mean, of the column mapped to 0 to 1; all 0 for a constant column.
  let deviations: [Double]
  /// The sum of the squared deviations.
  let squares: Double
  /// The standard deviation over the largest range of all columns that were measured together.
  let standardDeviation: Double

  /// Whether the column varies by more than rounding.
  var varies: Bool { squares > 0 }

  /// The spreads of columns, none of them empty and all values finite.
  static func all(of columns: [[Double]]) -> [ColumnSpread] {
    // Values near the end of the number range are brought down, or their range would overflow.
    let largest = columns.joined().reduce(0) { max($0, $1.magnitude) }
    let factor = largest > 1e300 ? 0.25 : 1
    let ranges = columns.map { column in
      let (least, greatest) = ((column.min() ?? 0) * factor, (column.max() ?? 0) * factor)
      let limit = constantRange * max(least.magnitude, greatest.magnitude)
      return (least: least, width: greatest - least > limit ? greatest - least : 0)
    }
    let widest = ranges.map(\.width).max() ?? 0
    return zip(columns, ranges).map { column, range in
      guard range.width > 0 else {
        return ColumnSpread(
          deviations: column.map { _ in 0 }, squares: 0, standardDeviation: 0)
      }
      let shares = column.map { ($0 * factor - range.least) / range.width }
      let mean = shares.reduce(0, +) / Double(shares.count)
      let deviations = shares.map { $0 - mean }
      let squares = deviations.reduce(0) { $0 + $1 * $1 }
      let deviation = (squares / Double(shares.count)).squareRoot()
      return ColumnSpread(
        deviations: deviations, squares: squares,
        standardDeviation: deviation * (range.width / widest))
    }
  }

  /// Pearson's correlation with another column of as many units, from -1 to 1; 0 if either is
  /// constant.
  func correlation(with other: ColumnSpread) -> Double {
    guard varies, other.varies else { return 0 }
    let sum = zip(deviations, other.deviations).reduce(0) { $0 + $1.0 * $1.1 }
    // One root of the product, and not a product of two roots, is exact for a column with itself.
    return min(max(sum / (squares * other.squares).squareRoot(), -1), 1)
  }
}
