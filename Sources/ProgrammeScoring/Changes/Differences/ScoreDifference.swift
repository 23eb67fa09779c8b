public import PolicyCycle

/// From what the differences of two profiles of one subject come, condition by condition.
///
/// Two kinds of score are compared: the share of the frontier's conditions that is shown, in which every
/// condition weighs alike, and the point score of maturity levels, the only one with weights.
public struct ScoreDifference: Sendable {
  /// The conditions that stand otherwise or count on one side only, in the rubric's order.
  public let conditions: [ConditionDifference]
  /// The six sections.
  public let sections: [SectionDifference]
  /// The share of all conditions of the frontier that is shown.
  public let share: ShareDifference
  /// The point score across the phases from demonstrated levels, 1 to 100.
  public let demonstrated: MaturityDifference
  /// The point score across the phases from possible levels, 1 to 100.
  public let possible: MaturityDifference
  /// Whether enough is answered on both sides for the point scores across the phases to be results.
  public let isScorable: Bool

  /// The section with an identifier.
  public subscript(section: RubricSection) -> SectionDifference? {
    sections.first { $0.section == section }
  }

  /// The difference of a condition, or nil if there is none.
  public func difference(of condition: String) -> ConditionDifference? {
    conditions.first { $0.condition.id == condition }
  }

  /// Compares two profiles of one subject, made with one version of the rubric.
  ///
  /// - Parameters:
  ///   - before: The profile to start from.
  ///   - after: The profile to explain.
  /// - Throws: ``ChangeProblem`` if they are of two subjects or of different conditions.
  public init(from before: SubjectProfile, to after: SubjectProfile) throws(ChangeProblem) {
    try before.subject.requireSame(as: after.subject)
    let (old, new) = (before.results, after.results)
    guard old.map(\.condition) == new.map(\.condition) else { throw .differentConditions }
    conditions = zip(old, new).compactMap(ConditionDifference.init)
    share = ShareDifference(before: old, after: new)
    let sections = zip(before.sections, after.sections).map { old, new in
      SectionDifference(
        before: old, after: new, weightsBefore: before.weights, weightsAfter: after.weights)
    }
    self.sections = sections
    isScorable = before.overall.isScorable && after.overall.isScorable
    func difference(
      _ score: (MaturityIndex) -> Double?, _ section: (SectionDifference) -> MaturityDifference
    ) -> MaturityDifference {
      MaturityDifference(
        before: score(before.overall), after: score(after.overall),
        parts: sections.compactMap { difference in
          difference.section.phase.map { phase in
            let own = section(difference)
            return MaturityDifference.Part(
              before: own.before.map(MaturityIndex.scaled),
              after: own.after.map(MaturityIndex.scaled),
              weightBefore: before.weights.weight(of: phase),
              weightAfter: after.weights.weight(of: phase),
              contributions: own.contributions.map { $0.scaled(by: MaturityIndex.scaleLength) },
              source: { .phase(phase, $0) })
          }
        }, isGeometric: true)
    }
    demonstrated = difference(\.demonstrated, \.demonstrated)
    possible = difference(\.possible, \.possible)
  }
}

extension SubjectProfile {
  /// The results for all conditions, in the rubric's order.
  var results: [ConditionResult] { sections.flatMap(\.criteria).flatMap(\.conditions) }
}
