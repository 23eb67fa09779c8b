/// How far an individual action plan has come.
public enum PlanState: String, CaseIterable, Sendable, Hashable {
  /// Being drawn up; where every plan begins.
  case drafted
  /// Agreed between the participant and the counsellor.
  case agreed
  /// Its steps are being done.
  case underWay = "under-way"
  /// An offer was made.
  case offerMade = "offer-made"
  /// An offer was taken up.
  case inPlace = "in-place"
  /// The situation after 6, 12 or 18 months was asked for.
  case followedUp = "followed-up"
  /// Ended with an outcome.
  case closed
  /// Ended before an outcome, with a reason.
  case brokenOff = "broken-off"

  /// The states that may follow.
  ///
  /// An offer that was refused, and a placement that ended, lead back to the steps. Nothing follows on the
  /// end: a new registration gets a plan of its own.
  public var next: [PlanState] {
    switch self {
    case .drafted: [.agreed, .brokenOff]
    case .agreed: [.underWay, .offerMade, .closed, .brokenOff]
    case .underWay: [.offerMade, .closed, .brokenOff]
    case .offerMade: [.inPlace, .underWay, .closed, .brokenOff]
    case .inPlace: [.followedUp, .underWay, .closed, .brokenOff]
    case .followedUp: [.followedUp, .underWay, .closed, .brokenOff]
    case .closed, .brokenOff: []
    }
  }

  /// Whether nothing follows.
  public var isEnd: Bool { next.isEmpty }
}

/// Why a plan was broken off.
public enum BreakOffReason: String, CaseIterable, Sendable, Hashable {
  /// The participant no longer wished to take part.
  case ownWish = "own-wish"
  /// The participant could no longer be reached.
  case noContact = "no-contact"
  /// Illness.
  case health
  /// Care for children or others.
  case care
  /// Moved away.
  case moved
  /// No longer in the target group, by age or situation.
  case notEligible = "not-eligible"
  /// The service or the grant project ended.
  case serviceEnded = "service-ended"
  /// Another reason, told in the note.
  case other
}

/// Who does something in a plan, by part and never by name.
public enum PlanParty: String, CaseIterable, Sendable, Hashable {
  /// The participant.
  case participant
  /// The counsellor in charge of the plan.
  case counsellor
  /// Another part of the service.
  case service
  /// A grant project that the participant takes part in.
  case grantProject = "grant-project"
}
