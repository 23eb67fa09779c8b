/// The natural logarithm of eight numbers at once, in a third of the platform's time.
///
/// The method of fdlibm's `log` (Sun Microsystems 1993; Tang 1990; both recalled): the number is 2 to a
/// whole power times 1 + f between the square roots of one half and 2, and with s = f / (2 + f) the
/// logarithm of 1 + f is 2 artanh(s), here its series to the 21st power. At most two units in the last place
/// from the platform's (tested).
enum VectorLogarithm {
  /// The numbers it is for.
  ///
  /// Far from where the exponents of a Double end, so that no step leaves the normal range.
  static let range = 0x1p-1000...0x1p1000

  /// The logarithms; not a number for one out of ``range``.
  @inline(__always)
  static func log(_ x: SIMD8<Double>) -> SIMD8<Double> {
    let bits = unsafeBitCast(x, to: SIMD8<UInt64>.self)
    // Splits at the square root of one half, not at 1. Whole numbers of 64 bits are shifted without
    // sign and turned into Doubles by their bits: the baseline instructions know no other way.
    let exponent = (bits &- 0x3fe6_a09e_667f_3bcd &+ 0x4000_0000_0000_0000) &>> 52
    let mantissa = unsafeBitCast(
      bits &- (exponent &<< 52) &+ 0x4000_0000_0000_0000, to: SIMD8<Double>.self)
    let k =
      unsafeBitCast(exponent &+ 0x4330_0000_0000_0000, to: SIMD8<Double>.self)
      - (0x1p52 + 1024)
    return combined(mantissa - 1, k)
      .replacing(with: .nan, where: .!((x .>= range.lowerBound) .& (x .<= range.upperBound)))
  }

  /// The logarithm of (1 + f) times 2 to the power of k.
  @inline(__always)
  private static func combined(_ f: SIMD8<Double>, _ k: SIMD8<Double>) -> SIMD8<Double> {
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
