/// The national identity numbers of the partners' countries, known by their form.
///
/// A number whose check digits are right is taken for one; a pseudonym of as many random digits meets
/// that by chance (one in eleven for RO and HR), and then a key or a letter in front helps.
enum IdentityNumber: Sendable, Hashable, CaseIterable {
  /// Malta: seven digits and a letter. Recalled; its check is not published.
  case malta
  /// Italy: codice fiscale, 16 letters and digits with a check letter.
  case italy
  /// Croatia: OIB, 11 digits, ISO 7064 MOD 11,10.
  case croatia
  /// Romania: CNP, 13 digits with a weighted check digit.
  case romania
  /// Slovenia and others of former Yugoslavia: EMŠO, 13 digits with a weighted check digit.
  case slovenia
  /// Luxembourg: 13 digits that begin with the day of birth. Recalled; the check digits are not used.
  case luxembourg
  /// Lithuania: asmens kodas, 11 digits with a weighted check digit.
  case lithuania
  /// Türkiye: T.C. kimlik numarası, 11 digits with two check digits.
  case turkiye

  /// The country's code, for messages.
  var country: String {
    switch self {
    case .malta: "MT"
    case .italy: "IT"
    case .croatia: "HR"
    case .romania: "RO"
    case .slovenia: "SI"
    case .luxembourg: "LU"
    case .lithuania: "LT"
    case .turkiye: "TR"
    }
  }

  /// The number that bytes have the form of, or nil; a country's code may stand before it.
  static func form(of bytes: some RandomAccessCollection<UInt8>) -> IdentityNumber? {
    guard mayBeForm(bytes) else { return nil }
    let bytes = Array(bytes)
    if let number = inOrder.first(where: { $0.isForm(of: bytes) }) { return number }
    guard isLetter(bytes[0]), isLetter(bytes[1]) else { return nil }
    let prefix = String(decoding: bytes[..<2], as: UTF8.self).uppercased()
    let rest = Array(bytes[2...])
    return inOrder.first { $0.isForm(of: rest) && $0.isWritten(behind: prefix) }
  }

  /// A quick look at the length and both ends: every pseudonym and every cell of a faulty row comes here.
  private static func mayBeForm(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    let count = bytes.count
    guard (8...18).contains(count), let first = bytes.first, let last = bytes.last else {
      return false
    }
    let endsInLetter = isLetter(last)
    return switch count {
    case 8: !isLetter(first) && endsInLetter
    case 10, 16, 18: isLetter(first) && endsInLetter
    case 11: !isLetter(first) && !endsInLetter
    case 13: !endsInLetter
    case 15: isLetter(first) && !endsInLetter
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Of numbers of one length the one whose check refuses most comes first, for the message.
  private static let inOrder: [IdentityNumber] = [
    .malta, .italy, .turkiye, .lithuania, .croatia, .romania, .slovenia, .luxembourg,
  ]

  /// Whether the number is one of the country with this code.
  private func isWritten(behind prefix: String) -> Bool {
    // All of former Yugoslavia gave numbers of this form.
    self == .slovenia
      ? ["SI", "HR", "BA", "RS", "ME", "MK", "XK"].contains(prefix) : prefix == country
  }

  private func isForm(of bytes: [UInt8]) -> Bool {
    let digits = { (count: Int) in bytes.count == count ? IdentityNumber.digits(bytes) : nil }
    return switch self {
    case .malta: bytes.count == 8 && IdentityNumber.isMaltese(bytes)
    case .italy: bytes.count == 16 && IdentityNumber.isItalian(bytes)
    case .turkiye: digits(11).map(IdentityNumber.isTurkish) ?? false
    case .lithuania: digits(11).map(IdentityNumber.isLithuanian) ?? false
    case .croatia: digits(11).map(IdentityNumber.isCroatian) ?? false
    case .romania: digits(13).map(IdentityNumber.isRomanian) ?? false
    case .slovenia: digits(13).map(IdentityNumber.isSlovene) ?? false
    case .luxembourg: digits(13).map(IdentityNumber.isLuxembourgish) ?? false
    }
  }

  private static func digits(_ bytes: [UInt8]) -> [Int]? {
    let digits = bytes.map { Int($0) - 0x30 }
    return digits.allSatisfy { (0...9).contains($0) } ? digits : nil
  }

  private static func number(_ digits: [Int], _ range: Range<Int>) -> Int {
    digits[range].reduce(0) { $0 * 10 + $1 }
  }

  private static func weighted(_ digits: [Int], _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func isMaltese(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last, digits(Array(bytes.dropLast())) != nil else { return false }
    return "MGAPLHBZmgaplhbz".utf8.contains(last)
  }

  private static func isLuxembourgish(_ digits: [Int]) -> Bool {
    let day = CalendarDay(
      year: number(digits, 0..<4), month: number(digits, 4..<6), day: number(digits, 6..<8))
    return (1900...2030).contains(number(digits, 0..<4)) && day != nil
  }

  private static func isCroatian(_ digits: [Int]) -> Bool {
    var rest = 10
    for digit in digits.dropLast() {
      rest = (rest + digit) % 10
      rest = (rest == 0 ? 10 : rest) * 2 % 11
    }
    return digits.last == (11 - rest) % 10
  }

  private static func isRomanian(_ digits: [Int]) -> Bool {
    let rest = weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
    return digits[0] > 0 && digits.last == (rest == 10 ? 1 : rest)
      && CalendarDay(year: 2000, month: number(digits, 3..<5), day: number(digits, 5..<7)) != nil
  }

  private static func isSlovene(_ digits: [Int]) -> Bool {
    let rest = weighted(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
    guard rest != 1 else { return false }
    return digits.last == (rest == 0 ? 0 : 11 - rest)
      && CalendarDay(year: 2000, month: number(digits, 2..<4), day: number(digits, 0..<2)) != nil
  }

  private static func isLithuanian(_ digits: [Int]) -> Bool {
    var rest = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
    if rest == 10 { rest = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 }
    return (1...6).contains(digits[0]) && digits.last == (rest == 10 ? 0 : rest)
      && CalendarDay(year: 2000, month: number(digits, 3..<5), day: number(digits, 5..<7)) != nil
  }

  private static func isTurkish(_ digits: [Int]) -> Bool {
    let odd = digits[0] + digits[2] + digits[4] + digits[6] + digits[8]
    let even = digits[1] + digits[3] + digits[5] + digits[7]
    let tenth = ((odd * 7 - even) % 10 + 10) % 10
    return digits[0] > 0 && digits[9] == tenth && digits[10] == (odd + even + tenth) % 10
  }

  private static func isItalian(_ bytes: [UInt8]) -> Bool {
    let upper = bytes.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 }
    let letters = upper.map { (0x41...0x5A).contains($0) }
    // Where digits stand, letters may stand in for them.
    let digitPlaces: Set<Int> = [6, 7, 9, 10, 12, 13, 14]
    for (place, byte) in upper.enumerated() where !letters[place] {
      guard digitPlaces.contains(place), (0x30...0x39).contains(byte) else { return false }
    }
    var sum = 0
    for (place, byte) in upper.dropLast().enumerated() {
      let value = Int(byte) - (letters[place] ? 0x41 : 0x30)
      sum += place % 2 == 0 ? oddValues[value] : value
    }
    return upper[15] == UInt8(0x41 + sum % 26)
  }

  /// The values of letters and digits at the first, third, fifth … place.
  private static let oddValues = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
  ]
}
