/// The eigenvalues and eigenvectors of a symmetric matrix.
///
/// By Jacobi's rotations, row by row (Jacobi 1846; Golub and Van Loan, Matrix Computations, section
/// on Jacobi methods, recalled): slower than other methods for large matrices, but exact to rounding
/// and simple, and matrices of correlations are small.
package struct SymmetricEigen: Sendable {
  /// The eigenvalues, largest first.
  package let values: [Double]
  /// For each eigenvalue its eigenvector, of length 1; its sign has no meaning.
  package let vectors: [[Double]]

  /// The decomposition of a square symmetric matrix of finite entries of ordinary size.
  package init(of matrix: [[Double]]) {
    var entries = matrix
    let count = matrix.count
    // Row k of the vectors becomes the eigenvector of the k-th diagonal entry.
    var vectors = (0..<count).map { row in (0..<count).map { $0 == row ? 1.0 : 0.0 } }
    let least = 1e-16 * matrix.joined().reduce(0) { max($0, $1.magnitude) }
    // Convergence is quadratic: some 10 sweeps do; the limit only guards against an endless loop.
    for _ in 0..<100 {
      var rotated = false
      for first in 0..<count {
        for second in (first + 1)..<count {
          guard let turn = Rotation(entries, first, second, above: least) else { continue }
          rotated = true
          turn.apply(to: &entries)
          turn.applyToRows(of: &vectors)
        }
      }
      if !rotated { break }
    }
    let order = (0..<count).sorted { entries[$0][$0] > entries[$1][$1] }
    values = order.map { entries[$0][$0] }
    self.vectors = order.map { vectors[$0] }
  }
}

/// The rotation in the plane of two axes that brings their common entry to 0.
private struct Rotation {
  let first: Int
  let second: Int
  let cosine: Double
  let sine: Double

  /// The rotation, or nil if the entry is 0 to rounding already.
  init?(_ entries: [[Double]], _ first: Int, _ second: Int, above least: Double) {
    let entry = entries[first][second]
    guard abs(entry) > least else { return nil }
    let ratio = (entries[second][second] - entries[first][first]) / (2 * entry)
    let root = (ratio * ratio + 1).squareRoot()
    // The smaller of the two angles that do, for stability.
    let tangent = ratio >= 0 ? 1 / (ratio + root) : -1 / (root - ratio)
    cosine = 1 / (tangent * tangent + 1).squareRoot()
    sine = tangent * cosine
    self.first = first
    self.second = second
  }

  func apply(to entries: inout [[Double]]) {
    applyToRows(of: &entries)
    for row in entries.indices {
      let (one, other) = (entries[row][first], entries[row][second])
      entries[row][first] = cosine * one - sine * other
      entries[row][second] = sine * one + cosine * other
    }
    // What the rotation is for; rounding must not leave a rest.
    entries[first][second] = 0
    entries[second][first] = 0
  }

  func applyToRows(of matrix: inout [[Double]]) {
    for column in matrix.indices {
      let (one, other) = (matrix[first][column], matrix[second][column])
      matrix[first][column] = cosine * one - sine * other
      matrix[second][column] = sine * one + cosine * other
    }
  }
}
