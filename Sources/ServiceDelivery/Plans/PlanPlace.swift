/// A place in a plan: a part and perhaps an item.
public struct PlanPlace: Sendable, Hashable, CustomStringConvertible {
  /// The part.
  public let part: PlanPart
  /// The place of the item in its list, from 0; nil for the part itself.
  public let item: Int?
  /// The member of the item that is meant; nil for all of it.
  public let member: String?

  init(_ part: PlanPart, _ item: Int? = nil, _ member: String? = nil) {
    self.part = part
    self.item = item
    self.member = member
  }

  /// The place as a path, such as `history[2].day`.
  public var description: String {
    part.rawValue + (item.map { "[\($0)]" } ?? "") + (member.map { "." + $0 } ?? "")
  }
}

/// The parts of a plan, each a member of its file.
public enum PlanPart: String, CaseIterable, Sendable, Hashable {
  /// The profile.
  case profile
  /// The goal.
  case goal
  /// The steps.
  case steps
  /// The commitments.
  case commitments
  /// The services.
  case services
  /// The reviews.
  case reviews
  /// The offers.
  case offers
  /// The follow-ups.
  case followUps
  /// The states, one after the other.
  case history
  /// Pseudonym, office and day of registration: fixed.
  case head
}
