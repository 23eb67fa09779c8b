extension IntervalEstimate {
  /// This estimate less another, independent one.
  ///
  /// The ends lie as far from the difference as the squares of both distances add up to: method 10 of
  /// Newcombe 1998, Statistics in Medicine 17, pages 873 to 890, where both intervals are Wilson's.
  ///
  /// - Parameter other: An estimate from other persons, at the same level.
  /// - Returns: The difference; nil if the levels differ or an interval has no upper end.
  public func difference(from other: IntervalEstimate) -> IntervalEstimate? {
    guard level == other.level, let upper, let otherUpper = other.upper else { return nil }
    let difference = value - other.value
    let below = IntervalEstimate.joined(value - lower, otherUpper - other.value)
    let above = IntervalEstimate.joined(upper - value, other.value - other.lower)
    return IntervalEstimate(
      value: difference, lower: difference - below, upper: difference + above, level: level)
  }

  /// This estimate over another, independent one, neither below 0.
  ///
  /// The ends come from both intervals by the method of variance estimates recovery for ratios: Donner and
  /// Zou 2012, Statistical Methods in Medical Research 21; Newcombe 2016, the same journal 25 (both
  /// recalled).
  ///
  /// - Parameter other: An estimate from other persons, at the same level.
  /// - Returns: The ratio; nil if the other estimate is 0, a value is below 0, the levels differ, or an
  ///   interval has no upper end.
  public func ratio(to other: IntervalEstimate) -> IntervalEstimate? {
    guard level == other.level, lower >= 0, other.lower >= 0, other.value > 0, let upper,
      let otherUpper = other.upper
    else { return nil }
    let product = value * other.value
    // Both ends solve a quadratic; written so that nothing cancels.
    let low = lower * (2 * value - lower)
    let lowFactor = otherUpper * (2 * other.value - otherUpper)
    let lowRoot = max(0, product * product - low * lowFactor).squareRoot()
    let high = upper * (2 * value - upper)
    let highFactor = other.lower * (2 * other.value - other.lower)
    let highRoot = max(0, product * product - high * highFactor).squareRoot()
    return IntervalEstimate(
      value: value / other.value,
      lower: low > 0 ? max(0, low / (product + lowRoot)) : 0,
      upper: highFactor > 0 ? (product + highRoot) / highFactor : nil, level: level)
  }

  /// This estimate over a number that is taken as exact.
  ///
  /// - Parameter number: A number above 0.
  /// - Returns: The ratio; nil if the number is not above 0.
  public func ratio(toExact number: Double) -> IntervalEstimate? {
    guard number > 0, number.isFinite else { return nil }
    return IntervalEstimate(
      value: value / number, lower: lower / number, upper: upper.map { $0 / number }, level: level)
  }

  private static func joined(_ first: Double, _ second: Double) -> Double {
    (first * first + second * second).squareRoot()
  }
}
