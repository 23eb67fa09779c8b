/// Forms in which somebody's own data stand in a cell.
enum PersonalPattern: Sendable, Hashable {
  case email
  case telephone
  case identityNumber(IdentityNumber)

  /// What stands there, as a clause to follow the word "found".
  var found: String {
    switch self {
    case .email: "what looks like an e-mail address"
    case .telephone: "what looks like a telephone number"
    case .identityNumber(let number):
      "what looks like a national identity number (\(number.country))"
    }
  }

  /// The first such form in a text, or nil; digits and points of a cell meant for a day are no telephone.
  static func first(in text: String, isDay: Bool = false) -> PersonalPattern? {
    let bytes = Array(text.utf8)
    if isEmail(bytes) { return .email }
    for part in bytes.split(whereSeparator: { [0x20, 0x2C, 0x3A, 0x3B, 0x28, 0x29].contains($0) }) {
      if let number = IdentityNumber.form(of: Array(part)) { return .identityNumber(number) }
    }
    return !isDay && isTelephone(bytes) ? .telephone : nil
  }

  /// Letters or digits, an at sign, letters or digits with a point behind them.
  private static func isEmail(_ bytes: [UInt8]) -> Bool {
    for (place, byte) in bytes.enumerated() where byte == 0x40 {
      guard place > 0, bytes[place - 1] > 0x20 else { continue }
      let host = bytes[(place + 1)...].prefix { $0 > 0x20 && $0 != 0x40 }
      if let point = host.firstIndex(of: 0x2E), point > place + 1, point + 1 < host.endIndex {
        return true
      }
    }
    return false
  }

  /// Whether a pseudonym, which is one word without an at sign, has one of the forms.
  static func isIn(pseudonym: [UInt8]) -> Bool {
    isTelephone(pseudonym) || IdentityNumber.form(of: pseudonym) != nil
  }

  /// Nine to fifteen digits that begin with + or 0, or that blanks, points or strokes part.
  ///
  /// Nine digits alone are no telephone: numbers of grant agreements look so. Nor are digits behind
  /// three zeros: they are serial numbers.
  private static func isTelephone(_ bytes: [UInt8]) -> Bool {
    var (digits, marks) = (0, 0)
    for byte in bytes.dropFirst(bytes.first == 0x2B ? 1 : 0) {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F: marks += 1
      default: return false
      }
    }
    let isInternational = bytes.first == 0x2B
    guard (9...15).contains(digits) || (digits == 8 && isInternational) else { return false }
    if bytes.starts(with: [0x30, 0x30, 0x30]) { return false }
    return isInternational || marks > 0 || bytes.first == 0x30
  }
}
