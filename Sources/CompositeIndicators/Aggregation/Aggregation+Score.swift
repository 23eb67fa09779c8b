extension Aggregation {
  /// The score of values with weights.
  ///
  /// - Parameters:
  ///   - values: The values, all finite, at least one.
  ///   - weights: A weight of 0 or more for each value, finite, not all 0; nil for equal weights. A
  ///     value with a weight of 0 does not count at all.
  /// - Returns: The score.
  /// - Throws: ``MeanError`` if a value or weight cannot be used, or the caller's own function gives no
  ///   finite number.
  public func score(_ values: [Double], weights: [Double]? = nil) throws(MeanError) -> Double {
    switch self {
    case .arithmetic: return try WeightedMean.of(values, weights: weights)
    case .harmonic: return try WeightedMean.of(values, weights: weights, kind: .harmonic)
    case .geometric(let shift):
      if shift == 0 { return try WeightedMean.of(values, weights: weights, kind: .geometric) }
      do throws(MeanError) {
        return try WeightedMean.of(
          values.map { $0 + shift }, weights: weights, kind: .geometric) - shift
      } catch {
        guard case .unusableValue(let index, _) = error else { throw error }
        throw .unusableValue(index: index, value: values[index])
      }
    case .power(let exponent): return try PowerMean.of(values, weights: weights, exponent: exponent)
    case .minimum:
      return try PowerMean.of(values, weights: weights, exponent: -.infinity)
    case .mazziottaPareto(let penalty):
      return try MazziottaPareto.of(values, weights: weights, penalty: penalty)
    case .custom(let custom):
      let weights = try WeightedMean.shares(of: weights, for: values)
      guard let score = custom.function(values, weights), score.isFinite else {
        throw .noScore(aggregation: custom.name)
      }
      return score
    }
  }
}
