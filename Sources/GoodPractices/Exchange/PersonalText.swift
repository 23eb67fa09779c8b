/// Recognises addresses for e-mail, which belong into the file of the contact.
enum PersonalText {
  /// Whether the whole text is an address.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return parts[0].utf8.allSatisfy(isLocal)
      && labels.count >= 2 && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isLabel) }
  }

  /// Whether an address stands somewhere in the text.
  static func holdsEmail(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return false }
    return text.split { $0.isWhitespace || "<>()[],;:\"'".contains($0) }.contains { word in
      var word = word
      while word.last == "." { word.removeLast() }
      return isEmail(String(word))
    }
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
      || byte == UInt8(ascii: "-")
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLabel(byte) || "._+%'/".utf8.contains(byte)
  }
}
