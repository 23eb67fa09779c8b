public import PolicyCycle

/// Leads each gap to the means by which it is closed and to the owner of that means.
///
/// The rule is a judgement of this project, no legal reading. An open answer is found out first. What
/// happened (a delivery condition) follows those who do the work: several bodies agree, beneficiaries
/// are bound by calls, one service by its own standard. What is planned or set (a design condition, or a
/// decision that a document of the programme, a call or a law may show) follows the place where it would
/// become visible: calls, partnership, a plan beside the programme, the programme's text; an action
/// that is not named at all (level 1) needs the programme, its details (level 2 and more) a call. What
/// the programme has no part in is the law's where a ministry is named first, else an agreement of
/// several bodies or the standard of one. An amendment whose time is over waits for the next period.
public struct GapRouter: Sendable {
  /// The rubric, which says what kinds of source may show a condition.
  public let rubric: Rubric
  /// Until when the programme is still amended.
  public let amendments: AmendmentWindow

  /// A router.
  public init(rubric: Rubric, amendments: AmendmentWindow = .period2021To2027) {
    self.rubric = rubric
    self.amendments = amendments
  }

  /// The routes of all gaps of a scorecard: first those to change, then those to find out, each in the
  /// scorecard's order.
  ///
  /// Whether an amendment is too late is told by the day of the programme's assessment.
  public func routes(of scorecard: Scorecard) -> [GapRoute] {
    let day = scorecard.programmeProfile.asOf
    return (scorecard.policyGaps + scorecard.evidenceGaps).map { route(of: $0, on: day) }
  }

  /// The route of a gap on a day.
  public func route(of gap: Gap, on day: PartialDate) -> GapRoute {
    guard gap.kind == .policy else {
      return GapRoute(
        gap: gap, course: .findOutFirst, reason: .notKnown, owners: gap.levers, others: [])
    }
    var (route, reason) = isSetByDocument(gap.condition) ? designRoute(gap) : deliveryRoute(gap)
    if route == .programmeAmendment, amendments.isOver(on: day) {
      (route, reason) = (.nextPeriod, .tooLateToAmend)
    }
    let owners = owners(of: route, reason, among: gap.levers)
    return GapRoute(
      gap: gap, course: .change(route), reason: reason, owners: owners,
      others: gap.levers.filter { !owners.contains($0) })
  }

  /// Whether a condition is settled by what is written: a design, or a decision on record.
  private func isSetByDocument(_ condition: Condition) -> Bool {
    condition.aspect == .design || rubric.admits(.programmeDocument, for: condition)
      || rubric.admits(.legalAct, for: condition)
  }

  private func deliveryRoute(_ gap: Gap) -> (ChangeRoute, RouteReason) {
    let competences = gap.criterion.competences
    let bodies = competences.filter(\.isService)
    if bodies.count > 1 { return (.agreement, .recordsOfSeveral) }
    if competences.contains(.programme) { return (.call, .recordsOfBeneficiaries) }
    if bodies.count == 1 { return (.serviceStandard, .recordsOfService) }
    return competences.contains(.ministry)
      ? (.law, .nationalRule) : (.nextPeriod, .nobodyNamed)
  }

  private func designRoute(_ gap: Gap) -> (ChangeRoute, RouteReason) {
    let competences = gap.criterion.competences
    let bodies = competences.filter(\.isService)
    if competences.contains(.programme) {
      let places = gap.anchor.map(AnchorPlace.places(of:)) ?? []
      if places.contains(where: \.isOfCalls) { return (.call, .visibleInCalls) }
      if places.contains(where: \.isOfPartnership) { return (.agreement, .matterOfPartnership) }
      if places.first?.isOfOtherPlan == true { return (.serviceStandard, .planBesideProgramme) }
      if places.first?.isOfText == true { return (.programmeAmendment, .textOfProgramme) }
      return gap.condition.level <= .named
        ? (.programmeAmendment, .notNamedYet) : (.call, .detailOfAction)
    }
    if competences.first == .ministry { return (.law, .nationalRule) }
    if bodies.count > 1 { return (.agreement, .ruleOfSeveral) }
    if bodies.count == 1 { return (.serviceStandard, .ruleOfService) }
    return competences.contains(.ministry)
      ? (.law, .nationalRule) : (.nextPeriod, .nobodyNamed)
  }

  private func owners(
    of route: ChangeRoute, _ reason: RouteReason, among levers: [Lever]
  ) -> [Lever] {
    switch route {
    case .call, .programmeAmendment, .nextPeriod: levers.filter { $0.competence == .programme }
    case .law: levers.filter { $0.competence == .ministry }
    case .serviceStandard where reason == .planBesideProgramme:
      levers.filter { $0.competence == .programme }
    case .serviceStandard: levers.filter(\.competence.isService)
    case .agreement:
      levers.filter { $0.competence.isService || $0.competence == .programme }
    }
  }
}

extension Competence {
  /// Whether it is a body that serves young people itself, and neither rules nor only pays.
  fileprivate var isService: Bool {
    switch self {
    case .employmentService, .municipality, .education: true
    case .programme, .ministry, .otherFund: false
    }
  }
}
