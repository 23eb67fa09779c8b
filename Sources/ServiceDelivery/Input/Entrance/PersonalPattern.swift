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
    var text = text
    return text.withUTF8 { first(in: $0, isDay: isDay) }
  }

  /// The same from the bytes of a text.
  static func first(
    in bytes: UnsafeBufferPointer<UInt8>, isDay: Bool = false
  ) -> PersonalPattern? {
    if isEmail(bytes) { return .email }
    if let number = identityNumber(in: bytes) { return .identityNumber(number) }
    return !isDay && isTelephone(bytes) ? .telephone : nil
  }

  /// Whether a pseudonym, which has no at sign, has one of the forms.
  static func isIn(pseudonym: UnsafeBufferPointer<UInt8>) -> Bool {
    isTelephone(pseudonym) || identityNumber(in: pseudonym) != nil
  }

  /// The first identity number among the words of a text: whatever is no letter and no digit parts them.
  ///
  /// The parts of a UUID are none, which one in two hundred would be taken for otherwise.
  private static func identityNumber(in bytes: UnsafeBufferPointer<UInt8>) -> IdentityNumber? {
    if isUUID(bytes) { return nil }
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, isLetterOrDigit(bytes[end]) { end += 1 }
      if end > start, let number = IdentityNumber.form(of: bytes[start..<end]) { return number }
      start = end + 1
    }
    return nil
  }

  /// Whether a byte is a letter or a digit of ASCII, as identity numbers have them.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether a text is 32 hexadecimal digits, parted by strokes as UUIDs are.
  private static func isUUID(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 36 else { return false }
    return bytes.enumerated().allSatisfy { place, byte in
      switch (place, byte) {
      case (8, 0x2D), (13, 0x2D), (18, 0x2D), (23, 0x2D): true
      case (8, _), (13, _), (18, _), (23, _): false
      case (_, 0x30...0x39), (_, 0x41...0x46), (_, 0x61...0x66): true
      default: false
      }
    }
  }

  /// Letters or digits, an at sign, letters or digits with a point behind them.
  private static func isEmail(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (place, byte) in bytes.enumerated() where byte == 0x40 {
      guard place > 0, bytes[place - 1] > 0x20 else { continue }
      let host = bytes[(place + 1)...].prefix { $0 > 0x20 && $0 != 0x40 }
      if let point = host.firstIndex(of: 0x2E), point > place + 1, point + 1 < host.endIndex {
        return true
      }
    }
    return false
  }

  /// Nine to fifteen digits that begin with + or 0, or that blanks, points or strokes part.
  ///
  /// Nine digits alone are no telephone: numbers of grant agreements look so. Nor are digits behind
  /// three zeros: they are serial numbers.
  private static func isTelephone(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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
