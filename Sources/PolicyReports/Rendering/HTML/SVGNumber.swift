/// Numbers in drawings.
enum SVGNumber {
  /// A number with at most three decimals, the same on every platform.
  static func text(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let thousandths = Int((value * 1000).rounded())
    if thousandths.isMultiple(of: 1000) { return "\(thousandths / 1000)" }
    return "\(Double(thousandths) / 1000)"
  }
}
