public import CompositeIndicators

/// An estimate with an interval that is meant to hold the true value in a given share of samples.
///
/// An interval covers chance alone: not people who did not answer, faults of registers, or the way in which
/// a group was chosen.
public struct IntervalEstimate: Sendable, Hashable {
  /// The estimate.
  public let value: Double
  /// The lower end.
  public let lower: Double
  /// The upper end; nil if the data set no bound, as with a ratio to a share that may be 0.
  public let upper: Double?
  /// The share of samples whose interval holds the true value, such as 0.95.
  public let level: Double

  init(value: Double, lower: Double, upper: Double?, level: Double) {
    self.value = value
    self.lower = lower
    self.upper = upper
    self.level = level
  }

  /// A share with the score interval of Wilson, without continuity correction.
  ///
  /// Wilson 1927, "Probable inference", Journal of the American Statistical Association 22; method 3 of
  /// Newcombe 1998, Statistics in Medicine 17, pages 857 to 872. It never leaves 0 to 1, and it has a width
  /// even where nobody or everybody counts.
  ///
  /// - Parameters:
  ///   - share: The share, counted.
  ///   - level: The confidence level, between 0 and 1.
  /// - Returns: The estimate; nil for a share of nothing or a level that is none.
  public static func wilson(_ share: Share, level: Double = 0.95) -> IntervalEstimate? {
    guard let value = share.value else { return nil }
    return wilson(value, size: Double(share.whole), level: level)
  }

  /// The same for a share that was estimated from a sample of a size, which need not be whole.
  static func wilson(_ value: Double, size: Double, level: Double) -> IntervalEstimate? {
    guard (0...1).contains(value), size > 0, size.isFinite, level > 0, level < 1 else { return nil }
    let z = NormalQuantile.of(0.5 + level / 2)
    let square = z * z / size
    let centre = (value + square / 2) / (1 + square)
    let half = z * ((value * (1 - value) + square / 4) / size).squareRoot() / (1 + square)
    // The ends at 0 and 1 are exact; rounding must not carry an end past the estimate.
    return IntervalEstimate(
      value: value, lower: value == 0 ? 0 : min(value, max(0, centre - half)),
      upper: value == 1 ? 1 : max(value, min(1, centre + half)), level: level)
  }
}
