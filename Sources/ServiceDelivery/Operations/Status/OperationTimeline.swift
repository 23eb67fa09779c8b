public import PolicyCycle

/// The dates of an operation on one line of days, as far as they are known.
public struct OperationTimeline: Sendable, Hashable {
  /// The first day that anything of it can mean.
  public let first: CalendarDay
  /// The last day that anything of it can mean.
  public let last: CalendarDay
  /// The activities and deliverables that have a date, in the order of the record.
  public let rows: [Row]
  /// The last day of the date as of which everything is told.
  public let asOf: CalendarDay
  /// How many activities and deliverables are left out: no date of theirs is planned or has surely
  /// passed.
  public let undated: Int

  /// The timeline of an operation as of the date of its status, or nil if nothing has a date.
  public init?(of status: OperationStatus) {
    guard let asOf = status.asOf.lastPossibleDay else { return nil }
    let reachable = { (date: PartialDate?) in
      date.flatMap { $0.isAfter(status.asOf) ? nil : $0 }
    }
    let all =
      status.activities.map { status in
        let actual = status.activity.actual
        return Row(
          subject: .activity(status.activity.id), planned: Span(status.activity.planned),
          actual: Span(status.known),
          told: PartialPeriod(start: reachable(actual.start), end: reachable(actual.end)))
      }
      + status.deliverables.map { status in
        Row(
          subject: .deliverable(status.deliverable.id),
          planned: status.deliverable.due.flatMap(Span.init),
          states: status.steps.compactMap { step in
            step.date.flatMap { Span($0) }.map { State(step, span: $0.upTo(asOf)) }
          })
      }
    rows = all.filter { !$0.spans.isEmpty }
    undated = all.count - rows.count
    let spans = rows.flatMap(\.spans) + (Span(status.operation.period).map { [$0] } ?? [])
    guard let first = spans.map(\.first).min(), let last = spans.map(\.last).max() else {
      return nil
    }
    self.first = min(first, asOf)
    self.last = max(last, asOf)
    self.asOf = asOf
  }

  /// The dates of one activity or deliverable.
  public struct Row: Sendable, Hashable {
    /// Which it is.
    public let subject: Subject
    /// When it was planned, or due.
    public let planned: Span?
    /// When it took place, as far as that has surely passed.
    public let actual: Span?
    /// The actual dates as the record has them, but for those that lie wholly after the date.
    public let told: PartialPeriod
    /// The dated states of a deliverable.
    public let states: [State]

    init(
      subject: Subject, planned: Span?, actual: Span? = nil, told: PartialPeriod = .unknown,
      states: [State] = []
    ) {
      self.subject = subject
      self.planned = planned
      self.actual = actual
      self.told = told
      self.states = states
    }

    fileprivate var spans: [Span] {
      [planned, actual].compactMap { $0 } + states.map(\.span)
    }
  }

  /// What a row is about.
  public enum Subject: Sendable, Hashable {
    /// An activity, by its identifier.
    case activity(String)
    /// A deliverable, by its identifier.
    case deliverable(String)
  }

  /// A state of a deliverable with the days on which it can have been reached.
  public struct State: Sendable, Hashable {
    /// The state.
    public let state: DeliverableState
    /// When it was reached, as the record says.
    public let date: PartialDate?
    /// The days that the date can mean.
    public let span: Span

    fileprivate init(_ step: DeliverableStep, span: Span) {
      state = step.state
      date = step.date
      self.span = span
    }
  }

  /// The days that a date or a period can mean.
  public struct Span: Sendable, Hashable {
    /// The first day.
    public let first: CalendarDay
    /// The last day.
    public let last: CalendarDay
    /// Whether its start and its end are known to the day.
    public let isExact: Bool

    private init(first: CalendarDay, last: CalendarDay, isExact: Bool) {
      self.first = first
      self.last = last
      self.isExact = isExact
    }

    /// The span without the days after another one: what was reached was reached by then.
    fileprivate func upTo(_ day: CalendarDay) -> Span {
      Span(first: min(first, day), last: min(last, day), isExact: isExact)
    }

    init?(_ date: PartialDate) { self.init(PartialPeriod(start: date, end: date)) }

    /// Nil if neither start nor end is known; a period with one of them is not exact.
    init?(_ period: PartialPeriod) {
      guard let first = (period.start ?? period.end)?.firstPossibleDay,
        let last = (period.end ?? period.start)?.lastPossibleDay
      else { return nil }
      self.first = min(first, last)
      self.last = max(first, last)
      isExact = period.start?.day != nil && period.end?.day != nil
    }
  }
}
