import StructuredText

/// A row of table 1: why an objective was chosen.
public struct ObjectiveJustification: Sendable, Hashable {
  /// The policy objective, such as `4`.
  public let policyObjective: String
  /// The code of the specific objective, or the dedicated priority.
  public let objective: String
  /// The justification, at most 2 000 characters.
  public let justification: String

  init(reader: JSONObjectReader) {
    policyObjective = reader.string("policyObjective")
    objective = reader.string("objective")
    justification = reader.string("justification")
    reader.finish()
  }

  var json: JSONValue {
    var members = JSONMembers()
    members.add("policyObjective", policyObjective)
    members.add("objective", objective)
    members.add("justification", justification)
    return members.object
  }
}
