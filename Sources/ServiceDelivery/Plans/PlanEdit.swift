public import StructuredText

/// One change of a plan that the service and grant projects share: what stood there, what shall stand there.
///
/// In ``PlanPart/profile`` and ``PlanPart/goal`` the whole part is changed. In lists one item is
/// changed, added or taken away, found by its identifier (a follow-up by its months). In
/// ``PlanPart/history`` an entry is added at the end, and ``old`` is the last entry that was seen.
public struct PlanEdit: Sendable, Hashable {
  /// The part.
  public let part: PlanPart
  /// The identifier of the item; nil for a part that is no list, and for the history.
  public let item: String?
  /// What stood there, as the file has it; nil if nothing did.
  public let old: JSONValue?
  /// What shall stand there; nil to take it away.
  public let new: JSONValue?
  /// Who makes the change.
  public let who: PlanParty

  /// A change.
  public init(
    of part: PlanPart, item: String? = nil, from old: JSONValue?, to new: JSONValue?,
    by who: PlanParty
  ) {
    self.part = part
    self.item = item
    self.old = old
    self.new = new
    self.who = who
  }
}

extension PlanParty {
  /// The parts that it may change at all.
  ///
  /// A judgement, to be replaced by what the service has agreed with its projects: the counsellor is in
  /// charge and may change everything; the others change what they do themselves, see
  /// ``mayChangeOnlyOwn``, and report the situation at follow-up. The goal is also the participant's, and so is
  /// the answer to an offer.
  public var mayChange: Set<PlanPart> {
    switch self {
    case .counsellor: Set(PlanPart.allCases).subtracting([.head])
    case .service: [.steps, .services, .reviews, .offers, .followUps]
    case .grantProject: [.steps, .services, .reviews, .offers, .followUps]
    case .participant: [.goal, .steps, .offers]
    }
  }

  /// Whether it may change only items that are its own, before and after the change.
  public var mayChangeOnlyOwn: Bool { self != .counsellor }
}
