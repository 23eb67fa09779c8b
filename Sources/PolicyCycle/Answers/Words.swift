/// Comparison of short words that people type into cells.
package enum Words {
  /// The text without white space at its ends; a no-break space counts as white space.
  package static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The trimmed text in lower case.
  package static func folded(_ text: String) -> String { trimmed(text).lowercased() }
}
