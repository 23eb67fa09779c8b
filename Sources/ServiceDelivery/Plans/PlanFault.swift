/// Why a plan cannot have happened as it is told, or is not complete enough for its state.
public struct PlanFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault.
  public let kind: Kind
  /// Where: the part of the plan, and the item in it.
  public let place: PlanPlace
  /// What was found; days and states only, never free text.
  public let found: String
  /// What would be right.
  public let expected: String

  init(_ kind: Kind, _ place: PlanPlace, found: String, expected: String) {
    self.kind = kind
    self.place = place
    self.found = found
    self.expected = expected
  }

  /// The fault as one line.
  public var description: String { "\(place): found \(found); expected \(expected)" }

  /// The kinds of fault.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// The state may not follow on the one before.
    case notNext
    /// A day lies before one that has to come first, or after the day of today.
    case wrongOrder
    /// What the state needs is not there: goal, step, commitments, offer, reason, outcome.
    case incomplete
    /// Something is told that does not belong to the state or answer.
    case doesNotBelong
    /// An identifier stands twice, or is none.
    case identifier
    /// A text holds what looks like a direct identifier of a person, or is too long.
    case text
  }
}
