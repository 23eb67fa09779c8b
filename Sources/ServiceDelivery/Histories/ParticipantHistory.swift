/// What is known of one participant: profile, and events in the order of days.
public struct ParticipantHistory: Sendable, Hashable {
  /// The pseudonym: it says nothing about the person.
  public var pseudonym: String
  /// The profile on the first day.
  public var profile: ParticipantProfile
  /// Events, by day, and within a day in the order of ``ServiceEventKind``.
  ///
  /// On a day on which an open registration ends and a new one begins `left` comes before `registered`,
  /// which `profiled`, `planned` and `joined` follow; where an open participation in an operation ends and
  /// begins again `ended` comes before `joined`.
  public var events: [ServiceEvent]

  /// A history; the events are put in order.
  public init(pseudonym: String, profile: ParticipantProfile, events: [ServiceEvent]) {
    self.pseudonym = pseudonym
    self.profile = profile
    var ordered = events.sorted { ($0.day.number, $0.kind.order) < ($1.day.number, $1.kind.order) }
    var open = OpenParticipation()
    var start = 0
    while start < ordered.count {
      let end = DayOrder.arrange(&ordered, from: start, open: open) { $0 }
      for event in ordered[start..<end] { open.take(event) }
      start = end
    }
    self.events = ordered
  }

  /// A history of events that are in order already, for readers of many.
  init(pseudonym: String, profile: ParticipantProfile, orderedEvents: [ServiceEvent]) {
    self.pseudonym = pseudonym
    self.profile = profile
    events = orderedEvents
  }
}
