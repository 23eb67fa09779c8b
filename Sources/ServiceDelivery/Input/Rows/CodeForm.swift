/// What a code of an office, a place, a channel, an operation or a detail looks like.
///
/// Codes are printed in reports: a text with blanks may be somebody's name or an address, and no list
/// of names could tell. So nothing with a blank comes in: 1 to 60 letters of any script, digits and
/// `. _ - / :`, at least one of them a letter or a digit. A day is none: it may be a birthday.
enum CodeForm {
  /// The most letters, digits and signs.
  static let limit = 60

  /// The form in words, to follow the word "expected".
  static let advice =
    "a code of 1 to \(limit) letters, digits and . _ - / : without blanks, such as"
    + " Reggio-Emilia or ITH53; no names of persons, no addresses, no days"

  /// Whether a text is a code.
  static func isCode(_ text: String) -> Bool {
    var count = 0
    var hasLetterOrDigit = false
    for scalar in text.unicodeScalars {
      count += 1
      guard count <= limit else { return false }
      switch scalar {
      case "0"..."9", "A"..."Z", "a"..."z": hasLetterOrDigit = true
      case ".", "_", "-", "/", ":": break
      default:
        guard !scalar.isASCII, isLetter(scalar, isFirst: count == 1) else { return false }
        hasLetterOrDigit = true
      }
    }
    return hasLetterOrDigit && !DayForm.isDay(text.utf8)
  }

  /// Whether a scalar is a letter, or a mark that belongs to the letter before it.
  private static func isLetter(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .nonspacingMark, .spacingMark: !isFirst
    default: false
    }
  }
}
