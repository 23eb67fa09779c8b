/// What a scalar is in a word, with a table for the scripts of Europe and its neighbours.
struct LetterFolding: Sendable {
  /// The one table.
  static let shared = LetterFolding()

  /// The first scalar that the table does not hold.
  static let tableEnd: UInt32 = 0x2000
  /// The code of a scalar that parts words.
  static let separator: UInt32 = 0
  /// The code of a scalar that a word passes over: marks on letters, soft hyphens.
  static let ignored: UInt32 = 0xFF00_0000

  /// A code for each scalar below ``tableEnd``: how many bytes it is folded to in the highest byte,
  /// and the bytes, the first one lowest.
  let codes: [UInt32]

  private init() {
    codes = (0..<LetterFolding.tableEnd).map { value in
      guard let scalar = Unicode.Scalar(value), let folded = LetterFolding.folded(scalar) else {
        return LetterFolding.separator
      }
      if folded.isEmpty { return LetterFolding.ignored }
      var code = UInt32(folded.utf8.count) << 24
      for (place, byte) in folded.utf8.prefix(3).enumerated() {
        code |= UInt32(byte) << (8 * UInt32(place))
      }
      return code
    }
  }

  /// The folded letters of a scalar; empty for one that a word passes over, nil for one that parts
  /// words.
  ///
  /// Below ``tableEnd`` no scalar is folded to more than three bytes, which a test holds.
  static func folded(_ scalar: Unicode.Scalar) -> String? {
    let properties = scalar.properties
    // The zero-width space is there to part words.
    if properties.isDefaultIgnorableCodePoint { return scalar.value == 0x200B ? nil : "" }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      return isMarkOnLetter(properties) ? "" : String(scalar)
    case .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return properties.lowercaseMapping
    default:
      guard properties.isAlphabetic else { return nil }
    }
    var letters = ""
    for letter in properties.lowercaseMapping.unicodeScalars {
      if letter.properties.generalCategory == .nonspacingMark { continue }
      letters += PlainLetters[letter] ?? String(letter)
    }
    return letters
  }

  /// Whether a mark only decorates a letter.
  ///
  /// Vowel signs (class 0), nuktas, voicing marks and viramas (7 to 9) make other words.
  private static func isMarkOnLetter(_ properties: Unicode.Scalar.Properties) -> Bool {
    if properties.generalCategory == .enclosingMark { return true }
    return ![0, 7, 8, 9].contains(properties.canonicalCombiningClass.rawValue)
  }
}
