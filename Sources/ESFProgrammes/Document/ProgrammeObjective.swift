import StructuredText

/// A specific objective within a priority: what is done for whom, and its tables 2 to 8.
public struct ProgrammeObjective: Sendable, Hashable {
  /// The code, such as `ESO4.1`; `TA` for technical assistance.
  public let code: String
  /// The related types of action, at most 8 000 characters.
  public let typesOfAction: String?
  /// The main target groups, at most 1 000 characters.
  public let targetGroups: String?
  /// Actions for equality, inclusion and non-discrimination, at most 2 000 characters.
  public let equality: String?
  /// The territories targeted and territorial tools, at most 2 000 characters.
  public let territories: String?
  /// Interregional, cross-border and transnational actions, at most 2 000 characters.
  public let interregionalActions: String?
  /// The planned use of financial instruments, at most 1 000 characters.
  public let financialInstruments: String?
  /// Table 2.
  public let outputs: [OutputTarget]
  /// Table 3.
  public let results: [ResultTarget]
  /// Tables 4 to 8.
  public let allocations: [CategoryAllocation]

  /// The code under which technical assistance stands in place of a specific objective.
  static let technicalAssistance = "TA"

  init(reader: JSONObjectReader) {
    code = reader.string("code")
    typesOfAction = reader.optionalString("typesOfAction")
    targetGroups = reader.optionalString("targetGroups")
    equality = reader.optionalString("equality")
    territories = reader.optionalString("territories")
    interregionalActions = reader.optionalString("interregionalActions")
    financialInstruments = reader.optionalString("financialInstruments")
    outputs = reader.objects("outputs").map(OutputTarget.init(reader:))
    results = reader.objects("results").map(ResultTarget.init(reader:))
    allocations = reader.objects("allocations").map(CategoryAllocation.init(reader:))
    reader.finish()
  }

  var json: JSONValue {
    var members = JSONMembers()
    members.add("code", code)
    members.add("typesOfAction", typesOfAction)
    members.add("targetGroups", targetGroups)
    members.add("equality", equality)
    members.add("territories", territories)
    members.add("interregionalActions", interregionalActions)
    members.add("financialInstruments", financialInstruments)
    members.add("outputs", outputs.map(\.json))
    members.add("results", results.map(\.json))
    members.add("allocations", allocations.map(\.json))
    return members.object
  }
}
