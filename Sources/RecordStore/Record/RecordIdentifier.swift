import StructuredText

/// The name of a record, which is the name of its file as well.
///
/// Lower-case letters a to z, digits and hyphens, 1 to 100 of them: so no identifier can lead out of its
/// folder, two that differ in case only cannot meet on a disk that does not tell them apart, and
/// letters that only look alike cannot pass for each other. The names that Windows keeps for devices
/// (`con`, `nul`, `com1` and others) are refused, since a colleague could not open the file.
public struct RecordIdentifier: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The identifier as text.
  public let text: String

  /// The identifier of a text; nil if it is none.
  public init?(_ text: String) {
    guard RecordIdentifier.isPlain(text, lengths: 1...100), !RecordIdentifier.devices.contains(text)
    else { return nil }
    self.text = text
  }

  /// The identifier as text.
  public var description: String { text }

  /// Whether the first comes before the second by the letters' bytes.
  public static func < (first: RecordIdentifier, second: RecordIdentifier) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }

  /// What an identifier has to be, for the "expected" clause of a message.
  static let expected =
    "1 to 100 of the letters a to z, digits and hyphens, and no name of a device"

  /// Whether a text is made of the letters allowed here and in replica identifiers.
  static func isPlain(_ text: String, lengths: ClosedRange<Int>) -> Bool {
    guard lengths.contains(text.utf8.count) else { return false }
    return text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
  }

  /// Names of devices in Windows (Naming Files, Paths, and Namespaces; recalled).
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"]
      + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
