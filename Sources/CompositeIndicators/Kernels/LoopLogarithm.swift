/// The natural logarithm without a branch, so that the compiler turns a loop of it into vector instructions.
///
/// The method of fdlibm's `log` (Sun Microsystems 1993; Tang 1990; both recalled): the number is 2 to a
/// whole power times 1 + f between the square roots of one half and 2, and with s = f / (2 + f) the
/// logarithm of 1 + f is 2 artanh(s), here its series to the 21st power. At most two units in the last place
/// from the platform's (tested). In a loop it takes less than the platform's time, as ``LoopExponential``.
enum LoopLogarithm {
  /// The numbers it is for.
  ///
  /// Far from where the exponents of a Double end, so that no step leaves the normal range.
  static let range = 0x1p-1000...0x1p1000

  /// The logarithm of any number above 0, with the same bits as in a loop.
  static func log(_ x: Double) -> Double {
    range.contains(x) ? unchecked(x) : Platform.log(x)
  }

  /// The logarithm of a number in ``range``; of another, nothing of use.
  @inline(__always)
  static func unchecked(_ x: Double) -> Double {
    // Splits at the square root of one half, not at 1. Whole numbers of 64 bits are shifted without
    // sign and turned into Doubles by their bits: the baseline instructions know no other way.
    let exponent = (x.bitPattern &- 0x3fe6_a09e_667f_3bcd &+ 0x4000_0000_0000_0000) &>> 52
    let mantissa = Double(
      bitPattern: x.bitPattern &- (exponent &<< 52) &+ 0x4000_0000_0000_0000)
    let k = Double(bitPattern: exponent &+ 0x4330_0000_0000_0000) - (0x1p52 + 1024)
    let f = mantissa - 1
    let s = f / (f + 2)
    let z = s * s
    var series = z * (1.0 / 21) + (1.0 / 19)
    series = series * z + (1.0 / 17)
    series = series * z + (1.0 / 15)
    series = series * z + (1.0 / 13)
    series = series * z + (1.0 / 11)
    series = series * z + (1.0 / 9)
    series = series * z + (1.0 / 7)
    series = series * z + (1.0 / 5)
    series = series * z + (1.0 / 3)
    // The small parts first: f less half its square carries most of the digits.
    let half = f * f * 0.5
    let rest = s * (half + (z * series) * 2) + k * 1.90821492927058770002e-10
    return k * 0.693147180369123816490 - ((half - rest) - f)
  }
}
