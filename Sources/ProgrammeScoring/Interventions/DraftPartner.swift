import ESFProgrammes
import GoodPractices
public import PolicyCycle

/// A kind of body that takes part where the practice comes from, and who of that kind is known here.
public struct DraftPartner: Sendable, Hashable {
  /// The kind of body.
  public let kind: Stakeholder.Kind
  /// The bodies of that kind at the origin, by the record's names: examples only.
  public let examples: [String]
  /// Whether the body in charge at the origin is of this kind, as far as its name tells.
  public let isInCharge: Bool
  /// Partners of the project here that are of this kind; others are not confirmed.
  public let here: [String]

  /// The kinds of body behind a practice: the one in charge first, then in the order of the kinds.
  static func partners(
    of practice: GoodPractice, projectPartners: [ProjectPartner]
  ) -> [DraftPartner] {
    let partners = Stakeholder.Kind.allCases.compactMap { kind -> DraftPartner? in
      let names = practice.stakeholders.filter { $0.kind == kind }.map(\.name)
      if names.isEmpty { return nil }
      return DraftPartner(
        kind: kind, examples: names,
        isInCharge: names.contains {
          practice.organisation.contains($0) || $0.contains(practice.organisation)
        },
        here: projectPartners.filter { kind.kindsHere.contains($0.kind) }.map(\.name))
    }
    return partners.filter(\.isInCharge) + partners.filter { !$0.isInCharge }
  }
}

extension Stakeholder.Kind {
  /// The kinds of project partner that are bodies of this kind.
  fileprivate var kindsHere: Set<ProjectPartner.Kind> {
    switch self {
    case .publicAuthority: [.ministry, .region]
    case .employmentService: [.employmentService]
    case .localAuthority: [.localAuthority]
    case .educationProvider, .business, .youthNGO, .tradeUnion, .other: []
    }
  }
}
