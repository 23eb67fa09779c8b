import StructuredText

/// A common indicator of ESF+, or a sum of common indicators that SFC2021 reserves a code for.
public struct CommonIndicator: Sendable, Hashable {
  /// Code, name and how far they were verified.
  public let entry: CodeListEntry
  /// Whether it counts what is done or what comes of it.
  public let kind: Kind
  /// What is counted; results may also be percentages of their output.
  public let counted: Counted
  /// The codes whose sum it is; empty for an indicator in its own right.
  public let parts: [String]
  /// The number of the validation rule of SFC2021 for the sum, where one was read.
  public let rule: String?

  /// Whether an indicator counts what is done or what comes of it.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// An output, table 6 of transmitted data.
    case output
    /// A result, table 10 of transmitted data.
    case result
  }

  /// What is counted.
  public enum Counted: String, CaseIterable, Sendable, Hashable {
    /// People, by gender.
    case participants
    /// Administrations or enterprises.
    case entities
  }

  init(reader: JSONObjectReader) {
    entry = CodeListEntry(reader: reader)
    kind = reader.choice("kind", Kind.self) ?? .output
    counted = reader.choice("counted", Counted.self) ?? .participants
    parts = reader.strings("parts")
    rule = reader.optionalString("rule")
  }
}
