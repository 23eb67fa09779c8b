/// A code with its label in one text, as `labels=both` writes it: `Y15-29: From 15 to 29 years`.
enum LabelledCode {
  /// The code and the label; the whole text is the code if there is no `: ` in it.
  static func split(_ text: String) -> (code: String, label: String?) {
    let bytes = Array(text.utf8)
    for index in bytes.indices.dropLast()
    where bytes[index] == UInt8(ascii: ":") && bytes[index + 1] == UInt8(ascii: " ") {
      return (
        String(decoding: bytes[..<index], as: UTF8.self),
        String(decoding: bytes[(index + 2)...], as: UTF8.self)
      )
    }
    return (text, nil)
  }
}
