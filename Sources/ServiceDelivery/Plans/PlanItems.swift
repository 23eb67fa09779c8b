/// A step of a plan.
public struct PlanStep: Sendable, Hashable, Identifiable {
  /// The identifier within the plan.
  public var id: String
  /// What is to be done, without names.
  public var text: String
  /// Who does it.
  public var who: PlanParty
  /// The day by which it is due, if one was agreed.
  public var due: CalendarDay?
  /// The day on which it was done; nil as long as it is not.
  public var done: CalendarDay?

  /// A step.
  public init(
    id: String, text: String, who: PlanParty, due: CalendarDay? = nil, done: CalendarDay? = nil
  ) {
    self.id = id
    self.text = text
    self.who = who
    self.due = due
    self.done = done
  }
}

/// What one side binds itself to.
public struct PlanCommitment: Sendable, Hashable, Identifiable {
  /// The identifier within the plan.
  public var id: String
  /// What it is bound to, without names.
  public var text: String
  /// Who is bound.
  public var who: PlanParty

  /// A commitment.
  public init(id: String, text: String, who: PlanParty) {
    self.id = id
    self.text = text
    self.who = who
  }
}

/// A review of a plan.
public struct PlanReview: Sendable, Hashable, Identifiable {
  /// The identifier within the plan.
  public var id: String
  /// The day.
  public var day: CalendarDay
  /// Who reviewed it together with the participant.
  public var who: PlanParty
  /// What was found, without names.
  public var text: String?

  /// A review.
  public init(id: String, day: CalendarDay, who: PlanParty, text: String? = nil) {
    self.id = id
    self.day = day
    self.who = who
    self.text = text
  }
}

/// A service or measure that the participant receives.
public struct PlanService: Sendable, Hashable, Identifiable {
  /// The identifier within the plan.
  public var id: String
  /// What it is, without names.
  public var text: String
  /// Who gives it.
  public var who: PlanParty
  /// The first day.
  public var start: CalendarDay
  /// The last day; nil as long as it goes on.
  public var end: CalendarDay?

  /// A service.
  public init(
    id: String, text: String, who: PlanParty, start: CalendarDay, end: CalendarDay? = nil
  ) {
    self.id = id
    self.text = text
    self.who = who
    self.start = start
    self.end = end
  }
}

/// The situation some months after the plan has led somewhere or ended.
public struct PlanFollowUp: Sendable, Hashable, Identifiable {
  /// The months: 6, 12 or 18.
  public var months: Int
  /// The day on which it was found out, or given up.
  public var day: CalendarDay
  /// The situation; `unknown` if it could not be found out.
  public var situation: LabourSituation

  /// The months as an identifier: there is one follow-up of each.
  public var id: String { "\(months)" }

  /// A follow-up.
  public init(months: Int, day: CalendarDay, situation: LabourSituation) {
    self.months = months
    self.day = day
    self.situation = situation
  }

  /// The months after which the Youth Guarantee asks.
  public static let allowedMonths = [6, 12, 18]
}
