/// What is known of one participant: profile, and events in the order of days.
public struct ParticipantHistory: Sendable, Hashable {
  /// The pseudonym: it says nothing about the person.
  public var pseudonym: String
  /// The profile on the first day.
  public var profile: ParticipantProfile
  /// Events, by day, and within a day in the order of ``ServiceEventKind``.
  public var events: [ServiceEvent]

  /// A history; the events are put in order.
  public init(pseudonym: String, profile: ParticipantProfile, events: [ServiceEvent]) {
    self.pseudonym = pseudonym
    self.profile = profile
    self.events = events.sorted { ($0.day.number, $0.kind.order) < ($1.day.number, $1.kind.order) }
  }

  /// A history of events that are in order already, for readers of many.
  init(pseudonym: String, profile: ParticipantProfile, orderedEvents: [ServiceEvent]) {
    self.pseudonym = pseudonym
    self.profile = profile
    events = orderedEvents
  }
}

extension ServiceEventKind {
  /// The place in the order of one day: the place in the list of cases.
  ///
  /// Written out, since it is asked for every event of millions.
  var order: Int {
    switch self {
    case .identified: 0
    case .contacted: 1
    case .met: 2
    case .engaged: 3
    case .registered: 4
    case .profiled: 5
    case .planned: 6
    case .reviewed: 7
    case .stepDone: 8
    case .joined: 9
    case .served: 10
    case .offered: 11
    case .refused: 12
    case .started: 13
    case .qualified: 14
    case .ended: 15
    case .left: 16
    case .situation: 17
    }
  }
}
