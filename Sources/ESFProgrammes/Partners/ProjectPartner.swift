public import PolicyCycle
package import StructuredText

/// A partner of atWork4NEETs, with what it can change.
public struct ProjectPartner: Sendable, Identifiable {
  /// The identifier.
  public let id: String
  /// The name.
  public let name: String
  /// The territory.
  public let territory: TerritoryCode
  /// The role in the project.
  public let role: Role
  /// What kind of organisation it is.
  public let kind: Kind
  /// The programme the partner works on, with its owner.
  public let policyInstrument: PolicyInstrument?
  /// What this partner itself can change.
  public let lever: String
  /// Whether the lever is this project's judgement or was read in a source.
  public let isLeverJudgement: Bool
  /// The pages that name the partner.
  public let sources: [String]

  /// The role of a partner.
  public enum Role: String, CaseIterable, Sendable, Hashable {
    /// The lead partner.
    case lead
    /// A partner.
    case partner
    /// The associated policy authority.
    case associatedPolicyAuthority = "associated-policy-authority"
  }

  /// The kind of a partner.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// A public employment service.
    case employmentService = "employment-service"
    /// A ministry.
    case ministry
    /// A regional administration.
    case region
    /// Municipalities or an association of them.
    case localAuthority = "local-authority"
  }

  /// Reads a partner, logging faults.
  package init(reader: JSONObjectReader) {
    id = reader.string("id")
    name = reader.string("name")
    _ = reader.optionalString("country")
    territory =
      reader.value("territory", expected: TerritoryCode.expectedForm, TerritoryCode.init(_:))
      ?? .unnamed
    role = reader.choice("role", Role.self) ?? .partner
    kind = reader.choice("organisationKind", Kind.self) ?? .employmentService
    policyInstrument = reader.optionalObject("policyInstrument").map(PolicyInstrument.init(reader:))
    lever = reader.string("lever")
    isLeverJudgement = reader.string("leverBasis") == "judgement"
    _ = reader.optionalString("leverSource")
    sources = reader.strings("sources")
    reader.finish()
  }
}

/// A policy instrument: a programme, and who owns it.
///
/// A partner is often not the owner; what the partner holds is a lever.
public struct PolicyInstrument: Sendable, Hashable {
  /// The identifier of the programme.
  public let programme: String
  /// The managing authority, if a source was found.
  public let owner: String?
  /// Where the owner was read.
  public let ownerSource: String?
  /// A remark.
  public let note: String?

  fileprivate init(reader: JSONObjectReader) {
    programme = reader.string("programme")
    owner = reader.optionalString("owner")
    ownerSource = reader.optionalString("ownerSource")
    note = reader.optionalString("note")
    reader.finish()
  }
}
