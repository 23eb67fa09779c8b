/// Powers of two as units of measure: to divide by one rounds no digit, as long as the quotient is not tiny.
enum PowerOfTwo {
  /// The greatest one that is not above a magnitude; 1 for 0 and for what is not finite.
  static func below(_ magnitude: Double) -> Double {
    guard magnitude.isFinite, magnitude != 0 else { return 1 }
    // Of the least magnitudes the quotient with a normal number is taken, which overflows no less.
    return Double(
      sign: .plus, exponent: max(magnitude.exponent, Double.leastNormalMagnitude.exponent),
      significand: 1)
  }
}
