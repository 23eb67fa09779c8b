import StructuredText

/// A row of table 11: what the Union and the Member State pay for a priority.
///
/// The letters are those of the table's columns (recalled). Sums that the table states are kept as
/// they stand and compared with their parts by
/// ``ProgrammeDocument/problems(codes:ceilings:source:)``.
public struct FinancingRow: Sendable, Hashable {
  /// The policy objective; nil for technical assistance.
  public let policyObjective: String?
  /// The code of the priority.
  public let priority: String
  /// What the Union's share is calculated on.
  public let basis: Basis
  /// Whose money.
  public let source: FundingSource
  /// The parts of the Union's contribution.
  public let parts: Parts
  /// (a) The Union's contribution.
  public let union: EuroAmount
  /// (c) The indicative national public contribution.
  public let nationalPublic: EuroAmount
  /// (d) The indicative national private contribution.
  public let nationalPrivate: EuroAmount
  /// (b) The national contribution.
  public let national: EuroAmount
  /// (e) The total.
  public let total: EuroAmount
  /// (f) The co-financing rate, 0 to 1.
  public let rate: Double

  /// What the Union's share is calculated on.
  public enum Basis: String, CaseIterable, Sendable, Hashable {
    /// On total eligible expenditure.
    case total
    /// On public eligible expenditure.
    case publicMoney = "public"
  }

  /// The parts of the Union's contribution.
  public struct Parts: Sendable, Hashable {
    /// (g) Without technical assistance of Article 36(5), without flexibility amount.
    public let main: EuroAmount
    /// (h) For technical assistance of Article 36(5), without flexibility amount.
    public let technicalAssistance: EuroAmount
    /// (i) Flexibility amount without technical assistance.
    public let flexibility: EuroAmount
    /// (j) Flexibility amount for technical assistance.
    public let flexibilityTechnicalAssistance: EuroAmount

    /// All four together.
    var sum: EuroAmount {
      main + technicalAssistance + flexibility + flexibilityTechnicalAssistance
    }
  }

  /// The money in the form of the open data.
  public var money: Cofinancing {
    Cofinancing(
      union: union, nationalPublic: nationalPublic, nationalPrivate: nationalPrivate, total: total)
  }

  init(reader: JSONObjectReader) {
    policyObjective = reader.optionalString("policyObjective")
    priority = reader.string("priority")
    basis = reader.choice("basis", Basis.self) ?? .total
    source = FundingSource(reader: reader)
    parts = Parts(
      main: reader.amount("unionMain"),
      technicalAssistance: reader.optionalAmount("unionTechnicalAssistance") ?? .zero,
      flexibility: reader.optionalAmount("unionFlexibility") ?? .zero,
      flexibilityTechnicalAssistance:
        reader.optionalAmount("unionFlexibilityTechnicalAssistance") ?? .zero)
    union = reader.amount("union")
    nationalPublic = reader.amount("nationalPublic")
    nationalPrivate = reader.optionalAmount("nationalPrivate") ?? .zero
    national = reader.amount("national")
    total = reader.amount("total")
    rate = reader.double("rate")
    reader.finish()
  }

  var json: JSONValue {
    var members = JSONMembers()
    members.add("policyObjective", policyObjective)
    members.add("priority", priority)
    members.add("basis", basis.rawValue)
    source.write(to: &members)
    members.add("unionMain", parts.main.json)
    members.add("unionTechnicalAssistance", parts.technicalAssistance.json)
    members.add("unionFlexibility", parts.flexibility.json)
    members.add(
      "unionFlexibilityTechnicalAssistance", parts.flexibilityTechnicalAssistance.json)
    members.add("union", union.json)
    members.add("nationalPublic", nationalPublic.json)
    members.add("nationalPrivate", nationalPrivate.json)
    members.add("national", national.json)
    members.add("total", total.json)
    members.add("rate", rate)
    return members.object
  }
}
