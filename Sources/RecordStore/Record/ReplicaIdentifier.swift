import StructuredText

/// The name of one copy of a library: of the folder of one partner on one computer.
///
/// It says nothing about who works there. 1 to 40 lower-case letters, digits and hyphens; a new one is
/// 32 random hexadecimal digits, so that no two are ever alike.
public struct ReplicaIdentifier: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The identifier as text.
  public let text: String

  /// The identifier of a text; nil if it is none.
  public init?(_ text: String) {
    guard RecordIdentifier.isPlain(text, lengths: 1...40) else { return nil }
    self.text = text
  }

  /// A new identifier from 128 random bits.
  public init(using generator: inout some RandomNumberGenerator) {
    text = (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// An identifier that follows from a text: a start of at most 8 letters, then 32 hexadecimal digits of
  /// the text's SHA-256.
  init(derived start: StaticString, from text: String) {
    let digest = SHA256.hexadecimal(of: Array(text.utf8))
    self.text = "\(start)\(digest.prefix(32))"
  }

  /// A new identifier from the system's random numbers.
  static func random() -> ReplicaIdentifier {
    var generator = SystemRandomNumberGenerator()
    return ReplicaIdentifier(using: &generator)
  }

  /// The identifier as text.
  public var description: String { text }

  /// Whether the first comes before the second by the letters' bytes.
  public static func < (first: ReplicaIdentifier, second: ReplicaIdentifier) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }

  /// What an identifier has to be, for the "expected" clause of a message.
  static let expected = "1 to 40 of the letters a to z, digits and hyphens"
}
