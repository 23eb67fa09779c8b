/// Weighted power means (generalised means), with their limits.
public enum PowerMean {
  /// The weighted power mean of values: the sum of weight share times value to the exponent, to one over
  /// the exponent (Hardy, Littlewood, Pólya, Inequalities, 1934, 2.2; recalled).
  ///
  /// - Parameters:
  ///   - values: The values, all finite; unless the exponent is 1 or infinite, above 0, or 0 too where
  ///     the exponent is above 0.
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
    // 0 to a power above 0 is 0; what has no weight counts for nothing.
    for (index, value) in values.enumerated()
    where shares[index] > 0 && (value < 0 || (value == 0 && exponent < 0)) {
      throw .unusableValue(index: index, value: value)
    }
    if greatest == 0 { return 0 }
    // Relative to the value that dominates no power overflows, and less 1 no digit is lost where the
    // exponent is all but 0.
    let pivot = exponent > 0 ? greatest : least
    let excess = used.reduce(0) { sum, pair in
      pair.0 == 0
        ? sum - pair.1
        : sum + pair.1 * ExpLog.expMinusOne(exponent * (Platform.log(pair.0) - Platform.log(pivot)))
    }
    let mean = pivot * Platform.exp(ExpLog.logOnePlus(excess) / exponent)
    return min(max(mean, least), greatest)
  }
}
