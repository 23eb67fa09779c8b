/// Variance-based sensitivity analysis of any function of independent factors.
public enum SensitivityAnalysis {
  /// First-order and total Sobol' indices of the outputs of a model, all from one sample.
  ///
  /// See ``SobolOutputs/indices(resamples:level:)`` for the estimators and the intervals.
  ///
  /// - Parameters:
  ///   - factors: The factors, 1 to ``SobolSample/greatestFactorCount``.
  ///   - sampleSize: A power of two, 2 to ``SobolSample/greatestSize``; the model is evaluated as many times
  ///     for each factor and twice more.
  ///   - seed: The seed of sample and bootstrap.
  ///   - resamples: How many bootstrap resamples, 0 for no intervals.
  ///   - level: The level of the intervals, between 0 and 1.
  ///   - outputs: The names of the outputs, at least one.
  ///   - model: Gives the outputs, in the order of their names, for values of the factors.
  /// - Returns: The indices of each output.
  /// - Throws: ``SensitivityError`` for what cannot be; what the model throws; `CancellationError` if the
  ///   surrounding task was cancelled.
  public static func indices(
    factors: [SensitivityFactor], sampleSize: Int, seed: UInt64, resamples: Int = 100,
    level: Double = 0.95, outputs: [String] = ["output"], model: ([Double]) throws -> [Double]
  ) throws -> [SobolIndices] {
    try SobolOutputs.check(resamples: resamples, level: level)
    return try SobolSample(factors: factors, size: sampleSize, seed: seed)
      .outputs(named: outputs, of: model)
      .map { try $0.indices(resamples: resamples, level: level) }
  }
}
