public import StructuredText

/// A secret by which identifiers of participants become pseudonyms.
///
/// The pseudonym is the first half of HMAC-SHA256 (RFC 2104) of the identifier's bytes, as 32
/// hexadecimal digits: without the key nobody can find it by trying out identity numbers, and with it the
/// same person has the same pseudonym in every file. Among a million participants two share one with a
/// chance of about 1.5 in 10^27 (n²/2^129). The bytes count: blanks at the ends are taken off, capitals
/// and small letters are different.
///
/// It is shown as a word only, never by its bytes. Whoever holds it can find people: it belongs to the
/// service and not into the folder of the results.
public struct PseudonymKey: Sendable, CustomStringConvertible, CustomReflectable {
  /// The least length of a key, in bytes.
  public static let leastLength = 16

  private let inner: [UInt8]
  private let outer: [UInt8]

  /// A key from its bytes.
  ///
  /// - Parameters:
  ///   - bytes: The key, at least 16 bytes; best 32 by chance. A line end at the end of a file is not
  ///     part of it.
  ///   - source: The name of the input, for messages.
  /// - Throws: `InputProblems` if the key is too short.
  public init(_ bytes: [UInt8], source: String) throws(InputProblems) {
    var key = bytes
    while let last = key.last, last == 0x0A || last == 0x0D { key.removeLast() }
    guard key.count >= PseudonymKey.leastLength else {
      throw InputProblems([
        LocatedProblem(
          source: source, found: "a key of \(key.count) bytes",
          expected: "at least \(PseudonymKey.leastLength) bytes")
      ])
    }
    if key.count > 64 { key = SHA256.digest(of: key) }
    key += [UInt8](repeating: 0, count: 64 - key.count)
    inner = key.map { $0 ^ 0x36 }
    outer = key.map { $0 ^ 0x5C }
  }

  /// The pseudonym of an identifier: 32 hexadecimal digits.
  ///
  /// - Parameter identifier: The bytes of the identifier.
  /// - Returns: The pseudonym.
  public func pseudonym(of identifier: [UInt8]) -> String {
    String(decoding: digits(of: identifier), as: UTF8.self)
  }

  /// The same as bytes.
  func digits(of identifier: [UInt8]) -> [UInt8] {
    let letters = Array("0123456789abcdef".utf8)
    return authentication(of: identifier).prefix(16).flatMap { byte in
      [letters[Int(byte >> 4)], letters[Int(byte & 15)]]
    }
  }

  /// All 32 bytes of HMAC-SHA256.
  func authentication(of message: [UInt8]) -> [UInt8] {
    SHA256.digest(of: outer + SHA256.digest(of: inner + message))
  }

  /// A word that does not show the key.
  public var description: String { "PseudonymKey(not shown)" }

  /// Nothing: the key's bytes are not for dumps.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
