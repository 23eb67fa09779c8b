/// What became of the plan of one start.
public enum PlanStanding: String, CaseIterable, Sendable, Hashable {
  /// Made within four weeks of registration, which have passed.
  case withinFourWeeks = "within-four-weeks"
  /// Made later, within four months.
  case withinFourMonths = "within-four-months"
  /// Made later still.
  case later
  /// Not made, and four months have passed.
  case noneAfterFourMonths = "none-after-four-months"
  /// Not made, and four weeks have passed.
  case noneAfterFourWeeks = "none-after-four-weeks"
  /// Made, and four weeks have not passed: in no share yet.
  case madeEarly = "made-early"
  /// Not made, and four weeks have not passed.
  case notYetDue = "not-yet-due"
}

/// Whether the plan of one start came within four weeks.
public enum PlanTimeliness: String, CaseIterable, Sendable, Hashable {
  /// It did, and the four weeks have passed.
  case inTime = "in-time"
  /// It came later, or four weeks have passed without one.
  case notInTime = "not-in-time"
  /// Four weeks have not passed, with a plan or without.
  case notYetDue = "not-yet-due"
}

/// What followed on the plan of one start.
public enum PlanFollowing: String, CaseIterable, Sendable, Hashable {
  /// It was reviewed.
  case review
  /// A step of it was done.
  case step
}

/// What followed on an offer that a person got in the funnel of outreach.
public enum OfferFollowing: String, CaseIterable, Sendable, Hashable {
  /// Taken up, and in a positive situation six months later.
  case inPlace = "in-place"
  /// Taken up, and in another situation.
  case notInPlace = "not-in-place"
  /// Taken up, and the situation is not known although it is due.
  case unknown
  /// Taken up, and the situation is not due yet.
  case notYetDue = "not-yet-due"
  /// Not taken up.
  case notTakenUp = "not-taken-up"
}
