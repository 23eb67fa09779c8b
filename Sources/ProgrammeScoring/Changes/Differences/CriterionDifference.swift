import CompositeIndicators
public import PolicyCycle

/// From what the difference of a criterion's levels comes, condition by condition.
///
/// A level is a staircase: a condition may lift it only together with another. What each condition adds
/// is therefore its mean addition over all orders in which the changed conditions can change (Shapley
/// 1953, recalled). With more than twelve changed conditions in one criterion, which no criterion of the
/// shipped rubric has, the orders are each turn of the rubric's order, forwards and backwards.
public struct CriterionDifference: Sendable {
  /// The criterion.
  public let criterion: Criterion
  /// The levels before, or nil if no condition applied.
  public let before: CriterionLevels?
  /// The levels after, or nil if no condition applies.
  public let after: CriterionLevels?
  /// What each condition adds to the demonstrated level, in levels; only those that add something.
  public let demonstrated: [LevelContribution]
  /// The same of the possible level.
  public let possible: [LevelContribution]

  /// Whether a level differs, or the criterion applies on one side only.
  public var hasOtherLevels: Bool {
    before?.demonstrated != after?.demonstrated || before?.possible != after?.possible
  }

  init(before: CriterionResult, after: CriterionResult) {
    criterion = after.criterion
    self.before = before.levels
    self.after = after.levels
    demonstrated = CriterionDifference.contributions(before, after, \.demonstrated)
    possible = CriterionDifference.contributions(before, after, \.possible)
  }

  private static func contributions(
    _ before: CriterionResult, _ after: CriterionResult,
    _ bound: (CriterionLevels) -> MaturityLevel
  ) -> [LevelContribution] {
    guard let old = before.levels, let new = after.levels else { return [] }
    let changed = before.conditions.indices.filter {
      before.conditions[$0].reading.differs(from: after.conditions[$0].reading)
    }
    // Half-way, all that applies may have gone and nothing have come yet: then neither state is nearer.
    let neither = Double(bound(old).rawValue + bound(new).rawValue) / 2
    let values = ShapleyValues.of(changed.count) { joined in
      var readings = before.conditions.map(\.reading)
      for (place, hasJoined) in zip(changed, joined) where hasJoined {
        readings[place] = after.conditions[place].reading
      }
      return CriterionLevels(readings).map { Double(bound($0).rawValue) } ?? neither
    }
    return zip(changed, values).compactMap { place, value in
      value == 0
        ? nil : LevelContribution(condition: after.conditions[place].condition.id, levels: value)
    }
  }
}

/// What one condition adds to the difference of a level.
public struct LevelContribution: Sendable, Hashable {
  /// The condition.
  public let condition: String
  /// By how many levels, fractions among them where several conditions lift a level together.
  public let levels: Double
}
