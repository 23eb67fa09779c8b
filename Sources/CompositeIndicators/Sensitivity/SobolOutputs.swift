/// The outputs of a model at all points of a sample, from which Sobol' indices are estimated.
public struct SobolOutputs: Sendable {
  /// The greatest number of bootstrap resamples.
  public static let greatestResampleCount = 100_000

  /// The name of the output.
  public let name: String
  /// The names of the factors, or of groups of them that change together.
  public let factors: [String]
  /// The outputs of A and B by row.
  let a: [Double]
  let b: [Double]
  /// The outputs of A with one factor of B: row by row, in each one for every factor.
  let mixed: [Double]
  let seed: UInt64

  init(
    unchecked name: String, factors: [String], a: [Double], b: [Double], mixed: [Double],
    seed: UInt64
  ) {
    self.name = name
    self.factors = factors
    self.a = a
    self.b = b
    self.mixed = mixed
    self.seed = seed
  }

  /// Outputs computed elsewhere.
  ///
  /// - Parameters:
  ///   - name: The name of the output.
  ///   - factors: The names of the factors, at least one.
  ///   - a: The outputs for the rows of A, at least two.
  ///   - b: The outputs for the rows of B, as many.
  ///   - mixed: For each factor, the outputs for the rows of A with that factor's column of B.
  ///   - seed: The seed of the bootstrap.
  /// - Throws: ``SensitivityError`` if their numbers do not fit or an output is not finite.
  public init(
    name: String, factors: [String], a: [Double], b: [Double], mixed: [[Double]], seed: UInt64
  ) throws(SensitivityError) {
    if factors.isEmpty { throw .factorCount(0, greatest: SobolSequence.greatestDimension / 2) }
    if a.count < 2 { throw .sampleSize(a.count, expected: "at least 2") }
    guard b.count == a.count else {
      throw .shape("\(b.count) outputs of B; expected \(a.count) as of A")
    }
    guard mixed.count == factors.count else {
      throw .shape(
        "\(mixed.count) mixed matrices; expected one for each of \(factors.count) factors")
    }
    for (factor, column) in mixed.enumerated() where column.count != a.count {
      throw .shape("\(column.count) mixed outputs of \(factors[factor]); expected \(a.count)")
    }
    let columns =
      [(SobolPoint.Matrix.a, a), (.b, b)] + mixed.enumerated().map { (.mixed($0), $1) }
    for (matrix, column) in columns {
      if let row = column.firstIndex(where: { !$0.isFinite }) {
        throw .notFinite(
          output: name, value: column[row], at: SobolPoint(matrix, row: row), factors: [])
      }
    }
    let flat = a.indices.flatMap { row in mixed.map { $0[row] } }
    self.init(unchecked: name, factors: factors, a: a, b: b, mixed: flat, seed: seed)
  }

  /// The indices with bootstrap intervals.
  ///
  /// First order: mean of f(B)·(f(ABi) - f(A)) over the variance, as in Table 2 (b) of Saltelli et al. 2010,
  /// with f centred on the mean of A and B, without which a constant added to the output would drown the
  /// index in noise. Total: half the mean of (f(A) - f(ABi))² over the variance (Jansen 1999, "Analysis of
  /// variance designs for model output"). The variance is that of the outputs of A and B together. All
  /// recalled, not re-read; checked against analytic values.
  ///
  /// Intervals are percentile intervals (Efron 1979; type 7 quantiles of Hyndman and Fan 1996) over whole
  /// rows: a row's outputs of A, B and all mixed matrices are drawn together. Rows are treated as
  /// independent, so for a quasi-random sample the intervals tend to be too wide rather than too narrow.
  ///
  /// - Parameters:
  ///   - resamples: How many bootstrap resamples, 0 (no intervals) to ``greatestResampleCount``.
  ///   - level: The share of resampled indices inside an interval, between 0 and 1.
  /// - Returns: The indices, or the reason why there are none.
  /// - Throws: ``SensitivityError`` for such a number or level; `CancellationError` if the surrounding task
  ///   was cancelled.
  public func indices(resamples: Int = 100, level: Double = 0.95) throws -> SobolIndices {
    try SobolOutputs.check(resamples: resamples, level: level)
    let sums = SobolSums(a: a, b: b, mixed: mixed)
    guard let found = sums.indices(weights: a.map { _ in 1 }) else {
      return SobolIndices(
        output: name, mean: sums.mean, deviation: 0, factors: [],
        reason: "the output does not vary, so there is no variance to share out")
    }
    let bootstrap = try SobolBootstrap(of: sums, resamples: resamples, seed: seed)
    return SobolIndices(
      output: name, mean: sums.mean,
      deviation: min(
        found.variance.squareRoot() * sums.scale, Double.greatestFiniteMagnitude),
      factors: factors.indices.map { factor in
        FactorSensitivity(
          factor: factors[factor],
          firstOrder: SobolIndex(
            estimate: found.first[factor],
            interval: bootstrap.interval(\.first, factor, level: level)),
          total: SobolIndex(
            estimate: found.total[factor],
            interval: bootstrap.interval(\.total, factor, level: level)))
      }, reason: nil)
  }

  static func check(resamples: Int, level: Double) throws(SensitivityError) {
    guard (0...greatestResampleCount).contains(resamples) else {
      throw .resamples(resamples, greatest: greatestResampleCount)
    }
    guard level > 0, level < 1 else { throw .level(level) }
  }
}
