extension GoodPractice {
  /// Whether a text can be the identifier of a practice: it also becomes the name of a file.
  ///
  /// Small letters a to z, digits and hyphens, not first or last; at most 100.
  public static func isIdentifier(_ text: String) -> Bool {
    let isHyphen = { (byte: UInt8) in byte == UInt8(ascii: "-") }
    return (1...100).contains(text.utf8.count)
      && text.utf8.first.map(isHyphen) == false && text.utf8.last.map(isHyphen) == false
      && text.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || isHyphen(byte)
      }
  }

  /// What an identifier looks like in a file, for messages.
  public static let identifierForm =
    "an identifier of small letters a-z, digits and hyphens, such as si-pum-o-plus"
}
