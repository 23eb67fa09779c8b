import StructuredText

/// A row of table 12: an enabling condition and whether it is fulfilled.
public struct EnablingCondition: Sendable, Hashable {
  /// The name of the condition.
  public let name: String
  /// The fund; nil for a condition of all funds.
  public let fund: CohesionFund?
  /// The specific objectives that it is linked to; empty for a horizontal condition.
  public let specificObjectives: [String]
  /// Whether it is fulfilled.
  public let isFulfilled: Bool
  /// The criteria.
  public let criteria: [Criterion]

  /// A criterion of a condition.
  public struct Criterion: Sendable, Hashable {
    /// The text.
    public let text: String
    /// Whether it is fulfilled.
    public let isFulfilled: Bool
    /// The reference to the documents.
    public let reference: String?
    /// The justification, at most 1 000 characters.
    public let justification: String?
  }

  init(reader: JSONObjectReader) {
    name = reader.string("name")
    fund = reader.optionalString("fund").map(CohesionFund.init(_:))
    specificObjectives = reader.strings("specificObjectives")
    isFulfilled = reader.bool("fulfilled", default: false)
    criteria = reader.objects("criteria").map { criterion in
      defer { criterion.finish() }
      return Criterion(
        text: criterion.string("text"), isFulfilled: criterion.bool("fulfilled", default: false),
        reference: criterion.optionalString("reference"),
        justification: criterion.optionalString("justification"))
    }
    reader.finish()
  }

  var json: JSONValue {
    var members = JSONMembers()
    members.add("name", name)
    members.add("fund", fund?.code)
    members.add("specificObjectives", specificObjectives.map { .string($0) })
    members.add("fulfilled", isFulfilled)
    members.add(
      "criteria",
      criteria.map { criterion in
        var own = JSONMembers()
        own.add("text", criterion.text)
        own.add("fulfilled", criterion.isFulfilled)
        own.add("reference", criterion.reference)
        own.add("justification", criterion.justification)
        return own.object
      })
    return members.object
  }
}
