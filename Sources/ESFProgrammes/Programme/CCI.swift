/// The number of a programme, "code commun d'identification": `2021IT05SFPR015`.
///
/// Fifteen characters: year, Member State (TC for Interreg), policy area, type, serial number. The
/// pattern held for all rows of the Commission's open data that were sampled for this project.
public struct CCI: Sendable, Hashable, CustomStringConvertible {
  /// The fifteen characters.
  public let code: String

  /// A number from its text, or nil if the text is none.
  public init?(_ code: String) {
    let bytes = Array(code.utf8)
    guard bytes.count == 15, code.hasPrefix("20") else { return nil }
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    let isLetter = { (byte: UInt8) in (65...90).contains(byte) }
    guard bytes[0..<4].allSatisfy(isDigit), bytes[4..<6].allSatisfy(isLetter),
      bytes[6..<8].allSatisfy(isDigit), bytes[8..<12].allSatisfy(isLetter),
      bytes[12..<15].allSatisfy(isDigit)
    else { return nil }
    self.code = code
  }

  /// What a CCI looks like, for messages.
  public static let expectedForm =
    "15 characters such as 2021IT05SFPR015 (year, country, area, type, number)"

  /// The two letters of the Member State.
  public var country: String { String(code.dropFirst(4).prefix(2)) }

  /// The text as it is written in files.
  public var description: String { code }
}
