public import CompositeIndicators

/// How far action plans are made, reviewed and carried out, by office, counted over histories.
///
/// Each start counts: a person who registers twice needs two plans. Histories say what was recorded; a plan
/// that was made after leaving, or not recorded, counts as not made, so the shares are rather too low. A plan is judged
/// once its time has passed, made or not: otherwise early plans would count long before late ones do.
public struct PlanMonitoring: Sendable, Hashable {
  /// The day up to which events are known.
  public let day: CalendarDay
  /// The deadlines that are looked at.
  public let deadlines: [PlanDeadline]
  /// The registrations whose starts are counted.
  public let selection: StartSelection
  /// The counts of each office: the office of the registration, or an unknown one.
  public private(set) var offices: [CountingGroup: Counts] = [:]

  /// A counter that has counted nothing.
  ///
  /// - Parameters:
  ///   - day: The day up to which events are known.
  ///   - deadlines: The deadlines that are looked at.
  ///   - selection: The registrations whose starts are counted.
  public init(
    asOf day: CalendarDay, deadlines: [PlanDeadline] = [.fourWeeks, .fourMonths],
    of selection: StartSelection = .all
  ) {
    self.day = day
    self.deadlines = deadlines
    self.selection = selection
  }

  /// What is counted of the starts of one office.
  public struct Counts: Sendable, Hashable {
    /// All starts up to the day that were selected.
    public internal(set) var starts = 0
    /// For each deadline, in the order of the counter, what became of the starts.
    public internal(set) var timeliness: [Timeliness]
    /// Starts with a plan, in time or not.
    public internal(set) var withPlan = 0
    /// Starts with a plan that was reviewed at least once.
    public internal(set) var reviewed = 0
    /// Starts with a plan of which at least one step was done.
    public internal(set) var withStepDone = 0
    /// Steps done, all together; how many were agreed stands in the plans only.
    public internal(set) var stepsDone = 0

    /// Starts with a plan, of all starts.
    public var planShare: Share? { Share(withPlan, of: starts) }
    /// Starts with a review, of the starts with a plan.
    public var reviewShare: Share? { Share(reviewed, of: withPlan) }
    /// Starts with a step done, of the starts with a plan.
    public var stepShare: Share? { Share(withStepDone, of: withPlan) }
  }

  /// What became of starts by a deadline.
  public struct Timeliness: Sendable, Hashable {
    /// The deadline has passed, and a plan was made in time.
    public internal(set) var inTime = 0
    /// The deadline has passed, and no plan was made by then; those who left before it are among them.
    public internal(set) var notInTime = 0
    /// Of these, those who left the preparatory phase before the deadline and without a plan.
    public internal(set) var leftFirst = 0
    /// The deadline has not passed: in neither part of the share, with a plan or without.
    public internal(set) var notYetDue = 0
    /// Of these, those with a plan already.
    public internal(set) var madeEarly = 0

    /// Plans in time, of the starts whose deadline has passed.
    public var share: Share? { Share(inTime, of: inTime + notInTime) }
  }

  /// All offices together.
  public var total: Counts {
    offices.values.reduce(into: Counts(deadlines: deadlines.count)) { $0.add($1) }
  }

  /// Counts a history.
  ///
  /// - Parameters:
  ///   - history: The history; what lies after the day of the counter is passed over.
  ///   - codes: The list of codes that the history was read with.
  public mutating func count(_ history: ParticipantHistory, codes: EventCodes) {
    for start in history.starts where start.registered.day <= day {
      if !selection.includes(start.registered.day, of: history.profile) { continue }
      let office = CountingGroup(.office, start.registered.office.flatMap(codes.text))
      offices[office, default: Counts(deadlines: deadlines.count)].count(
        start, deadlines: deadlines, asOf: day)
    }
  }

  /// Adds what another counter has counted of other persons.
  ///
  /// - Throws: ``UnlikeCounters`` if the day, the selection or the deadlines differ.
  public mutating func merge(_ other: PlanMonitoring) throws(UnlikeCounters) {
    guard day == other.day, deadlines == other.deadlines, selection == other.selection else {
      throw UnlikeCounters("plans")
    }
    for (office, counts) in other.offices {
      offices[office, default: Counts(deadlines: deadlines.count)].add(counts)
    }
  }
}

extension PlanMonitoring.Counts {
  init(deadlines: Int) {
    timeliness = Array(repeating: PlanMonitoring.Timeliness(), count: deadlines)
  }

  mutating func count(
    _ start: ParticipantHistory.Start, deadlines: [PlanDeadline], asOf day: CalendarDay
  ) {
    let events = start.spell.prefix { $0.day <= day }
    let planned = events.first { $0.kind == .planned }?.day
    let left = events.first { $0.kind == .left }?.day
    starts += 1
    for (place, deadline) in deadlines.enumerated() {
      // A deadline beyond the calendar has not passed.
      let last = deadline.lastDay(from: start.registered.day)
      guard let last, last <= day else {
        timeliness[place].notYetDue += 1
        if planned != nil { timeliness[place].madeEarly += 1 }
        continue
      }
      if let planned, planned <= last {
        timeliness[place].inTime += 1
      } else {
        timeliness[place].notInTime += 1
        if planned == nil, let left, left <= last { timeliness[place].leftFirst += 1 }
      }
    }
    guard let planned else { return }
    let steps = events.count { $0.kind == .stepDone && $0.day >= planned }
    withPlan += 1
    reviewed += events.contains { $0.kind == .reviewed && $0.day >= planned } ? 1 : 0
    withStepDone += steps > 0 ? 1 : 0
    stepsDone += steps
  }

  mutating func add(_ other: PlanMonitoring.Counts) {
    starts += other.starts
    withPlan += other.withPlan
    reviewed += other.reviewed
    withStepDone += other.withStepDone
    stepsDone += other.stepsDone
    for (place, counts) in other.timeliness.enumerated() where place < timeliness.count {
      timeliness[place].inTime += counts.inTime
      timeliness[place].notInTime += counts.notInTime
      timeliness[place].leftFirst += counts.leftFirst
      timeliness[place].notYetDue += counts.notYetDue
      timeliness[place].madeEarly += counts.madeEarly
    }
  }
}
