/// One entry in the history of a plan: into which state, when and by whom.
public struct PlanMove: Sendable, Hashable {
  /// The state that the plan came into.
  public var state: PlanState
  /// The day.
  public var day: CalendarDay
  /// Who entered it.
  public var who: PlanParty
  /// The reason, with `broken-off`.
  public var reason: BreakOffReason?
  /// The situation with which it ended, with `closed`.
  public var outcome: LabourSituation?
  /// What else is to be said, without names.
  public var note: String?

  /// An entry.
  public init(
    _ state: PlanState, on day: CalendarDay, by who: PlanParty, reason: BreakOffReason? = nil,
    outcome: LabourSituation? = nil, note: String? = nil
  ) {
    self.state = state
    self.day = day
    self.who = who
    self.reason = reason
    self.outcome = outcome
    self.note = note
  }
}
