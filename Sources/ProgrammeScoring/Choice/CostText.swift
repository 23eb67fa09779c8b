import ESFProgrammes

/// An amount in euro as people type it into a sheet.
///
/// A point or a comma before one or two digits at the end is the decimal mark, marks between groups of
/// three digits part thousands. One mark alone before three digits (`1.234`, `1,234`) means a thousand
/// to one reader and one to another: it is refused.
enum CostText {
  /// Why a text is no amount.
  enum Fault: Error, Hashable {
    case notANumber
    case negative
    case ambiguous
    case tooLarge
  }

  /// Reads an amount; `EUR` or the euro sign may stand before or behind it.
  ///
  /// - Parameter text: The text of a cell, not empty.
  /// - Returns: The amount.
  /// - Throws: Why it is none.
  static func amount(_ text: String) throws(Fault) -> EuroAmount {
    var text = trimmed(text)
    for sign in ["EUR", "eur", "Eur", "\u{20AC}"] {
      if text.hasPrefix(sign) { text = trimmed(String(text.dropFirst(sign.count))) }
      if text.hasSuffix(sign) { text = trimmed(String(text.dropLast(sign.count))) }
    }
    let isNegative = text.unicodeScalars.first.map(dashes.contains) ?? false
    let digits = try plain(isNegative ? trimmed(String(text.dropFirst())) : text)
    if isNegative { throw .negative }
    guard let amount = EuroAmount(text: digits) else { throw .tooLarge }
    return amount
  }

  /// The digits with a point as decimal mark and no other.
  private static func plain(_ text: String) throws(Fault) -> String {
    let text = text.map { $0.isWhitespace ? " " : $0 == "\u{2019}" ? "'" : $0 }
    let found = text.filter(marks.contains)
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: marks.contains)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(digits.contains) }) else {
      throw .notANumber
    }
    guard let last = found.last, let end = parts.last else { return String(text) }
    let isPointOrComma = last == "." || last == ","
    if found.count == 1, isPointOrComma, end.count == 3, parts[0].count <= 3, parts[0].first != "0"
    {
      throw .ambiguous
    }
    let hasDecimals = isPointOrComma && end.count <= 2 && !found.dropLast().contains(last)
    let whole = hasDecimals ? parts.dropLast() : parts[...]
    let groupMarks = Set(hasDecimals ? found.dropLast() : found[...])
    guard groupMarks.count <= 1, whole.dropFirst().allSatisfy({ $0.count == 3 }),
      whole.count == 1 || (parts[0].count <= 3 && parts[0].first != "0")
    else { throw .notANumber }
    return String(whole.joined()) + (hasDecimals ? "." + String(end) : "")
  }

  private static func trimmed(_ text: String) -> String {
    let isVisible = { (character: Character) in !character.isWhitespace }
    guard let start = text.firstIndex(where: isVisible),
      let end = text.lastIndex(where: isVisible)
    else { return "" }
    return String(text[start...end])
  }

  private static let digits: Set<Character> = Set("0123456789")
  private static let marks: Set<Character> = [".", ",", " ", "'"]
  private static let dashes: Set<Unicode.Scalar> = ["-", "\u{2011}", "\u{2212}"]
}

extension CostText.Fault {
  /// A clause to put behind the text that was found.
  var remark: String {
    switch self {
    case .notANumber: ""
    case .negative: ", below 0"
    case .ambiguous: ", which is a thousand to some and one to others"
    case .tooLarge: ", beyond ten thousand billion euro"
    }
  }

  /// What to write instead.
  var advice: String {
    switch self {
    case .notANumber: "an amount in euro such as 250000 or 1234.50, or an empty cell for no price"
    case .negative: "an amount of 0 or more, or an empty cell for no price"
    case .ambiguous: "the amount without marks between thousands, such as 1234 or 1234.00"
    case .tooLarge: "an amount in euro such as 250000"
    }
  }
}
