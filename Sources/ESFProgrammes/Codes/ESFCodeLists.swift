package import StructuredText

/// Code lists of ESF+ and of the Common Provisions Regulation, each entry with a mark that says how
/// far it was verified.
public struct ESFCodeLists: Sendable {
  /// One entry of a code list.
  public struct Entry: Sendable, Hashable {
    /// The code, such as `ESO4.1` or `136`.
    public let code: String
    /// The name.
    public let name: String
    /// How far code and name were verified, such as `attested-data` or `recalled`.
    public let verification: String

    /// Whether the entry was recalled and not read anywhere.
    public var isRecalled: Bool { verification == "recalled" }
  }

  /// The specific objectives of Article 4(1) of Regulation (EU) 2021/1057, by their short names.
  public let specificObjectives: [Entry]
  /// The intervention fields of employment and social policy, Annex I of Regulation (EU) 2021/1060.
  public let interventionFields: [Entry]

  /// The specific objective with a code.
  public func specificObjective(_ code: String) -> Entry? {
    specificObjectives.first { $0.code == code }
  }

  /// The intervention field with a code.
  public func interventionField(_ code: String) -> Entry? {
    interventionFields.first { $0.code == code }
  }

  /// Reads the code lists, logging faults.
  package init(reader file: JSONObjectReader) {
    file.schemaVersion(supported: "1.0")
    specificObjectives = file.objects("specificObjectives").map {
      Entry(
        code: $0.string("code"), name: $0.string("shortName"),
        verification: $0.string("verification"))
    }
    interventionFields = file.objects("interventionFields").map {
      Entry(
        code: $0.string("code"), name: $0.string("name"), verification: $0.string("verification"))
    }
  }
}
