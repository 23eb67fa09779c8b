/// The judgements of an analytic hierarchy process: how many times each indicator matters as much as
/// each other one.
///
/// Source: Saaty (1980), The Analytic Hierarchy Process; Saaty (2008), International Journal of
/// Services Sciences 1(1), pages 83-98 (formulas recalled, checked against two published examples).
public struct PairwiseComparisons: Sendable, Hashable {
  /// How weights are read from the judgements.
  public enum Method: Sendable, Hashable, CaseIterable {
    /// The eigenvector of the largest eigenvalue, as Saaty (1980) does.
    case principalEigenvector
    /// The geometric mean of each row, as Crawford and Williams (1985), Journal of Mathematical
    /// Psychology 29, do; the same if the judgements are consistent.
    case rowGeometricMean
  }

  /// The mean consistency index of random judgements of 1 to 15 indicators.
  ///
  /// The table of Saaty (1980) as it is commonly reprinted (recalled and compared with reprints, not
  /// with the book). Later simulations give slightly other numbers.
  public static let randomIndices = [
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
  ]

  /// The judgements: row i, column j tells how many times i matters as much as j.
  public let matrix: [[Double]]
  /// The largest eigenvalue of the judgements, the number of indicators if they are consistent and
  /// more otherwise.
  public let principalEigenvalue: Double
  private let eigenvector: [Double]

  /// Judgements from a whole matrix.
  ///
  /// - Parameters:
  ///   - matrix: A square matrix of 1 to 15 rows: each entry from 1e-9 to 1e9, each the reciprocal
  ///     of the one across the diagonal.
  ///   - tolerance: How far the product of two reciprocal entries may lie from 1, such as 0.02 for
  ///     a matrix typed with 0.33 for a third. The square root of their ratio is taken for both.
  /// - Throws: ``PairwiseComparisonError`` if the matrix is of another shape, an entry cannot be
  ///   used or two entries are not reciprocal.
  public init(
    _ matrix: [[Double]], tolerance: Double = 1e-6
  ) throws(PairwiseComparisonError) {
    let count = matrix.count
    guard (1...Self.randomIndices.count).contains(count) else { throw .unusableCount(count) }
    for (row, values) in matrix.enumerated() {
      if values.count != count {
        throw .notSquare(row: row, found: values.count, expected: count)
      }
      for (column, value) in values.enumerated() where !Self.allowed.contains(value) {
        throw .unusableEntry(row: row, column: column, entry: value)
      }
    }
    for row in 0..<count {
      // Written so that a tolerance that is not a number fails.
      for column in 0...row
      where !(abs(matrix[row][column] * matrix[column][row] - 1) <= tolerance) {
        throw .notReciprocal(
          row: row, column: column, entry: matrix[row][column], across: matrix[column][row])
      }
    }
    self.init(
      reciprocal: (0..<count).map { row in
        (0..<count).map { (matrix[row][$0] / matrix[$0][row]).squareRoot() }
      })
  }

  /// Judgements from the entries above the diagonal, row by row.
  ///
  /// - Parameter entries: For three indicators how many times the first matters as much as the
  ///   second, the first as the third, the second as the third; each from 1e-9 to 1e9.
  /// - Throws: ``PairwiseComparisonError`` if the number of entries is none of 0, 1, 3, 6, 10 and so
  ///   on up to 105, or an entry cannot be used.
  public init(upperTriangle entries: [Double]) throws(PairwiseComparisonError) {
    let largest = Self.randomIndices.count
    guard let count = (1...largest).first(where: { $0 * ($0 - 1) / 2 == entries.count }) else {
      throw .unusableTriangle(entries.count)
    }
    var matrix = Array(repeating: Array(repeating: 1.0, count: count), count: count)
    var index = 0
    for row in 0..<count {
      for column in (row + 1)..<count {
        let entry = entries[index]
        index += 1
        if !Self.allowed.contains(entry) {
          throw .unusableEntry(row: row, column: column, entry: entry)
        }
        matrix[row][column] = entry
        matrix[column][row] = 1 / entry
      }
    }
    self.init(reciprocal: matrix)
  }

  private init(reciprocal matrix: [[Double]]) {
    self.matrix = matrix
    (principalEigenvalue, eigenvector) = PositiveMatrix.principal(of: matrix)
  }

  private static let allowed = 1e-9...1e9

  /// The weights of the indicators, which sum to 1.
  ///
  /// - Parameter method: How they are read from the judgements.
  /// - Returns: A weight above 0 for each indicator.
  public func weights(by method: Method = .principalEigenvector) -> [Double] {
    switch method {
    case .principalEigenvector: return eigenvector
    case .rowGeometricMean:
      let means = matrix.map { row in
        Platform.exp(row.reduce(0) { $0 + Platform.log($1) } / Double(row.count))
      }
      return Weighting.scaledToOne(means) ?? means
    }
  }

  /// The consistency index, 0 if the judgements are consistent: the largest eigenvalue less the
  /// number of indicators, over that number less one; 0 of one indicator.
  public var consistencyIndex: Double {
    guard matrix.count > 1 else { return 0 }
    // Never below 0 but for rounding.
    return max(principalEigenvalue - Double(matrix.count), 0) / Double(matrix.count - 1)
  }

  /// The consistency ratio: the consistency index over that of random judgements; 0 of one or two
  /// indicators, which are always consistent.
  public var consistencyRatio: Double {
    guard matrix.count > 2 else { return 0 }
    return consistencyIndex / Self.randomIndices[matrix.count - 1]
  }

  /// Whether the consistency ratio is at most 0.10, as Saaty (1980) demands of judgements.
  public var isConsistent: Bool { consistencyRatio <= 0.10 }
}

/// Why judgements cannot be used.
public enum PairwiseComparisonError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The number of indicators is not from 1 to 15.
  case unusableCount(Int)
  /// A row has another number of entries than there are rows.
  case notSquare(row: Int, found: Int, expected: Int)
  /// An entry is not from 1e-9 to 1e9.
  case unusableEntry(row: Int, column: Int, entry: Double)
  /// Two entries across the diagonal are not reciprocal, or one on it is not 1.
  case notReciprocal(row: Int, column: Int, entry: Double, across: Double)
  /// The number of entries makes no triangle.
  case unusableTriangle(Int)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .unusableCount(let count):
      "found judgements of \(count) indicators; expected 1 to \(PairwiseComparisons.randomIndices.count)"
    case .notSquare(let row, let found, let expected):
      "found \(found) entries in row \(row); expected \(expected), as many as there are rows"
    case .unusableEntry(let row, let column, let entry):
      "found the entry \(entry) in row \(row), column \(column); expected one from 1e-9 to 1e9"
    case .notReciprocal(let row, let column, let entry, let across):
      "found the entry \(entry) in row \(row), column \(column) and \(across) across the diagonal; expected reciprocals, and 1 on the diagonal"
    case .unusableTriangle(let count):
      "found \(count) entries above the diagonal; expected 0, 1, 3, 6, 10 and so on, up to 105"
    }
  }
}
