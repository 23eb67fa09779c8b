/// From what the difference of two weighted means comes: item by item, what its value and what its
/// weight has changed, adding up exactly.
///
/// With shares s of the weights, values x (in a geometric mean their logarithms) and the middle m of
/// both means, the difference is the sum of mean(s) * change(x) and change(s) * (mean(x) - m): the
/// symmetric split of two factors, in which neither state comes first. Since shares sum to 1 on both
/// sides, m drops out of the sum; with it, more weight on what stands above the mean adds and more on
/// what stands below takes away. The geometric mean takes both times the logarithmic mean of the two
/// results: the additive decomposition known as LMDI-I (Ang 2004, recalled).
package struct MeanDifference: Sendable, Hashable {
  /// An item of a mean.
  package struct Item: Sendable, Hashable {
    package let value: Double
    package let weight: Double

    /// An item; values and weights as ``WeightedMean`` needs them.
    package init(value: Double, weight: Double) {
      self.value = value
      self.weight = weight
    }
  }

  /// By how much the mean moves with an item's value, per unit of it: what the value has changed is
  /// this times the change of the value.
  package let slopes: [Double]
  /// What the change of each item's share of the weights has changed.
  ///
  /// An item that is missing on one side has a share of 0 there and the value of the other side.
  package let weightParts: [Double]
  /// The share of the weights that each item had before.
  package let sharesBefore: [Double]
  /// The same after.
  package let sharesAfter: [Double]

  /// Compares two means of the same items; nil is an item that is missing on one side.
  ///
  /// - Parameters:
  ///   - before: The items before.
  ///   - after: The same items after, in the same order.
  ///   - isGeometric: Whether the means are geometric and not arithmetic.
  /// - Throws: ``MeanError`` as the means themselves.
  package init(before: [Item?], after: [Item?], isGeometric: Bool = false) throws(MeanError) {
    if before.count != after.count { throw .unequalCounts(before.count, after.count) }
    let kind: MeanKind = isGeometric ? .geometric : .arithmetic
    let means = (
      try MeanDifference.mean(before, kind: kind), try MeanDifference.mean(after, kind: kind)
    )
    let scale = { (value: Double) in isGeometric ? LoopLogarithm.log(value) : value }
    let middle = (scale(means.0) + scale(means.1)) / 2
    let length = isGeometric ? LogarithmicMean.of(means.0, means.1) : 1
    let (old, new) = (MeanDifference.shares(before), MeanDifference.shares(after))
    var slopes: [Double] = []
    var weightParts: [Double] = []
    for index in before.indices {
      let first = before[index]?.value ?? after[index]?.value
      let last = after[index]?.value ?? first
      guard let first, let last else {
        slopes.append(0)
        weightParts.append(0)
        continue
      }
      let perUnit = isGeometric ? 1 / LogarithmicMean.of(first, last) : 1
      slopes.append(length * perUnit * (old[index] + new[index]) / 2)
      let distance = (scale(first) + scale(last)) / 2 - middle
      // No sign on a nothing.
      weightParts.append(length * (new[index] - old[index]) * distance + 0)
    }
    self.slopes = slopes
    self.weightParts = weightParts
    sharesBefore = old
    sharesAfter = new
  }

  private static func mean(_ items: [Item?], kind: MeanKind) throws(MeanError) -> Double {
    let present = items.compactMap { $0 }
    return try WeightedMean.of(present.map(\.value), weights: present.map(\.weight), kind: kind)
  }

  private static func shares(_ items: [Item?]) -> [Double] {
    let weights = WeightedMean.scaled(items.map { $0?.weight ?? 0 })
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
