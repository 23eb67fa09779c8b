/// One thing that happened to or with a participant on a day.
public struct ServiceEvent: Sendable, Hashable {
  /// The day.
  public var day: CalendarDay
  /// What happened.
  public var kind: ServiceEventKind
  /// The situation on that day.
  ///
  /// With `registered`, `left`, `joined`, `ended` and `situation`; otherwise nil.
  public var situation: LabourSituation?
  /// The kind of offer, with `offered`, `refused` and `started`; otherwise nil.
  public var offer: OfferKind?
  /// Code of the supported operation, with `joined` and `ended`; allowed elsewhere.
  public var operation: EventCode?
  /// Code of the office that did it.
  public var office: EventCode?
  /// Code of the channel, with the events of outreach.
  public var channel: EventCode?
  /// Anything else the event names: a segment, a service, a step of the plan.
  public var detail: EventCode?

  /// An event.
  public init(
    day: CalendarDay, kind: ServiceEventKind, situation: LabourSituation? = nil,
    offer: OfferKind? = nil, operation: EventCode? = nil, office: EventCode? = nil,
    channel: EventCode? = nil, detail: EventCode? = nil
  ) {
    self.day = day
    self.kind = kind
    self.situation = situation
    self.offer = offer
    self.operation = operation
    self.office = office
    self.channel = channel
    self.detail = detail
  }
}

/// What can happen to or with a participant, in the order in which events of one day are read.
///
/// Days on which a registration or a participation that is open ends and another one begins have an order
/// of their own, see ``ParticipantHistory/events``.
public enum ServiceEventKind: String, CaseIterable, Sendable, Hashable {
  /// Known by name or from a register, not yet addressed.
  case identified
  /// Addressed by letter, telephone, message or visit.
  case contacted
  /// Met in person or online.
  case met
  /// Took part in something more than a meeting.
  case engaged
  /// Entered the preparatory phase of the Youth Guarantee: registered with the provider.
  case registered
  /// A profiling result was given; the segment is the detail.
  case profiled
  /// An individual action plan was agreed.
  case planned
  /// The plan was reviewed.
  case reviewed
  /// A step of the plan was done.
  case stepDone = "step-done"
  /// Entered a supported operation as a participant.
  case joined
  /// A service was received; which one is the detail.
  case served
  /// An offer was made.
  case offered
  /// An offer was turned down.
  case refused
  /// A job, course, apprenticeship or traineeship that was offered was taken up.
  case started
  /// A qualification was gained.
  case qualified
  /// Participation in a supported operation ended.
  case ended
  /// Left the preparatory phase; the situation says where to.
  case left
  /// The situation was observed: from registers, a survey or a call.
  case situation
}
