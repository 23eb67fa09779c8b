/// By which rules segments are set beside what became of people.
public struct AuditRules: Sendable, Hashable {
  /// The segments that say "will need much support": the ones that are held to predict no outcome.
  public let atRisk: Set<String>
  /// The months after profiling within which an outcome counts.
  public let months: Int
  /// The day up to which events are known.
  public let day: CalendarDay
  /// The least number of persons on both sides of a share that is shown.
  public let smallest: Int
  /// The registrations whose starts are counted.
  public let selection: StartSelection

  /// Rules, or nil without months or with a least number below 1.
  ///
  /// - Parameters:
  ///   - atRisk: The segments that are held to predict no outcome; it is for the service to say which.
  ///   - months: The months after profiling within which an outcome counts.
  ///   - day: The day up to which events are known.
  ///   - smallest: Shares of fewer persons, or with fewer on one side, are unknown; 5 as in the rule on
  ///     small cells (a judgement: shares of five persons still say little, as their intervals show).
  ///   - selection: The registrations whose starts are counted.
  public init?(
    atRisk: Set<String>, months: Int, asOf day: CalendarDay, smallest: Int = 5,
    of selection: StartSelection = .all
  ) {
    guard months > 0, months <= 1_200, smallest > 0 else { return nil }
    self.atRisk = atRisk
    self.months = months
    self.day = day
    self.smallest = smallest
    self.selection = selection
  }
}

/// What became of one profiled start.
enum ProfiledOutcome: String, CaseIterable, Sendable, Hashable {
  /// Started an offer, or left to a positive situation, in time.
  case positive
  /// The time has passed without it.
  case negative
  /// Left in time, and where to is not known.
  case unknown
  /// The time has not passed yet.
  case notDue = "not-yet-due"
}

extension ParticipantHistory.Start {
  /// The first profiling of the spell up to a day, since the question is what was foreseen.
  func profiling(asOf day: CalendarDay) -> ServiceEvent? {
    spell.first { $0.kind == .profiled && $0.day <= day && $0.detail != nil }
  }

  /// What became of the start within some months of a day.
  ///
  /// A new registration ends a start; what follows on it counts for the next one. Nobody is judged before the
  /// time has passed, for better or worse: early successes would otherwise count long before failures do.
  func outcome(after day: CalendarDay, by rules: AuditRules) -> ProfiledOutcome {
    guard let last = day.adding(months: rules.months), last <= rules.day else { return .notDue }
    let inTime = events.filter { $0.day >= day && $0.day <= last }
    let left = inTime.filter { $0.kind == .left }.map { $0.situation?.isPositive }
    if inTime.contains(where: { $0.kind == .started }) || left.contains(true) { return .positive }
    return left.contains(nil) ? .unknown : .negative
  }
}
