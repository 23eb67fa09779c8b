import StructuredText

/// One entry of a code list.
public struct CodeListEntry: Sendable, Hashable {
  /// The code, such as `ESO4.1` or `136`.
  public let code: String
  /// The name.
  public let name: String
  /// How far code and name were verified.
  public let verification: CodeVerification

  /// Whether the entry was recalled and not read anywhere.
  public var isRecalled: Bool { verification == .recalled }

  /// Reads an entry, logging faults; its name stands in a member of the given name.
  init(reader: JSONObjectReader, name: String = "name") {
    code = reader.string("code")
    self.name = reader.string(name)
    verification = reader.choice("verification", CodeVerification.self) ?? .recalled
  }
}
