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

  /// The level that a subject would show if it showed each condition that some practice of another
  /// territory shows, or nil if no condition applies.
  ///
  /// Different practices may show different conditions: no single practice need stand there.
  public var frontierLevel: MaturityLevel? {
    CriterionLevels(
      conditions.map { result in
        let standing: ConditionStanding = result.isOnFrontier ? .shown : .unknown
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
