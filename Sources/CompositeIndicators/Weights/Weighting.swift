/// Weights for the indicators of an index, each 0 or more, summing to 1.
///
/// Methods that look at the data take the columns of already normalised indicators: `columns[j][i]`
/// is the value of unit i under indicator j, all finite, higher always better. They give a constant
/// indicator the weight 0, since it cannot tell units apart; a column counts as constant if its
/// range is at most 1e-12 of its largest absolute value. The order of the units never matters.
public enum Weighting {
  /// The caller's own weights, checked and scaled to sum to 1.
  ///
  /// Weights that sum to 2 would otherwise double every score.
  ///
  /// - Parameters:
  ///   - weights: The weight of each indicator, 0 or more, finite, not all 0, of any sum.
  ///   - names: The names of the indicators, for messages.
  /// - Returns: The weights over their sum.
  /// - Throws: ``WeightingError`` if there are none, one cannot be used or all are 0.
  public static func given(
    _ weights: [Double], names: [String]? = nil
  ) throws(WeightingError) -> [Double] {
    let labels = try WeightingColumns.labels(count: weights.count, names: names)
    for (label, weight) in zip(labels, weights) where !weight.isFinite || weight < 0 {
      throw .unusableWeight(label, weight: weight)
    }
    guard let scaled = scaledToOne(weights) else { throw .noWeight }
    return scaled
  }

  /// The same weight for each indicator.
  ///
  /// - Parameter count: The number of indicators, 1 to 1,000,000.
  /// - Returns: One over the number, that many times.
  /// - Throws: ``WeightingError/unusableCount(_:)`` if there cannot be as many.
  public static func equal(count: Int) throws(WeightingError) -> [Double] {
    guard (1...1_000_000).contains(count) else { throw .unusableCount(count) }
    return Array(repeating: 1 / Double(count), count: count)
  }

  /// Non-negative finite numbers over their sum, or nil if all are 0.
  static func scaledToOne(_ numbers: [Double]) -> [Double]? {
    guard let largest = numbers.max(), largest > 0 else { return nil }
    let total = numbers.reduce(0, +)
    // Divided only once where it can be, so that what sums to 1 already stays as it is.
    if total.isFinite, largest >= Double.leastNormalMagnitude { return numbers.map { $0 / total } }
    let scaled = numbers.map { $0 / largest }
    let scaledTotal = scaled.reduce(0, +)
    return scaled.map { $0 / scaledTotal }
  }
}
