/// Recognises addresses for e-mail and telephone numbers, which belong into the file of the contact.
enum PersonalText {
  /// Whether the whole text is an address.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return parts[0].utf8.allSatisfy(isLocal)
      && labels.count >= 2 && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isLabel) }
  }

  /// What personal data a text holds, in words; nil if none is recognised.
  static func found(in text: String) -> String? {
    holdsEmail(text)
      ? "an address for e-mail" : holdsTelephone(text) ? "a telephone number" : nil
  }

  /// Whether a number such as `+386 (0)1 234-56-78` stands somewhere in the text.
  ///
  /// It begins with a plus sign and has at least 8 digits; `15+ 2014-2020` is none.
  private static func holdsTelephone(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "+")) else { return false }
    let characters = Array(text)
    return characters.indices.contains { start in
      guard characters[start] == "+" else { return false }
      let last = start > 0 ? characters[start - 1] : " "
      if last.isLetter || last.isNumber { return false }
      let number = characters[(start + 1)...].prefix { isDigit($0) || isBetweenDigits($0) }
      guard number.first.map({ isDigit($0) || $0 == "(" }) == true else { return false }
      return number.count(where: isDigit) >= 8
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isBetweenDigits(_ character: Character) -> Bool {
    "/-()\u{2010}\u{2011}\u{2013}".contains(character)
      || (character.isWhitespace && !character.isNewline)
  }

  /// Whether an address stands somewhere in the text.
  private static func holdsEmail(_ text: String) -> Bool {
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
