import ESFProgrammes

/// The places of a programme that an anchor names, as far as the rule on routes tells them apart.
enum AnchorPlace: String, CaseIterable, Sendable {
  case strategy = "Section 1"
  case actions = "Section 2, related types of action"
  case indicators = "Section 2, tables 2 and 3"
  case targetGroups = "Section 2, main target groups"
  case selection = "Selection criteria"
  case eligibleCosts = "eligible costs of calls"
  case guidance = "guidance to beneficiaries"
  case data = "Section on monitoring and data"
  case evaluationPlan = "Evaluation plan"
  case communication = "Section on communication"
  case partnershipSection = "Section on partnership"
  case partnership = "partnership"
  case committee = "rules of the monitoring committee"
  case principles = "Horizontal principles"

  /// Whether it is a part of calls and grants.
  var isOfCalls: Bool { [.selection, .eligibleCosts, .guidance].contains(self) }

  /// Whether it is a matter of the partnership.
  var isOfPartnership: Bool { [.partnershipSection, .partnership, .committee].contains(self) }

  /// Whether it is a plan beside the programme.
  var isOfOtherPlan: Bool { [.evaluationPlan, .communication].contains(self) }

  /// Whether it is the programme's own text or tables, types of action aside.
  var isOfText: Bool { [.strategy, .indicators, .targetGroups].contains(self) }

  /// The places that an anchor's section names, the main one first; a part that is none of them is
  /// left out.
  static func places(of anchor: ProgrammeAnchor) -> [AnchorPlace] {
    anchor.programmeSection.split(separator: ";").compactMap { part in
      let text = part.drop { $0 == " " }.lowercased()
      return allCases.first { text.hasPrefix($0.rawValue.lowercased()) }
    }
  }
}
