package import StructuredText

/// Where in an ESF+ programme a criterion would become visible.
///
/// Anchors are judgements of this project: no rule assigns a criterion to an objective or a field.
public struct ProgrammeAnchor: Sendable, Hashable {
  /// The criterion.
  public let criterion: String
  /// Codes of the specific objectives it fits, empty where it belongs to the whole programme.
  public let specificObjectives: [String]
  /// Codes of the intervention fields it fits.
  public let interventionFields: [String]
  /// The type of action that the programme would name.
  public let typeOfAction: String
  /// The section or table of the programme.
  public let programmeSection: String
  /// What would be readable there.
  public let visibleAs: String

  /// Reads an anchor, logging faults.
  package init(reader: JSONObjectReader, codes: ESFCodeLists) {
    criterion = reader.string("criterion")
    specificObjectives = reader.strings("specificObjectives")
    interventionFields = reader.strings("interventionFields")
    typeOfAction = reader.string("typeOfAction")
    programmeSection = reader.string("programmeSection")
    visibleAs = reader.string("visibleAs")
    for code in specificObjectives where codes.specificObjective(code) == nil {
      reader.problem("specificObjectives", found: "\"\(code)\"", expected: "ESO4.1 to ESO4.13")
    }
    for code in interventionFields where codes.interventionField(code) == nil {
      reader.problem("interventionFields", found: "\"\(code)\"", expected: "a code of the list")
    }
    reader.finish()
  }
}
