public import PolicyCycle

/// Where one subject (a programme, or the system of a territory) stands against the frontier.
public struct SubjectProfile: Sendable {
  /// The subject.
  public let subject: AssessmentSubject
  /// Whether it is national or regional.
  public let level: GovernanceLevel
  /// How far the assessment was settled with those who know.
  public let status: AssessmentStatus
  /// Who read the facts.
  public let reader: String
  /// The day as of which ages of facts were counted.
  public let asOf: PartialDate
  /// The six sections: five phases in the order of the cycle, then the cross-cutting criteria.
  public let sections: [SectionProfile]
  /// How many conditions the rubric has.
  public let conditionCount: Int
  /// How many of them are answered: met, only locally, not met or not applicable, by fresh facts.
  public let answeredCount: Int
  /// The standings of all conditions on the frontier.
  public let counts: StandingCounts
  /// The rubric's one number across the five phases.
  ///
  /// Read the profile first.
  public let overall: MaturityIndex
  /// The weights of the point scores; the rubric's own are equal.
  public let weights: ScoreWeights

  /// The profile of an assessed subject.
  public init(assessment: Assessment, rubric: Rubric, frontier: Frontier) {
    self.init(assessment: assessment, rubric: rubric, frontier: frontier, weights: .equal)
  }

  /// The profile with weights of its own, or of some conditions only.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - rubric: The rubric.
  ///   - frontier: The frontier.
  ///   - weights: The weights of the point scores.
  ///   - isKept: Which conditions count; a criterion without any is left out.
  init(
    assessment: Assessment, rubric: Rubric, frontier: Frontier, weights: ScoreWeights,
    keeping isKept: (Condition) -> Bool = { _ in true }
  ) {
    subject = assessment.subject
    level = assessment.level
    status = assessment.status
    reader = assessment.reader
    asOf = assessment.asOf
    sections = RubricSection.allCases.map { section in
      SectionProfile(
        section: section, name: rubric.name(of: section),
        criteria: rubric.criteria(in: section).compactMap { criterion in
          let conditions = criterion.conditions.filter(isKept)
          return conditions.isEmpty
            ? nil
            : CriterionResult(
              criterion, conditions: conditions, assessment: assessment, rubric: rubric,
              frontier: frontier)
        },
        weights: weights, minimumCoverage: rubric.minimumCoverage)
    }
    let conditions = sections.flatMap(\.criteria).flatMap(\.conditions)
    conditionCount = conditions.count
    answeredCount = conditions.count { !$0.standing.isOpen }
    counts = StandingCounts(conditions.filter(\.isOnFrontier).map(\.standing))
    let phases = sections.filter { $0.section != .crossCutting }
    self.weights = weights
    overall = MaturityIndex(
      phases: phases.map(\.maturity),
      weights: phases.map { $0.section.phase.map(weights.weight(of:)) ?? 1 },
      coverage: StandingCounts(
        phases.flatMap(\.criteria).flatMap(\.conditions).map(\.standing)
      ).answeredShare)
  }

  /// The essential criteria to which some condition applies.
  public var essentials: [CriterionResult] {
    sections.flatMap(\.criteria).filter { $0.criterion.isEssential && $0.levels != nil }
  }

  /// How many answers that count rest on each kind of source.
  public var answersByKind: [SourceKind: Int] {
    let answers = sections.flatMap(\.criteria).flatMap(\.conditions)
      .filter { !$0.standing.isOpen }.compactMap(\.answer)
    return answers.reduce(into: [:]) { counts, answer in
      if let kind = answer.sourceKind { counts[kind, default: 0] += 1 }
    }
  }

  /// How many conditions of the frontier count as shown although the answer says "only locally", since
  /// their reach does not matter.
  public var shownByLocalAnswers: Int {
    sections.flatMap(\.criteria).flatMap(\.conditions).count {
      $0.isOnFrontier && $0.standing == .shown && $0.answer?.value == .local
    }
  }

  /// The section with an identifier.
  public subscript(section: RubricSection) -> SectionProfile? {
    sections.first { $0.section == section }
  }

  /// The result for a criterion, or nil if the rubric does not have it.
  public func criterion(_ id: String) -> CriterionResult? {
    sections.lazy.flatMap(\.criteria).first { $0.criterion.id == id }
  }

  /// The result for a condition.
  public func result(for condition: String) -> ConditionResult? {
    for criterion in sections.lazy.flatMap(\.criteria) {
      if let result = criterion.conditions.first(where: { $0.condition.id == condition }) {
        return result
      }
    }
    return nil
  }
}

extension CriterionResult {
  fileprivate init(
    _ criterion: Criterion, conditions: [Condition], assessment: Assessment, rubric: Rubric,
    frontier: Frontier
  ) {
    let results = conditions.map { condition in
      let answer = assessment.answer(to: condition.id)
      return ConditionResult(
        reading: ConditionReading(
          condition: condition, answer: answer,
          standing: assessment.standing(on: condition, in: rubric)),
        facts: answer?.facts.compactMap(assessment.fact) ?? [],
        practices: frontier.practices(showing: condition.id))
    }
    self.init(
      criterion: criterion, conditions: results,
      levels: CriterionLevels(results.map(\.reading)))
  }
}
