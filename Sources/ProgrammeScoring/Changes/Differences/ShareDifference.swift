import PolicyCycle

/// From what the difference of two shown shares comes, condition by condition.
///
/// A share is the number of conditions shown over the number that count: those on the frontier that
/// apply. Its difference is split symmetrically in two: what is shown times the mean of 1 / count, and
/// the change of 1 / count times the mean of what is shown. The second part is given to the conditions
/// that joined or left the count, and to no other. Every condition weighs alike.
public struct ShareDifference: Sendable, Hashable {
  /// The share before, 0 to 1, or nil if nothing counted.
  public let before: Double?
  /// The share after, or nil if nothing counts.
  public let after: Double?
  /// How many conditions counted before.
  public let countBefore: Int
  /// How many count after.
  public let countAfter: Int
  /// What each condition adds to the difference, in the rubric's order; those that add nothing and did
  /// not change are left out.
  ///
  /// They add up to ``difference`` (within 1e-12). Empty if there is no difference to explain.
  public let contributions: [ShareContribution]

  /// After less before, or nil if one of them is none.
  public var difference: Double? { before.flatMap { before in after.map { $0 - before } } }

  /// How much comes from conditions that are shown and were not, or the reverse.
  public var byAnswers: Double { contributions.reduce(0) { $0 + $1.answer } }

  /// How much comes from conditions that joined or left what counts.
  public var byScope: Double { contributions.reduce(0) { $0 + $1.scope } }

  /// What a condition adds, or nil if it did not change.
  public func contribution(of condition: String) -> ShareContribution? {
    contributions.first { $0.condition == condition }
  }

  init(before: [ConditionResult], after: [ConditionResult]) {
    let (old, new) = (StandingCounts.onFrontier(before), StandingCounts.onFrontier(after))
    self.before = old.share(.shown)
    self.after = new.share(.shown)
    countBefore = old.applicable
    countAfter = new.applicable
    guard old.applicable > 0, new.applicable > 0 else {
      contributions = []
      return
    }
    let (counted, countedThen) = (Double(new.applicable), Double(old.applicable))
    let perCondition = (1 / countedThen + 1 / counted) / 2
    let meanShown = Double(old[.shown] + new[.shown]) / 2
    let perJoining = meanShown / (countedThen * counted)
    contributions = zip(before, after).compactMap { before, after in
      let (then, now) = (before.counts ? 1.0 : 0, after.counts ? 1.0 : 0)
      // What does not apply on one side is taken as on the other: it changed its place, not its answer.
      let shown = after.shown ?? before.shown ?? 0
      let shownThen = before.shown ?? shown
      let contribution = ShareContribution(
        condition: after.condition.id,
        answer: (then + now) / 2 * (shown - shownThen) * perCondition,
        scope: (now - then) * ((shown + shownThen) / 2 * perCondition - perJoining))
      return then != now || contribution.answer != 0 ? contribution : nil
    }
  }
}

/// What one condition adds to the difference of a share.
public struct ShareContribution: Sendable, Hashable {
  /// The condition.
  public let condition: String
  /// Because it is shown now and was not, or the reverse: in parts of 1.
  public let answer: Double
  /// Because it joined or left what counts: the frontier, or what applies to the subject.
  public let scope: Double

  /// Both together.
  public var total: Double { answer + scope }
}

extension StandingCounts {
  /// The standings of the results on the frontier.
  fileprivate static func onFrontier(_ results: [ConditionResult]) -> StandingCounts {
    StandingCounts(results.filter(\.isOnFrontier).map(\.standing))
  }
}

extension ConditionResult {
  /// Whether it counts in a share.
  fileprivate var counts: Bool { isOnFrontier && standing != .notApplicable }

  /// 1 if it is shown, 0 if not, nil if it does not apply.
  fileprivate var shown: Double? {
    standing == .notApplicable ? nil : standing == .shown ? 1 : 0
  }
}
