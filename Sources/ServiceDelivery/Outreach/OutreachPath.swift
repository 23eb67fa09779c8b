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
    placement = events.firstIndex { $0.kind == .started }.map { started in
      OutreachPath.placement(after: started, in: history.events, by: rules)
    }
    var stages = StageSet()
    for event in events {
      if let stage = OutreachStage(event.kind) { stages.insert(stage) }
    }
    if placement == .inPlace { stages.insert(.inPlace) }
    recorded = stages
  }

  /// The situation some months after an offer was taken up, found as in all follow-ups.
  private static func placement(
    after started: Int, in events: [ServiceEvent], by rules: OutreachRules
  ) -> Placement {
    let finding = FollowUpFinding(
      months: rules.months, after: started, in: events, window: rules.window, asOf: rules.day)
    switch finding {
    case .notYetDue: return .notDue
    case .unknown: return .unknown
    case .found(_, let situation): return situation.isPositive == true ? .inPlace : .notInPlace
    }
  }
}
