/// An individual action plan of a participant who is known by a pseudonym only.
///
/// A value of this type is sound: its history can have happened, and no free text holds what the check of
/// the caller takes for a direct identifier. No check by patterns finds every name: who writes into a plan
/// has to know that names do not belong there.
public struct ActionPlan: Sendable, Hashable {
  /// The pseudonym of the participant.
  public let pseudonym: String
  /// Code of the office in charge, if it is known.
  public let office: String?
  /// The day of registration, from which the four months run.
  public let registered: CalendarDay
  /// Profile, goal and all that was agreed and done.
  public let contents: Contents

  /// A plan that can have happened.
  ///
  /// - Parameters:
  ///   - pseudonym: The pseudonym, 1 to 100 letters, digits, points, hyphens and underscores.
  ///   - office: Code of the office in charge.
  ///   - registered: The day of registration.
  ///   - contents: Profile, goal and the rest.
  ///   - today: The day after which nothing can have happened yet; nil not to look at that.
  ///   - textCheck: Finds direct identifiers in free text.
  /// - Throws: ``PlanRefusal`` with every fault.
  public init(
    pseudonym: String, office: String? = nil, registered: CalendarDay, contents: Contents,
    today: CalendarDay?, textCheck: FreeTextCheck
  ) throws(PlanRefusal) {
    let draft = ActionPlan(
      unchecked: contents, pseudonym: pseudonym, office: office, registered: registered)
    let faults = draft.faults(today: today, textCheck: textCheck)
    if !faults.isEmpty { throw .faults(faults) }
    self = draft
  }

  /// A plan that was not checked; it must not leave the module.
  init(unchecked contents: Contents, pseudonym: String, office: String?, registered: CalendarDay) {
    self.contents = contents
    self.pseudonym = pseudonym
    self.office = office
    self.registered = registered
  }

  /// What can be changed in a plan.
  public struct Contents: Sendable, Hashable {
    /// The profile.
    public var profile: PlanProfile
    /// The goal; nil as long as none was found.
    public var goal: PlanGoal?
    /// The steps, in their order.
    public var steps: [PlanStep]
    /// What both sides bind themselves to.
    public var commitments: [PlanCommitment]
    /// Services and measures.
    public var services: [PlanService]
    /// Reviews.
    public var reviews: [PlanReview]
    /// Offers.
    public var offers: [PlanOffer]
    /// The situation after 6, 12 and 18 months.
    public var followUps: [PlanFollowUp]
    /// The states, the oldest first.
    public var history: [PlanMove]

    /// Contents; everything but the history can be left out.
    public init(
      profile: PlanProfile = PlanProfile(), goal: PlanGoal? = nil, steps: [PlanStep] = [],
      commitments: [PlanCommitment] = [], services: [PlanService] = [],
      reviews: [PlanReview] = [], offers: [PlanOffer] = [], followUps: [PlanFollowUp] = [],
      history: [PlanMove]
    ) {
      self.profile = profile
      self.goal = goal
      self.steps = steps
      self.commitments = commitments
      self.services = services
      self.reviews = reviews
      self.offers = offers
      self.followUps = followUps
      self.history = history
    }
  }

  /// The state that the plan is in.
  public var state: PlanState { contents.history.last?.state ?? .drafted }

  /// The day on which it was first agreed; nil if it was not.
  public var agreed: CalendarDay? { day(of: .agreed) }

  /// The situation with which it was closed; nil as long as it is not.
  public var outcome: LabourSituation? { contents.history.last?.outcome }

  /// The clock of four months from registration.
  public var clock: GuaranteeClock? {
    let taken = contents.offers.filter { $0.answer == .takenUp }
      .compactMap { offer in offer.answered.map { (taken: $0, made: offer.day) } }
      .min { ($0.taken, $0.made) < ($1.taken, $1.made) }
    return GuaranteeClock(start: registered, offered: taken?.made, takenUp: taken?.taken)
  }

  /// How many steps are done, of all steps.
  public var stepsDone: (done: Int, all: Int) {
    (contents.steps.count { $0.done != nil }, contents.steps.count)
  }

  /// The day of the first entry of a state.
  func day(of state: PlanState) -> CalendarDay? {
    contents.history.first { $0.state == state }?.day
  }

  /// The day from which follow-ups are counted: the first placement, or the end without one.
  var followUpStart: CalendarDay? {
    day(of: .inPlace) ?? day(of: .closed) ?? day(of: .brokenOff)
  }
}
