public import ESFProgrammes
public import PolicyCycle

/// A body that takes part in the learning: a partner, or a stakeholder who is none.
public struct ProjectBody: Sendable, Hashable, Identifiable {
  /// The identifier, one for each body of a project.
  public let id: String
  /// The name as the source gives it.
  public let name: String
  /// Its territory, if stated.
  public let territory: TerritoryCode?
  /// What it is in the project, and what kind of organisation.
  public let part: Part
  /// Whether it makes the policy or lives with it; nil if neither the record nor its kind tells.
  public let group: StakeholderGroup?
  /// Whether the record states the group; otherwise it is judged by the kind.
  public let isGroupStated: Bool
  /// Where it was read.
  ///
  /// Untrusted text: escape it where it is shown.
  public let sources: [String]

  /// What a body is in a project.
  public enum Part: Sendable, Hashable {
    /// A partner.
    case partner(ProjectPartner.Role, ProjectPartner.Kind)
    /// A stakeholder who is no partner.
    case stakeholder(Stakeholder.Kind)
  }

  /// A partner as a body of the project.
  package init(_ partner: ProjectPartner) {
    id = partner.id
    name = partner.name
    territory = partner.territory
    part = .partner(partner.role, partner.kind)
    group = StakeholderGroup(kind: partner.kind)
    isGroupStated = false
    sources = partner.sources
  }

  /// A stakeholder as a body of the project; a group that is not stated follows from the kind.
  package init(
    id: String, _ stakeholder: Stakeholder, territory: TerritoryCode? = nil,
    statedGroup: StakeholderGroup? = nil, sources: [String] = []
  ) {
    self.id = id
    name = stakeholder.name
    self.territory = territory
    part = .stakeholder(stakeholder.kind)
    group = statedGroup ?? StakeholderGroup(kind: stakeholder.kind)
    isGroupStated = statedGroup != nil
    self.sources = sources
  }
}
