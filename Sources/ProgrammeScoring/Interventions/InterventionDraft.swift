public import ESFProgrammes
public import GoodPractices
public import PolicyCycle
public import RegionalContext

/// A draft of an intervention: what a practice shows, set against what a programme lacks.
///
/// It holds only what the records say; what they do not say stays open, to be filled in by
/// those who would run it. That the practice worked elsewhere does not tell that it would here.
public struct InterventionDraft: Sendable {
  /// The practice.
  public let practice: GoodPractice
  /// Whether it is a partner's practice.
  public let isPartner: Bool
  /// Whether it is carried out in the programme's own territory: then it is extended, not taken over.
  public let isOwn: Bool
  /// The programme.
  public let programme: Programme
  /// The newest NEET rate of the territory, or nil if it is unknown.
  public let context: YouthStatistic?
  /// The gaps that it would close: not met here, and shown by the practice.
  public let closes: [GapRoute]
  /// The gaps that the practice shows only locally where reach matters: closed in part.
  public let closesInPart: [GapRoute]
  /// The conditions it shows that are not known here: to be found out first.
  public let toFindOut: [GapRoute]
  /// What has to be in place, in the order of phases and levels.
  public let steps: [DraftStep]
  /// The kinds of body that take part.
  public let partners: [DraftPartner]
  /// How many people it has served, if stated.
  public let served: Served?
  /// The evidence item that the number served comes from, if the record names one.
  public let servedEvidence: EvidenceItem?
  /// The amounts that the record states.
  public let amounts: StatedAmounts
  /// The questions for the selection of projects: conditions of the phases not shown here, up to level 4, of
  /// criteria in which the managing authority has a part through its calls.
  ///
  /// What the law or a whole service sets, and cross-cutting conditions, no project can promise.
  /// Level 5 asks what was learnt from results, which no proposal can show.
  public let selectionQuestions: [Condition]
  /// The common indicators it would feed.
  public let indicators: [DraftIndicator]
  /// Programme-specific indicators, in words.
  public let proposedIndicators: [ProposedIndicator]
  /// What could go wrong.
  public let risks: [DraftRisk]
  /// What has to be settled, by route.
  public let agreements: [DraftAgreement]
  /// What to settle before a practice is taken over, as the rubric asks it; none in a rubric that does not.
  public let transferability: [TransferabilityItem]

  /// A draft from a practice.
  ///
  /// - Parameters:
  ///   - practice: The practice.
  ///   - scorecard: The scorecard of the programme it is drafted for.
  ///   - library: The library, for its lessons.
  ///   - codes: The code lists of ESF+, for the indicators.
  ///   - router: Leads the gaps to their routes.
  /// - Throws: ``PracticeIsLesson`` for a practice that was studied and showed no gain.
  public init(
    practice: GoodPractice, scorecard: Scorecard, library: PracticeLibrary, codes: ESFCodeLists,
    router: GapRouter
  ) throws(PracticeIsLesson) {
    if practice.standing == .lesson { throw PracticeIsLesson(practice) }
    let routes = router.routes(of: scorecard)
    let shown = routes.filter { practice.showing(of: $0.gap.condition) != nil }
    self.practice = practice
    isPartner = library.isPartnerPractice(practice)
    isOwn = scorecard.territory.overlaps(practice.territory)
    programme = scorecard.programme
    context = scorecard.context
    closes = shown.filter { practice.closes($0.gap) }
    closesInPart = shown.filter { $0.gap.kind == .policy && !practice.closes($0.gap) }
    toFindOut = shown.filter { $0.gap.kind == .evidence }
    steps = DraftStep.steps(
      of: practice, rubric: router.rubric, programme: scorecard.programmeProfile)
    partners = DraftPartner.partners(of: practice, projectPartners: scorecard.partners)
    served = practice.served
    servedEvidence = practice.served?.source.flatMap(practice.evidence)
    amounts = StatedAmounts(of: practice)
    selectionQuestions = steps.filter { step in
      !step.isInPlace && step.programmeStanding != .notApplicable
        && step.condition.level < .checkedAndImproved && step.condition.section != .crossCutting
        && router.rubric.criterion(step.condition.criterion)?.competences.contains(.programme)
          == true
    }.map(\.condition)
    indicators = DraftIndicator.indicators(for: practice, codes: codes)
    proposedIndicators = ProposedIndicator.indicators(for: practice)
    risks = DraftRisk.risks(of: practice, in: library)
    agreements = DraftAgreement.agreements(of: closes + closesInPart)
    transferability = router.rubric.transferability
  }
}
