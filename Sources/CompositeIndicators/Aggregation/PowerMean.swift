/// Weighted power means (generalised means), with their limits.
public enum PowerMean {
  /// The weighted power mean of values: the sum of weight share times value to the exponent, to one over
  /// the exponent (Hardy, Littlewood, Pólya, Inequalities, 1934, 2.2; recalled).
  ///
  /// - Parameters:
  ///   - values: The values, all finite; above 0 unless the exponent is 1 or infinite.
  ///   - weights: A weight of 0 or more for each value, finite, not all 0; nil for equal weights.
  ///   - exponent: Any number but not-a-number: 1 gives the arithmetic, 0 the geometric, -1 the harmonic
  ///     mean, minus infinity the least and infinity the greatest value that has a weight.
  /// - Returns: The mean, which lies between the least and the greatest value.
  /// - Throws: ``MeanError`` if a value, weight or the exponent cannot be used.
  public static func of(
    _ values: [Double], weights: [Double]? = nil, exponent: Double
  ) throws(MeanError) -> Double {
    if exponent.isNaN { throw .unusableExponent }
    if exponent == 1 { return try WeightedMean.of(values, weights: weights) }
    if exponent == 0 { return try WeightedMean.of(values, weights: weights, kind: .geometric) }
    if exponent == -1 { return try WeightedMean.of(values, weights: weights, kind: .harmonic) }
    let shares = try WeightedMean.shares(of: weights, for: values)
    let used = zip(values, shares).filter { $0.1 > 0 }
    let (least, greatest) = (used.map(\.0).min() ?? 0, used.map(\.0).max() ?? 0)
    if exponent == -.infinity { return least }
    if exponent == .infinity { return greatest }
    for (index, value) in values.enumerated() where value <= 0 {
      throw .unusableValue(index: index, value: value)
    }
    // Relative to the value that dominates, no power overflows: each is at most 1.
    let pivot = exponent > 0 ? greatest : least
    let sum = used.reduce(0) { $0 + $1.1 * Platform.pow($1.0 / pivot, exponent) }
    return min(max(pivot * Platform.pow(sum, 1 / exponent), least), greatest)
  }
}
