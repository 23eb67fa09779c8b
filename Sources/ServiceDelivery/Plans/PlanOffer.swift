/// An offer in a plan, and what became of it.
public struct PlanOffer: Sendable, Hashable, Identifiable {
  /// The identifier within the plan.
  public var id: String
  /// What was offered.
  public var kind: OfferKind
  /// The day on which it was made.
  public var day: CalendarDay
  /// Who made it; `participant` for one that the participant has found.
  public var who: PlanParty
  /// What became of it.
  public var answer: Answer
  /// The day of the answer; nil as long as it is open.
  public var answered: CalendarDay?

  /// An offer.
  public init(
    id: String, kind: OfferKind, day: CalendarDay, who: PlanParty, answer: Answer = .open,
    answered: CalendarDay? = nil
  ) {
    self.id = id
    self.kind = kind
    self.day = day
    self.who = who
    self.answer = answer
    self.answered = answered
  }

  /// What became of an offer.
  public enum Answer: String, CaseIterable, Sendable, Hashable {
    /// Not answered yet.
    case open
    /// Taken up: the participant has started.
    case takenUp = "taken-up"
    /// Turned down by the participant.
    case refused
    /// Withdrawn, or given to somebody else.
    case lapsed
  }
}
