public import PolicyCycle

/// From what the differences of a section's scores come.
public struct SectionDifference: Sendable {
  /// The section.
  public let section: RubricSection
  /// The share of the frontier's conditions that is shown.
  public let share: ShareDifference
  /// The point score from demonstrated levels, 0 to 1.
  public let demonstrated: MaturityDifference
  /// The point score from possible levels, 0 to 1.
  public let possible: MaturityDifference
  /// Whether enough is answered on both sides for the point scores to be results.
  public let isScorable: Bool
  /// The criteria with their levels.
  public let criteria: [CriterionDifference]

  init(
    before: SectionProfile, after: SectionProfile, weightsBefore: ScoreWeights,
    weightsAfter: ScoreWeights
  ) {
    section = after.section
    share = ShareDifference(
      before: before.criteria.flatMap(\.conditions), after: after.criteria.flatMap(\.conditions))
    let criteria = zip(before.criteria, after.criteria).map(CriterionDifference.init)
    self.criteria = criteria
    isScorable = before.maturity.isScorable && after.maturity.isScorable
    func difference(
      _ score: (MaturityIndex) -> Double?, _ level: (CriterionLevels) -> MaturityLevel,
      _ contributions: (CriterionDifference) -> [LevelContribution]
    ) -> MaturityDifference {
      MaturityDifference(
        before: score(before.maturity), after: score(after.maturity),
        parts: criteria.map { criterion in
          let id = criterion.criterion.id
          return MaturityDifference.Part(
            before: criterion.before.map { MaturityIndex.value(of: level($0)) },
            after: criterion.after.map { MaturityIndex.value(of: level($0)) },
            weightBefore: weightsBefore.weight(ofCriterion: id),
            weightAfter: weightsAfter.weight(ofCriterion: id),
            contributions: contributions(criterion).map {
              MaturityContribution(
                source: .condition($0.condition), value: MaturityIndex.value(ofLevels: $0.levels))
            },
            source: { .criterion(id, $0) })
        })
    }
    demonstrated = difference(\.demonstrated, \.demonstrated, \.demonstrated)
    possible = difference(\.possible, \.possible, \.possible)
  }
}
