/// Whether events can follow one another: a small state machine that goes through one history by day.
///
/// It is asked for each event in order and refuses the event that cannot follow those it has accepted.
/// Of two rows that exclude each other so the earlier one is kept: of two registrations without an exit
/// between them the first, of two exits from one registration the first. Within a day the order is that
/// of ``DayOrder``. What remains is always consistent.
///
/// - An event of outreach, a situation and `joined` can come at any time, but one operation is joined
///   again only after its end, and of one day there is one situation.
/// - `registered` needs that no registration is open, `left` that one is.
/// - `profiled`, `planned`, `reviewed`, `step-done`, `offered`, `refused` and `started` need a
///   registration on that day or before, open or not: an offer may be taken up after the exit.
/// - `served` and `qualified` need a registration or an operation joined.
/// - `ended` needs that the same operation was joined and has not ended.
struct HistoryCheck {
  /// What the events taken have left open.
  private(set) var open = OpenParticipation()
  private var wasRegistered = false
  private var wasJoined = false
  private var lastSituation: (day: CalendarDay, situation: LabourSituation?)?

  /// Takes an event, or says why it cannot follow those taken before.
  mutating func fault(of event: ServiceEvent) -> RowFault? {
    switch event.kind {
    case .identified, .contacted, .met, .engaged:
      return nil
    case .situation:
      if let last = lastSituation, last.day == event.day, last.situation != event.situation {
        return RowFault(.twoSituations)
      }
      lastSituation = (event.day, event.situation)
      return nil
    case .registered:
      if open.isRegistered { return RowFault(.twoOpenRegistrations) }
      wasRegistered = true
    case .profiled, .planned, .reviewed, .stepDone, .offered, .refused, .started:
      if !wasRegistered { return RowFault(.eventBeforeRegistration) }
    case .served, .qualified:
      if !wasRegistered, !wasJoined { return RowFault(.eventBeforeStart) }
    case .joined:
      if open.operations.contains(event.operation) { return RowFault(.joinedTwice) }
      wasJoined = true
    case .ended:
      if !open.operations.contains(event.operation) { return RowFault(.endedWithoutJoined) }
    case .left:
      if !open.isRegistered { return RowFault(.exitWithoutRegistration) }
    }
    open.take(event)
    return nil
  }
}
