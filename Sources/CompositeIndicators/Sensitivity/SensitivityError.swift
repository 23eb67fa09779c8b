/// Why there are no sensitivity indices.
public enum SensitivityError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No factor, or more than can be sampled.
  case factorCount(Int, greatest: Int)
  /// Factors that cannot be, cannot vary, or share a name.
  case factors([FactorProblem])
  /// A number of rows that cannot be.
  case sampleSize(Int, expected: String)
  /// A number of bootstrap resamples that cannot be.
  case resamples(Int, greatest: Int)
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
    case .factorCount(let count, let greatest):
      "found \(count) factors; expected 1 to \(greatest)"
    case .factors(let problems): problems.map(\.description).joined(separator: "\n")
    case .sampleSize(let size, let expected): "found the sample size \(size); expected \(expected)"
    case .resamples(let count, let greatest):
      "found \(count) resamples; expected 0 to \(greatest)"
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
