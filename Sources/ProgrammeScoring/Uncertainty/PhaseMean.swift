import CompositeIndicators

/// The score across the phases from the shares of sections: a weighted mean of 1 + 99 times the share.
///
/// The same as `WeightedMean`, without its checks and without memory of its own: it is taken for every
/// subject and pair of every draw. A test compares the two.
struct PhaseMean {
  let kind: MeanKind
  /// A weight above 0 for each section; that of the cross-cutting one is not used.
  let weights: [Double]

  /// - Parameter shares: The shares of the sections, 0 to 1; not a number where nothing applies.
  /// - Returns: 1 to 100; not a number if no phase has a share.
  @inline(__always)
  func of(_ shares: UnsafePointer<Double>) -> Double {
    var (sum, total) = (0.0, 0.0)
    for section in 0..<RubricLayout.sectionCount where section != RubricLayout.crossCutting {
      let share = shares[section]
      if share.isNaN { continue }
      let (value, weight) = (1 + 99 * share, weights[section])
      total += weight
      switch kind {
      case .arithmetic: sum += weight * value
      case .geometric: sum += weight * Platform.log(value)
      case .harmonic: sum += weight / value
      }
    }
    if total == 0 { return .nan }
    switch kind {
    case .arithmetic: return sum / total
    case .geometric: return Platform.exp(sum / total)
    case .harmonic: return total / sum
    }
  }
}
