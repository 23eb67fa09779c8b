/// A decimal number as the cells of downloaded tables have it: `20000000`, `33,333,333.50`,
/// `33 333 333.50` with ordinary, no-break or narrow no-break spaces.
///
/// The point is the decimal mark. A separator of thousands has to part groups of three digits and to
/// be the same all through, so that a decimal comma is refused and not read as a thousandfold. Three
/// decimals after up to three digits are refused too, since `875.000` is a number of thousands where a
/// point parts them. One case cannot be told apart: `1,234` is read as the portal writes it, as 1234.
struct DecimalText: Equatable {
  /// Whether a minus sign stands before it.
  let isNegative: Bool
  /// The digits before the point, at least one.
  let whole: String
  /// The digits behind the point; empty if there is none.
  let fraction: String

  /// What a number looks like, for messages.
  static let expectedForm =
    "a number such as 1234.5 or 1,234.5 (decimal point, not comma; thousands by commas or spaces)"

  init?(_ text: String) {
    var scalars = Array(CellText.trimmed(text).unicodeScalars)
    let minus: Set<Unicode.Scalar> = ["-", "\u{2011}", "\u{2212}"]
    isNegative = scalars.first.map(minus.contains) ?? false
    if isNegative || scalars.first == "+" { scalars.removeFirst() }
    let parts = scalars.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = DecimalText.ungrouped(parts[0]) else {
      return nil
    }
    if parts.count == 2, parts[1].isEmpty || !parts[1].allSatisfy(DecimalText.isDigit) {
      return nil
    }
    // `875.000` is 875 here and 875 thousand where a point parts thousands.
    if parts.count == 2, parts[1].count == 3, !parts[0].contains(","),
      (1...3).contains(parts[0].count)
    {
      return nil
    }
    self.whole = whole
    fraction = parts.count == 2 ? DecimalText.text(parts[1]) : ""
  }

  /// The number, or nil if it is too large to calculate with.
  var double: Double? {
    let digits = fraction.isEmpty ? whole : whole + "." + fraction
    guard let value = Double(digits), value.isFinite else { return nil }
    return isNegative && value != 0 ? -value : value
  }

  /// A value as people write it, without ".0".
  static func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  private static func ungrouped(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    guard let mark = scalars.first(where: { !isDigit($0) }) else {
      return scalars.isEmpty ? nil : text(scalars)
    }
    let marks: Set<Unicode.Scalar> = [
      ",", " ", "\u{A0}", "\u{2009}", "\u{202F}", "'", "\u{2019}",
    ]
    let groups = scalars.split(separator: mark, omittingEmptySubsequences: false)
    // No number of thousands begins with 0: `0,900` has a decimal comma.
    guard marks.contains(mark), groups[0].first != "0",
      groups.allSatisfy({ $0.allSatisfy(isDigit) }),
      (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.map(text).joined()
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
