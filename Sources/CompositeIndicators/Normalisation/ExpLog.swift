/// Exponentials and logarithms near 0 and 1, where the plain ones lose their digits.
///
/// After W. Kahan (recalled from N. Higham, "Accuracy and Stability of Numerical Algorithms", 2002,
/// section 1.14.1): the rounding errors of the two steps cancel.
enum ExpLog {
  /// exp(x) - 1.
  static func expMinusOne(_ x: Double) -> Double {
    let power = Platform.exp(x)
    if abs(x) > 0.5 { return power - 1 }
    return power == 1 ? x : (power - 1) * x / Platform.log(power)
  }

  /// log(1 + x), for an x above -1; 0 only for 0.
  static func logOnePlus(_ x: Double) -> Double {
    let sum = 1 + x
    if abs(x) > 0.5 { return Platform.log(sum) }
    return sum == 1 ? x : Platform.log(sum) * x / (sum - 1)
  }

  /// log(value / base), for a value of at least the base, both above 0; 0 only if they are equal.
  static func logRatio(_ value: Double, to base: Double) -> Double {
    let excess = (value - base) / base
    return excess < 1 ? logOnePlus(excess) : Platform.log(value) - Platform.log(base)
  }
}
