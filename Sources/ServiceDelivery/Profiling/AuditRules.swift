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
  /// The days of registration whose starts are counted; nil if all are.
  public let period: CountingPeriod?

  /// Rules, or nil without months or with a least number below 1.
  ///
  /// - Parameters:
  ///   - atRisk: The segments that are held to predict no outcome; it is for the service to say which.
  ///   - months: The months after profiling within which an outcome counts.
  ///   - day: The day up to which events are known.
  ///   - smallest: Shares of fewer persons, or with fewer on one side, are unknown; 5 as in the rule on
  ///     small cells (a judgement: shares of five persons still say little, as their intervals show).
  ///   - period: The days of registration whose starts are counted; nil if all are.
  public init?(
    atRisk: Set<String>, months: Int, asOf day: CalendarDay, smallest: Int = 5,
    period: CountingPeriod? = nil
  ) {
    guard months > 0, months <= 1_200, smallest > 0 else { return nil }
    self.atRisk = atRisk
    self.months = months
    self.day = day
    self.smallest = smallest
    self.period = period
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
  /// The first profiling of the start up to a day, since the question is what was foreseen.
  func profiling(asOf day: CalendarDay) -> ServiceEvent? {
    events.first { $0.kind == .profiled && $0.day <= day && $0.detail != nil }
  }

  /// What became of the start within some months of a day.
  ///
  /// A new registration ends a start; what follows on it counts for the next one. Who has left to a negative
  /// situation is not judged before the time has passed, as nobody is.
  func outcome(after day: CalendarDay, by rules: AuditRules) -> ProfiledOutcome {
    let last = day.adding(months: rules.months)
    let inTime = events.filter { event in
      event.day >= day && event.day <= rules.day && last.map { event.day <= $0 } ?? true
    }
    let left = inTime.filter { $0.kind == .left }.map { $0.situation?.isPositive }
    if inTime.contains(where: { $0.kind == .started }) || left.contains(true) { return .positive }
    guard let last, last < rules.day else { return .notDue }
    return left.contains(nil) ? .unknown : .negative
  }
}
