public import PolicyCycle

/// How far one activity is on a date, and how much it slipped.
public struct ActivityStatus: Sendable, Hashable {
  /// The activity.
  public let activity: OperationActivity
  /// The actual dates that have surely passed; what may still lie ahead is no part of it.
  public let known: PartialPeriod
  /// How far it is.
  public let standing: ActivityStanding
  /// How much later than planned it began; nil if one of the dates is unknown.
  public let startSlip: DateSlip?
  /// How much later than planned it ended; nil if one of the dates is unknown.
  public let endSlip: DateSlip?
  /// The planned date that passed without what was planned for it; nil if none is known to have.
  public let overdueSince: PartialDate?

  /// The status of an activity on a date up to which its record tells.
  init(_ activity: OperationActivity, asOf date: PartialDate) {
    self.activity = activity
    // A start or end that may still lie after the date is not known to have happened; what has ended
    // has begun, whenever that was.
    let end = activity.actual.end.flatMap { $0.hasPassed(by: date) ? $0 : nil }
    let start = activity.actual.start.flatMap { end != nil || $0.hasPassed(by: date) ? $0 : nil }
    known = PartialPeriod(start: start, end: end)
    startSlip = DateSlip(from: activity.planned.start, to: start)
    endSlip = DateSlip(from: activity.planned.end, to: end)
    let passed = { (planned: PartialDate?) in
      planned.flatMap { date.isAfter($0) ? $0 : nil }
    }
    if end != nil {
      standing = .done
      overdueSince = nil
    } else if start != nil {
      standing = .begun
      overdueSince = passed(activity.planned.end)
    } else {
      let starts = [activity.planned.start, activity.actual.start].compactMap { $0 }
      standing = starts.contains { $0.isAfter(date) } ? .notBegun : .unknown
      overdueSince = passed(activity.planned.end ?? activity.planned.start)
    }
  }
}
