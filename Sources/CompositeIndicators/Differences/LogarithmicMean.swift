/// The logarithmic mean of two numbers above 0.
///
/// It lies between the geometric and the arithmetic mean and turns a difference into a difference of
/// logarithms: a - b = L(a, b) * (ln a - ln b).
package enum LogarithmicMean {
  /// The mean (a - b) / (ln a - ln b), which is a where both are equal.
  ///
  /// - Parameters:
  ///   - a: A finite number above 0.
  ///   - b: Another.
  /// - Returns: The mean; the order of the two does not change it.
  package static func of(_ a: Double, _ b: Double) -> Double {
    if a == b { return a }
    let half = (LoopLogarithm.log(a) - LoopLogarithm.log(b)) / 2
    guard abs(half) < 0.1 else { return (a - b) / (2 * half) }
    // Nearly equal numbers leave no digits to their difference; the mean is sqrt(ab) * sinh(h) / h,
    // here by its series: the next term is below 1e-17.
    let square = half * half
    var series = 1.0
    for divisor in [72.0, 42, 20, 6] { series = 1 + series * square / divisor }
    return a.squareRoot() * b.squareRoot() * series
  }
}
