public import StructuredText

/// Why a plan, or a change of a plan, was refused.
public enum PlanRefusal: Error, Sendable, CustomStringConvertible {
  /// The plan could not have happened, or is not complete; every fault.
  case faults([PlanFault])
  /// Who asks for the change may not make it.
  case notAllowed(PlanParty, part: PlanPart, expected: String)
  /// Somebody else has changed the same place meanwhile; nothing was changed.
  case conflict(part: PlanPart, item: String?)
  /// The new value cannot be read.
  case unreadable(InputProblems)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .faults(let faults): return faults.map(\.description).joined(separator: "\n")
    case .notAllowed(let party, let part, let expected):
      return "found a change of \(part.rawValue) by \(party.rawValue); expected \(expected)"
    case .conflict(let part, let item):
      let place = part.rawValue + (item.map { " " + $0 } ?? "")
      return "found another value in \(place) than the one from which the change was made; expected"
        + " that one: read the plan again and repeat the change"
    case .unreadable(let problems): return problems.description
    }
  }
}
