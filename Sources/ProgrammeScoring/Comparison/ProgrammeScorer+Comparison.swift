import CompositeIndicators
public import PolicyCycle
public import RegionalContext

extension ProgrammeScorer {
  /// Compares programmes with programmes, or systems with systems.
  ///
  /// - Parameters:
  ///   - assessments: The assessments; their order does not matter.
  ///   - contexts: What is known of the territories' young people.
  ///   - aspect: Only design or only delivery conditions; nil for both. What a document shows and what
  ///     records show is best compared apart.
  ///   - mixesLevels: Whether national and regional subjects are compared with each other.
  ///   - settings: What is taken as uncertain.
  ///   - threads: How many tasks work side by side; they do not change the result.
  /// - Returns: The comparison.
  /// - Throws: ``ComparisonError`` if the subjects cannot be compared; `CancellationError` soon after the
  ///   task was cancelled.
  public func comparison(
    of assessments: [Assessment], contexts: [TerritoryCode: TerritoryContext] = [:],
    aspect: ConditionAspect? = nil, mixesLevels: Bool = false,
    settings: ComparisonSettings = .standard, threads: Int = 2
  ) async throws -> TerritoryComparison {
    try await self.comparison(
      of: assessments, contexts: contexts, aspect: aspect, mixesLevels: mixesLevels,
      settings: settings, threads: threads, comparesPairs: true)
  }

  /// The same, where the pairs may be left out.
  func comparison(
    of assessments: [Assessment], contexts: [TerritoryCode: TerritoryContext],
    aspect: ConditionAspect?, mixesLevels: Bool, settings: ComparisonSettings, threads: Int,
    comparesPairs: Bool
  ) async throws -> TerritoryComparison {
    try check(assessments)
    let sorted = assessments.sorted {
      $0.territory.code != $1.territory.code
        ? $0.territory.code < $1.territory.code
        : $0.subject.description < $1.subject.description
    }
    let levels: [GovernanceLevel?] = mixesLevels ? [nil] : GovernanceLevel.allCases
    var groups: [ComparisonGroup] = []
    for level in levels {
      let own = sorted.filter { level == nil || $0.level == level }
      if own.isEmpty { continue }
      groups.append(
        try await group(
          own, level: level, contexts: contexts, aspect: aspect, settings: settings,
          threads: threads, comparesPairs: comparesPairs))
    }
    return TerritoryComparison(
      groups: groups, aspect: aspect, settings: settings,
      reliability: AnswerReliability(rubric: rubric), rubric: RubricStamp(rubric))
  }

  private func check(_ assessments: [Assessment]) throws(ComparisonError) {
    guard let first = assessments.first else { throw .noSubjects }
    var seen: [AssessmentSubject] = []
    for assessment in assessments {
      if !assessment.subject.isOfSameKind(as: first.subject) {
        throw .differentKinds(first.subject, assessment.subject)
      }
      if seen.contains(where: { $0.isSame(as: assessment.subject) }) {
        throw .twice(assessment.subject)
      }
      seen.append(assessment.subject)
      if assessment.isSilent { throw .noAnswers(assessment.subject) }
    }
  }

  private func group(
    _ assessments: [Assessment], level: GovernanceLevel?,
    contexts: [TerritoryCode: TerritoryContext], aspect: ConditionAspect?,
    settings: ComparisonSettings, threads: Int, comparesPairs: Bool
  ) async throws -> ComparisonGroup {
    let layout = RubricLayout(rubric)
    let profiles = assessments.map { assessment in
      SubjectProfile(
        assessment: assessment, rubric: rubric,
        frontier: Frontier(library: library, rubric: rubric, for: assessment.territory))
    }
    let reliability = AnswerReliability(rubric: rubric)
    let drawn = profiles.map {
      DrawnSubject($0, aspect: aspect, reliability: reliability, layout: layout)
    }
    let pairs = (comparesPairs ? drawn.indices : 0..<0).flatMap { first in
      drawn.indices[(first + 1)...].map { second in
        ScoreDraws.Pair(
          first: first, second: second,
          common: zip(drawn[first].applicable, drawn[second].applicable).map { $0 & $1 })
      }
    }
    let outcome = DrawnOutcome(
      try await ScoreDraws(layout: layout, subjects: drawn, pairs: pairs, settings: settings)
        .run(threads: threads),
      subjects: profiles.map(\.subject.description), pairCount: pairs.count)
    let bounds = HardBounds(layout: layout)
    let subjects = zip(assessments, profiles).enumerated().map { place, subject in
      ComparedSubject(
        territory: subject.0.territory, profile: subject.1,
        context: contexts[subject.0.territory],
        ranges: outcome.ranges(
          of: place, bounds: bounds.of(drawn[place], within: drawn[place].applicable)),
        rankProbabilities: outcome.rankProbabilities(of: place))
    }
    let relations = pairs.enumerated().flatMap { place, pair in
      let (one, two) = (drawn[pair.first], drawn[pair.second])
      let first = bounds.of(one, within: pair.common)
      let second = bounds.of(two, within: pair.common)
      return ComparisonScope.allCases.enumerated().map { scope, item in
        PairRelation(
          first: profiles[pair.first].subject, second: profiles[pair.second].subject,
          scope: item, conditionCount: layout.count(pair.common, in: scope),
          firstBounds: first[scope], secondBounds: second[scope],
          lead: outcome.lead(ofPair: place, scope: scope), threshold: settings.threshold,
          hasUnequalBasis: layout.isShown(one.answeredByRecords, within: pair.common, in: scope)
            != layout.isShown(two.answeredByRecords, within: pair.common, in: scope))
      }
    }
    return ComparisonGroup(level: level, subjects: subjects, relations: relations)
  }
}

extension AssessmentSubject {
  /// Whether both are the same; `LU00` is `LU`.
  package func isSame(as other: AssessmentSubject) -> Bool {
    if case .system(let one) = self, case .system(let two) = other { return one.isSame(as: two) }
    return self == other
  }

  /// Whether both are programmes, both systems or both practices.
  fileprivate func isOfSameKind(as other: AssessmentSubject) -> Bool {
    switch (self, other) {
    case (.programme, .programme), (.system, .system), (.practice, .practice): true
    default: false
    }
  }
}
