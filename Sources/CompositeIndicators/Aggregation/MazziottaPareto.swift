/// The Mazziotta-Pareto index of one unit.
enum MazziottaPareto {
  /// Mean minus (or plus) standard deviation times coefficient of variation, all across the values of one
  /// unit, weighted.
  ///
  /// M ± S · cv with cv = S / M (Mazziotta and Pareto 2016, "On a generalized non-compensatory composite
  /// index", Social Indicators Research 127; recalled). The published index has equal weights and values
  /// standardised to mean 100 and deviation 10, or the interval 70 to 130.
  static func of(
    _ values: [Double], weights: [Double]?, penalty: MazziottaParetoPenalty
  ) throws(MeanError) -> Double {
    let shares = try WeightedMean.shares(of: weights, for: values)
    for (index, value) in values.enumerated() where value <= 0 && shares[index] > 0 {
      throw .unusableValue(index: index, value: value)
    }
    let mean = try WeightedMean.of(values, weights: shares)
    // Relative to the mean, so that no square overflows.
    let variation = zip(values, shares).reduce(0.0) { sum, pair in
      let distance = pair.0 / mean - 1
      return sum + pair.1 * distance * distance
    }
    return penalty == .downward ? mean - mean * variation : mean + mean * variation
  }
}
