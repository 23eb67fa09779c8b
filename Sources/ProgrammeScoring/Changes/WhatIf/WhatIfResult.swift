public import ESFProgrammes
public import GoodPractices
public import PolicyCycle
public import RegionalContext

/// What would follow from suppositions: the scorecard as it is, the one as supposed, and the difference
/// explained.
public struct WhatIfResult: Sendable {
  /// What is supposed.
  public let whatIf: WhatIf
  /// The scorecard of the real answers.
  public let actual: Scorecard
  /// The scorecard as supposed; its reader says that it holds suppositions.
  ///
  /// Never a result: show it beside ``actual`` or not at all.
  public let supposed: Scorecard
  /// From what the difference of the programme's scores comes.
  public let difference: ScoreDifference

  /// The supposed answers that change nothing: the programme stands there already.
  public var answersWithoutEffect: [SupposedAnswer] {
    whatIf.answers.filter {
      difference.difference(of: $0.condition.id)?.causes.contains(.answer) != true
    }
  }

  /// The practices left out that change nothing: they are not on this territory's frontier, or all that
  /// they show is shown by others that stay.
  public var practicesWithoutEffect: [GoodPractice] {
    let missed = Set(
      difference.conditions.filter { $0.before.isOnFrontier && !$0.after.isOnFrontier }
        .flatMap(\.before.practices).map(\.practice.id))
    return whatIf.withoutPractices.filter { !missed.contains($0.id) }
  }
}

extension WhatIf {
  /// What would follow for a programme.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - assessment: Its real answers.
  ///   - system: The real answers on the system of its territory; nothing is supposed of them.
  ///   - context: The newest NEET rate of the territory.
  /// - Returns: Both scorecards and their difference.
  /// - Throws: ``ChangeProblem`` if the assessment holds no answer at all.
  public func result(
    for programme: Programme, assessment: Assessment, system: Assessment? = nil,
    context: YouthStatistic? = nil
  ) throws(ChangeProblem) -> WhatIfResult {
    try assessment.requireAnswers()
    let actual = scorer.scorecard(
      for: programme, assessment: assessment, system: system, context: context)
    let supposed = supposedScorer.scorecard(
      for: programme, assessment: supposed(assessment), system: system, context: context,
      weights: weights)
    return WhatIfResult(
      whatIf: self, actual: actual, supposed: supposed,
      difference: try ScoreDifference(
        from: actual.programmeProfile, to: supposed.programmeProfile))
  }
}
