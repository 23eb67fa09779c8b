/// The text of a table's cell without what nobody sees.
///
/// Downloads of the cohesion portal hold no-break spaces and no-break hyphens in names, at the ends
/// of cells too.
enum CellText {
  /// The text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    // Most cells begin and end with a visible ASCII character.
    if (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return text }
    let scalars = text.unicodeScalars
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  /// A name in the form in which names are compared: lower case, plain spaces and hyphens.
  static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in trimmed(text).lowercased().unicodeScalars {
      // Looking up properties is slow, and nearly all is ASCII.
      if scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace {
        if folded.last != " " { folded += " " }
      } else if scalar == "\u{2010}" || scalar == "\u{2011}" || scalar == "\u{2013}" {
        folded += "-"
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }
}
