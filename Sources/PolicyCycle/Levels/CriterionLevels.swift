/// The maturity levels of one criterion, derived from the standings of its conditions.
///
/// Rules (rubric, "derivation"): a level is reached when every applicable condition up to it is
/// satisfied; conditions that do not apply are left out; a level without applicable conditions is
/// passed over and is never itself the level given.
public struct CriterionLevels: Sendable, Hashable {
  /// The highest level with all conditions up to it shown.
  public let demonstrated: MaturityLevel
  /// The same if every open answer turned out to be met.
  ///
  /// An answer "not met" below confidence B counts as open here: the rubric does not let a weak
  /// reading hold a level down.
  public let possible: MaturityLevel
  /// The same with every "only locally" taken as met: what works somewhere in the territory.
  ///
  /// Never the level of the territory.
  public let local: MaturityLevel
  /// The highest level reached by the design conditions alone, or nil if none applies.
  public let design: MaturityLevel?
  /// The first condition that holds the demonstrated level down, or nil at the top.
  public let blockingCondition: String?

  /// Derives the levels from the standings of a criterion's conditions, in the rubric's order.
  ///
  /// Returns nil if no condition applies: the criterion is then left out.
  public init?(_ readings: [ConditionReading]) {
    let applicable = readings.filter { $0.standing != .notApplicable }
    guard !applicable.isEmpty else { return nil }
    demonstrated = CriterionLevels.level(of: applicable) { $0.standing == .shown }
    possible = CriterionLevels.level(of: applicable) {
      $0.standing == .shown || $0.standing.isOpen || $0.isWeaklyLacking
    }
    local = CriterionLevels.level(of: applicable) {
      $0.standing == .shown || $0.standing == .shownLocally
    }
    let designs = applicable.filter { $0.condition.aspect == .design }
    design = designs.isEmpty ? nil : CriterionLevels.level(of: designs) { $0.standing == .shown }
    blockingCondition = applicable.first { $0.standing != .shown }?.condition.id
  }

  private static func level(
    of readings: [ConditionReading], where isSatisfied: (ConditionReading) -> Bool
  ) -> MaturityLevel {
    var reached = MaturityLevel.nothingShown
    for level in MaturityLevel.allCases.dropFirst() {
      let step = readings.filter { $0.condition.level == level }
      if step.isEmpty { continue }
      guard step.allSatisfy(isSatisfied) else { break }
      reached = level
    }
    return reached
  }
}

/// A condition with the answer given to it and where that leaves the subject.
public struct ConditionReading: Sendable, Hashable {
  /// The condition.
  public let condition: Condition
  /// The answer, or nil where none was given.
  public let answer: Answer?
  /// Where the subject stands.
  public let standing: ConditionStanding

  /// A reading of one condition.
  package init(condition: Condition, answer: Answer?, standing: ConditionStanding) {
    self.condition = condition
    self.answer = answer
    self.standing = standing
  }

  /// Whether it is not met on an answer of confidence C or D (or of none).
  package var isWeaklyLacking: Bool { standing == .lacking && (answer?.confidence ?? .d) < .b }
}
