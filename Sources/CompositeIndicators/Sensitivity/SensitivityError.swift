/// One evaluation of a model in a sample of Sobol' indices.
public struct SobolPoint: Sendable, Hashable, CustomStringConvertible {
  /// The matrix to which its row of factor values belongs.
  public let matrix: Matrix
  /// The row, from 0.
  public let row: Int

  /// The matrices of a sample.
  public enum Matrix: Sendable, Hashable {
    /// The first.
    case a
    /// The second, independent of the first.
    case b
    /// The first, with the column of one factor, counted from 0, taken from the second.
    case mixed(Int)
  }

  /// An evaluation.
  public init(_ matrix: Matrix, row: Int) {
    self.matrix = matrix
    self.row = row
  }

  /// The place in words.
  public var description: String {
    switch matrix {
    case .a: "row \(row) of A"
    case .b: "row \(row) of B"
    case .mixed(let factor): "row \(row) of A with factor \(factor) of B"
    }
  }
}

/// Why there are no sensitivity indices.
public enum SensitivityError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No factor, or more than can be sampled.
  case factorCount(Int)
  /// Factors that cannot be, cannot vary, or share a name.
  case factors([FactorProblem])
  /// A number of rows that cannot be.
  case sampleSize(Int, expected: String)
  /// A number of bootstrap resamples that cannot be.
  case resamples(Int)
  /// A level of intervals that is not between 0 and 1.
  case level(Double)
  /// The model gave another number of outputs than there are names, or there are no names.
  case outputCount(Int, expected: Int, at: SobolPoint?)
  /// The model gave an output that is not finite for the factor values given.
  case notFinite(output: String, value: Double, at: SobolPoint, factors: [Double])
  /// Outputs whose numbers do not fit the sample.
  case shape(String)
  /// The index cannot be computed with what was drawn.
  case model(at: SobolPoint, IndexModelError)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .factorCount(let count):
      "found \(count) factors; expected 1 to \(SobolSample.greatestFactorCount)"
    case .factors(let problems): problems.map(\.description).joined(separator: "\n")
    case .sampleSize(let size, let expected): "found the sample size \(size); expected \(expected)"
    case .resamples(let count):
      "found \(count) resamples; expected 0 to \(SobolOutputs.greatestResampleCount)"
    case .level(let level): "found the level \(level); expected one between 0 and 1"
    case .outputCount(let count, let expected, let point):
      (point.map { "\($0): " } ?? "") + "found \(count) outputs; expected "
        + (expected == 0 ? "at least one" : "\(expected)")
    case .notFinite(let output, let value, let point, let factors):
      "\(point), factors \(factors): found the output \(output) = \(value); expected a finite one"
    case .shape(let found): "found \(found)"
    case .model(let point, let error): "\(point): \(error)"
    }
  }
}
