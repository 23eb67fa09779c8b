/// The largest eigenvalue of a square matrix of entries above 0, and its eigenvector.
///
/// Such a matrix has a largest eigenvalue with an eigenvector of entries above 0 (Perron 1907), to
/// which the powers of the matrix lead.
enum PositiveMatrix {
  /// The largest eigenvalue, and its eigenvector with the sum 1.
  static func principal(of matrix: [[Double]]) -> (value: Double, vector: [Double]) {
    // Squaring doubles the power at each step: 60 steps are enough for any gap between eigenvalues
    // that numbers of this precision can tell. Entries are above 0, so that nothing cancels.
    var power = scaled(matrix)
    var vector = rowShares(power)
    for _ in 0..<60 {
      power = scaled(squared(power))
      let next = rowShares(power)
      let change = zip(vector, next).reduce(0) { max($0, abs($1.0 - $1.1)) }
      vector = next
      if change < 1e-16 { break }
    }
    // Squaring has carried rounding along; some steps with the matrix itself take it back.
    for _ in 0..<20 { vector = share(product(matrix, vector)) }
    return (product(matrix, vector).reduce(0, +), vector)
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func share(_ vector: [Double]) -> [Double] {
    let total = vector.reduce(0, +)
    return vector.map { $0 / total }
  }

  private static func rowShares(_ matrix: [[Double]]) -> [Double] {
    share(matrix.map { $0.reduce(0, +) })
  }

  private static func scaled(_ matrix: [[Double]]) -> [[Double]] {
    let largest = matrix.joined().max() ?? 1
    return matrix.map { row in row.map { $0 / largest } }
  }

  private static func squared(_ matrix: [[Double]]) -> [[Double]] {
    matrix.map { row in
      var sum = row.map { _ in 0.0 }
      for (factor, other) in zip(row, matrix) {
        for column in sum.indices { sum[column] += factor * other[column] }
      }
      return sum
    }
  }
}
