/// How far the steps of plans are done, by who has to do them.
///
/// Histories tell which steps were done; how many were agreed stands in the plans only.
public struct StepProgress: Sendable, Hashable {
  /// The day up to which is counted.
  public let day: CalendarDay
  /// Plans that were agreed by the day.
  public private(set) var plans = 0
  /// The counts of each party that has a step.
  public private(set) var parties: [PlanParty: Counts] = [:]

  /// Steps by what became of them.
  public struct Counts: Sendable, Hashable {
    /// Done by their day, or without one.
    public internal(set) var doneInTime = 0
    /// Done after their day.
    public internal(set) var doneLate = 0
    /// Not done, and their day has passed.
    public internal(set) var overdue = 0
    /// Not done, and their day has not passed.
    public internal(set) var open = 0
    /// Not done, and without a day: whether they are late is unknown.
    public internal(set) var undated = 0

    /// All steps.
    public var all: Int { doneInTime + doneLate + overdue + open + undated }
  }

  /// The progress of plans as it stood on a day; plans that were not agreed by then do not count.
  public init(_ plans: [ActionPlan], asOf day: CalendarDay) {
    self.day = day
    for plan in plans {
      guard let agreed = plan.agreed, agreed <= day else { continue }
      self.plans += 1
      for step in plan.contents.steps {
        parties[step.who, default: Counts()].add(step, asOf: day)
      }
    }
  }
}

extension StepProgress.Counts {
  fileprivate mutating func add(_ step: PlanStep, asOf day: CalendarDay) {
    let done = step.done.flatMap { $0 <= day ? $0 : nil }
    switch (done, step.due) {
    case (let done?, let due?): if done <= due { doneInTime += 1 } else { doneLate += 1 }
    case (_?, nil): doneInTime += 1
    case (nil, let due?): if due < day { overdue += 1 } else { open += 1 }
    case (nil, nil): undated += 1
    }
  }
}
