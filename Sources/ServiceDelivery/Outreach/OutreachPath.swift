/// How far one person came.
struct OutreachPath: Sendable, Hashable {
  /// The first outreach event; nil of those who came by themselves.
  let first: ServiceEvent?
  /// The stages with an event of their own.
  let recorded: StageSet
  /// What became of the first offer taken up; nil if none was.
  let placement: Placement?

  /// What became of an offer that was taken up.
  enum Placement { case inPlace, notInPlace, unknown, notDue }

  /// The path of a history.
  ///
  /// What happened before the first outreach event was not brought about by it, and does not count. Without
  /// one, everything counts.
  init(_ history: ParticipantHistory, by rules: OutreachRules) {
    let known = history.events.prefix { $0.day <= rules.day }
    let first = known.firstIndex { OutreachStage($0.kind)?.isOutreach == true }
    let events = known[(first ?? known.startIndex)...]
    self.first = first.map { known[$0] }
    placement = events.first { $0.kind == .started }.map { started in
      OutreachPath.placement(after: started.day, events, by: rules)
    }
    var stages = StageSet()
    for event in events {
      if let stage = OutreachStage(event.kind) { stages.insert(stage) }
    }
    if placement == .inPlace { stages.insert(.inPlace) }
    recorded = stages
  }

  private static func placement(
    after day: CalendarDay, _ events: ArraySlice<ServiceEvent>, by rules: OutreachRules
  ) -> Placement {
    guard let due = day.adding(months: rules.months), let last = due.adding(days: rules.window)
    else { return .notDue }
    let observed = events.first {
      $0.kind == .situation && $0.day >= due && $0.day <= last && $0.situation?.isPositive != nil
    }
    if let isPositive = observed?.situation?.isPositive {
      return isPositive ? .inPlace : .notInPlace
    }
    return last < rules.day ? .unknown : .notDue
  }
}
