public import ESFProgrammes
public import PolicyCycle

/// On which side of a policy a body stands.
///
/// Which kind of organisation belongs to which group is a judgement of this project; a record may
/// state the group of a body, and then that counts.
public enum StakeholderGroup: String, CaseIterable, Sendable, Hashable {
  /// It makes the policy or runs the service: ministry, regional administration, employment service.
  case institutional
  /// It lives with the policy: municipality, school, business, association, trade union.
  case territorial

  /// The group that a kind of organisation is judged to belong to, or nil where the kind tells
  /// nothing.
  public init?(kind: Stakeholder.Kind) {
    switch kind {
    case .publicAuthority, .employmentService: self = .institutional
    case .localAuthority, .educationProvider, .business, .youthNGO, .tradeUnion:
      self = .territorial
    case .other: return nil
    }
  }

  /// The group that a kind of partner is judged to belong to.
  public init(kind: ProjectPartner.Kind) {
    switch kind {
    case .ministry, .region, .employmentService: self = .institutional
    case .localAuthority: self = .territorial
    }
  }
}
