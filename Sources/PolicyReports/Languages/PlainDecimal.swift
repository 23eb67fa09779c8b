/// Numbers written out in digits.
enum PlainDecimal {
  /// The shortest digits that give the number back, without an exponent and without a needless `.0`.
  ///
  /// Beyond twenty digits before or after the point, where no reader counts any more, and for what is
  /// no number, the text is Swift's own.
  static func text(of value: Double) -> String {
    let text = "\(value)"
    guard value.isFinite else { return text }
    let parts = text.split(separator: "e", maxSplits: 1)
    guard parts.count == 2 else { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
    guard let exponent = Int(parts[1]), abs(exponent) <= 20 else { return text }
    let isNegative = parts[0].hasPrefix("-")
    let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
    var digits = mantissa.joined()
    var point = mantissa[0].count + exponent
    if mantissa.count == 2, mantissa[1] == "0" { digits.removeLast() }
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
    let whole = digits.prefix(point)
    let fraction = digits.dropFirst(point)
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
