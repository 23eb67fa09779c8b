public import PolicyCycle

/// Where a subject stands on one criterion.
public struct CriterionResult: Sendable {
  /// The criterion.
  public let criterion: Criterion
  /// Its conditions, in the rubric's order.
  public let conditions: [ConditionResult]
  /// The derived levels, or nil if no condition applies.
  public let levels: CriterionLevels?

  /// The condition whose answer holds the level down, or nil at the top.
  public var blocking: ConditionResult? {
    levels?.blockingCondition.flatMap { id in conditions.first { $0.condition.id == id } }
  }

  /// The level that a subject would show if it showed each condition as some practice of another
  /// territory does, or nil if no condition applies.
  ///
  /// Where reach matters, a practice that shows a condition only locally holds the level down as the
  /// same answer of a programme would. Different practices may show different conditions: no single
  /// practice need stand there.
  public var frontierLevel: MaturityLevel? {
    CriterionLevels(
      conditions.map { result in
        let isShown = result.practices.contains {
          $0.answer.value == .met || !result.condition.reachMatters
        }
        let standing: ConditionStanding =
          isShown ? .shown : result.isOnFrontier ? .shownLocally : .unknown
        return ConditionReading(
          condition: result.condition, answer: nil,
          standing: result.standing == .notApplicable ? .notApplicable : standing)
      })?.demonstrated
  }

  /// What the rule on essentials says, or nil if the criterion is no essential or stands higher.
  public var essentialFlag: EssentialFlag? {
    guard criterion.isEssential, let levels, levels.demonstrated <= .named else { return nil }
    return levels.possible <= .named ? .weak : .notShown
  }
}

/// A warning on an essential criterion.
///
/// It is shown beside every mean, never hidden in one.
public enum EssentialFlag: String, CaseIterable, Sendable, Hashable {
  /// Possible level 0 or 1.
  case weak
  /// Demonstrated level 0 or 1, but 2 or more is possible: ask.
  case notShown = "not-shown"
}
