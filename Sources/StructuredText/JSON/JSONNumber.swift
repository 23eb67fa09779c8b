/// Turns a number's text, as the JSON grammar has it, into a value.
enum JSONNumber {
  /// The value if it is whole, in any notation, and fits.
  static func int(_ digits: String) -> Int? {
    if let value = Int(digits) { return value }
    // "2.0" and "1e3" are whole numbers too. Beyond 2^53 a Double may have lost the last digits.
    guard let value = double(digits), value.magnitude <= 9_007_199_254_740_992 else { return nil }
    return Int(exactly: value)
  }

  /// The value if it is finite.
  static func double(_ digits: String) -> Double? {
    guard let value = Double(digits), value.isFinite else { return nil }
    return value
  }
}
