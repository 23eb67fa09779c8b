import StructuredText

/// Makes text from a file or an argument safe to show on a terminal.
package enum PrintableText {
  /// The text with control characters written as `\u{1B}`; line ends and tabs stay.
  ///
  /// A file could otherwise move the cursor or recolour the terminal through an error message.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar != "\t" && Quoting.isUnsafe(scalar)
  }
}
