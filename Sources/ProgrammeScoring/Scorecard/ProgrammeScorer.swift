public import ESFProgrammes
public import GoodPractices
public import PolicyCycle
public import RegionalContext

/// Makes scorecards: the rubric, the practices and what is known of programmes and partners.
public struct ProgrammeScorer: Sendable {
  /// The rubric.
  public let rubric: Rubric
  /// The practices that show what is possible.
  public let library: PracticeLibrary
  /// Where criteria would become visible in a programme.
  public let anchors: [ProgrammeAnchor]
  /// The partners of the project.
  public let partners: [ProjectPartner]

  /// A scorer.
  public init(
    rubric: Rubric, library: PracticeLibrary, anchors: [ProgrammeAnchor] = [],
    partners: [ProjectPartner] = []
  ) {
    self.rubric = rubric
    self.library = library
    self.anchors = anchors
    self.partners = partners
  }

  /// The scorecard of a programme.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - assessment: What its own documents, calls, evaluations and data answer.
  ///   - system: What the territory's system answers; shown beside, never mixed in.
  ///   - context: The newest NEET rate of the territory; shown beside, never part of a score.
  /// - Returns: The scorecard.
  public func scorecard(
    for programme: Programme, assessment: Assessment, system: Assessment? = nil,
    context: YouthStatistic? = nil
  ) -> Scorecard {
    scorecard(
      for: programme, assessment: assessment, system: system, context: context, weights: .equal)
  }

  /// The same with weights of the point scores.
  func scorecard(
    for programme: Programme, assessment: Assessment, system: Assessment?,
    context: YouthStatistic?, weights: ScoreWeights
  ) -> Scorecard {
    let frontier = Frontier(library: library, rubric: rubric, for: programme.territory)
    // A body of a part of the territory holds no lever on the whole.
    let own = partners.filter { $0.territory.contains(programme.territory) }
    let profile = SubjectProfile(
      assessment: assessment, rubric: rubric, frontier: frontier, weights: weights)
    let systemProfile = system.map {
      SubjectProfile(assessment: $0, rubric: rubric, frontier: frontier, weights: weights)
    }
    let gaps = gaps(in: profile, programme: programme.id, partners: own, system: system)
    return Scorecard(
      programme: programme, partners: own, context: context, frontier: frontier,
      rubric: RubricStamp(rubric),
      programmeProfile: profile, systemProfile: systemProfile,
      evidenceGaps: gaps.filter { $0.kind == .evidence },
      policyGaps: gaps.filter { $0.kind == .policy },
      learningSources: LearningSource.sources(behind: gaps),
      quickScan: quickScan(of: profile, programme: programme.id, partners: own, system: system))
  }

  private func gaps(
    in profile: SubjectProfile, programme: String, partners: [ProjectPartner], system: Assessment?
  ) -> [Gap] {
    var gaps: [Gap] = []
    for section in profile.sections {
      for criterion in section.criteria {
        let levers = Lever.levers(
          of: criterion.criterion, programme: programme, partners: partners)
        let anchor = anchors.first { $0.criterion == criterion.criterion.id }
        for result in criterion.conditions where result.isOnFrontier {
          guard let kind = Gap.Kind(standing: result.standing) else { continue }
          gaps.append(
            Gap(
              kind: kind, criterion: criterion.criterion, result: result,
              isBlocking: criterion.levels?.blockingCondition == result.condition.id,
              levelGain: criterion.levelGain(closing: result.condition.id),
              sectionConditions: section.counts.applicable, anchor: anchor, levers: levers,
              systemStanding: system?.standing(on: result.condition, in: rubric)))
        }
      }
    }
    // Equal gaps keep the rubric's order, since the sort is told each one's place.
    return gaps.enumerated().sorted { left, right in
      if left.element.precedes(right.element) { return true }
      if right.element.precedes(left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func quickScan(
    of profile: SubjectProfile, programme: String, partners: [ProjectPartner], system: Assessment?
  ) -> [QuickScanResult] {
    rubric.quickScan.compactMap { question in
      guard let criterion = rubric.criterion(question.criterion),
        let result = profile.result(for: question.condition)
      else { return nil }
      return QuickScanResult(
        question: question, criterion: criterion, result: result,
        systemStanding: system?.standing(on: result.condition, in: rubric),
        levers: Lever.levers(of: criterion, programme: programme, partners: partners))
    }
  }
}

extension Gap.Kind {
  /// The kind of gap that a standing is, or nil if it is none.
  init?(standing: ConditionStanding) {
    switch standing {
    case .unknown, .formerlyShown: self = .evidence
    case .lacking, .shownLocally: self = .policy
    case .shown, .notApplicable: return nil
    }
  }
}

extension CriterionResult {
  /// By how many levels the criterion would rise if one condition were shown.
  fileprivate func levelGain(closing condition: String) -> Int {
    let closed = conditions.map { result in
      result.condition.id == condition
        ? ConditionReading(condition: result.condition, answer: result.answer, standing: .shown)
        : result.reading
    }
    guard let before = levels, let after = CriterionLevels(closed) else { return 0 }
    return after.demonstrated.rawValue - before.demonstrated.rawValue
  }
}
