/// How a weighted mean lets a high value make up for a low one.
public enum MeanKind: Sendable, Hashable, CaseIterable {
  /// Full compensation: the sum of weight times value over the sum of weights.
  case arithmetic
  /// Partial compensation: the exponential of the arithmetic mean of the logarithms. Needs values
  /// above 0.
  case geometric
  /// Least compensation: the sum of weights over the sum of weight divided by value. Needs values
  /// above 0.
  case harmonic
}

/// Weighted means as the OECD/JRC Handbook on Constructing Composite Indicators (2008) defines them.
public enum WeightedMean {
  /// The weighted mean of values.
  ///
  /// - Parameters:
  ///   - values: The values, all finite.
  ///   - weights: A weight of 0 or more for each value, finite, not all 0; nil for equal weights. A
  ///     value with a weight of 0 counts for nothing.
  ///   - kind: The kind of mean.
  /// - Returns: The mean.
  /// - Throws: ``MeanError`` if there is nothing to average, the numbers of values and weights
  ///   differ, a value or weight cannot be used.
  public static func of(
    _ values: [Double], weights: [Double]? = nil, kind: MeanKind = .arithmetic
  ) throws(MeanError) -> Double {
    let weights = weights ?? Array(repeating: 1, count: values.count)
    try check(values, weights, kind)
    // What has no weight counts for nothing, not even for the range.
    let used = weights.indices.filter { weights[$0] > 0 }
    let (values, shares) = (used.map { values[$0] }, used.map { weights[$0] })
    let (least, greatest) = (values.min() ?? 0, values.max() ?? 0)
    let mean =
      switch kind {
      case .arithmetic: arithmetic(values, shares)
      case .geometric: LoopExponential.exp(arithmetic(values.map(LoopLogarithm.log), shares))
      // Relative to the least: one over a value near 0 would overflow.
      case .harmonic: least / arithmetic(values.map { least / $0 }, shares)
      }
    // A mean lies between its values; rounding must not carry it out, or five full marks would make
    // less than full marks.
    return min(max(mean, least), greatest)
  }

  /// The weights as shares that sum to 1, checked together with their values.
  static func shares(of weights: [Double]?, for values: [Double]) throws(MeanError) -> [Double] {
    let weights = weights ?? Array(repeating: 1, count: values.count)
    try check(values, weights, .arithmetic)
    let scaled = scaled(weights)
    let total = scaled.reduce(0, +)
    return scaled.map { $0 / total }
  }

  /// The sum of weight times value, divided once by the sum of weights.
  private static func arithmetic(_ values: [Double], _ weights: [Double]) -> Double {
    let scaled = scaled(weights)
    let total = scaled.reduce(0, +)
    let sum = zip(scaled, values).reduce(0) { $0 + $1.0 * $1.1 }
    if sum.isFinite { return sum / total }
    return zip(scaled, values).reduce(0) { $0 + $1.0 / total * $1.1 }
  }

  /// Weights brought below 2 by a power of two, so that large ones cannot overflow and none is rounded.
  static func scaled(_ weights: [Double]) -> [Double] {
    let unit = PowerOfTwo.below(weights.max() ?? 1)
    return weights.map { $0 / unit }
  }

  private static func check(
    _ values: [Double], _ weights: [Double], _ kind: MeanKind
  ) throws(MeanError) {
    if values.isEmpty { throw .noValues }
    if values.count != weights.count { throw .unequalCounts(values.count, weights.count) }
    for (index, value) in values.enumerated() {
      let needsMore = kind != .arithmetic && weights[index] > 0
      if !value.isFinite || (needsMore && value <= 0) {
        throw .unusableValue(index: index, value: value)
      }
    }
    for (index, weight) in weights.enumerated() where !weight.isFinite || weight < 0 {
      throw .unusableWeight(index: index, weight: weight)
    }
    if weights.allSatisfy({ $0 == 0 }) { throw .noWeight }
  }
}

/// Why a mean cannot be taken.
public enum MeanError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There are no values.
  case noValues
  /// The numbers of values and of weights differ.
  case unequalCounts(Int, Int)
  /// A value is not finite, or not above 0 where the mean needs it.
  case unusableValue(index: Int, value: Double)
  /// A weight is negative or not finite.
  case unusableWeight(index: Int, weight: Double)
  /// All weights are 0.
  case noWeight
  /// An exponent is not a number.
  case unusableExponent
  /// The caller's own aggregation gave no finite number.
  case noScore(aggregation: String)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .noValues: "found no values; a mean needs at least one"
    case .unequalCounts(let values, let weights):
      "found \(values) values and \(weights) weights; each value needs its weight"
    case .unusableValue(let index, let value):
      "found the value \(value) at index \(index); expected a finite one, above 0 for all means but the arithmetic"
    case .unusableWeight(let index, let weight):
      "found the weight \(weight) at index \(index); expected 0 or more, finite"
    case .noWeight: "found only weights of 0; at least one must be above 0"
    case .unusableExponent: "found an exponent that is not a number; expected one, or an infinity"
    case .noScore(let aggregation):
      "found no finite score of the aggregation \"\(aggregation)\"; expected one"
    }
  }
}
