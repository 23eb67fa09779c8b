import CompositeIndicators
public import PolicyCycle

/// Where a subject stands in one section of the rubric: a phase, or the cross-cutting criteria.
public struct SectionProfile: Sendable {
  /// The section.
  public let section: RubricSection
  /// Its name.
  public let name: String
  /// The criteria, in the rubric's order.
  public let criteria: [CriterionResult]
  /// The standings of all conditions on the frontier.
  public let counts: StandingCounts
  /// The same for design conditions alone.
  public let design: StandingCounts
  /// The same for delivery conditions alone.
  public let delivery: StandingCounts
  /// How many conditions no practice of another territory shows yet.
  public let withoutPractice: Int
  /// The rubric's index of the section.
  public let maturity: MaturityIndex

  init(
    section: RubricSection, name: String, criteria: [CriterionResult], weights: ScoreWeights,
    minimumCoverage: Double
  ) {
    self.section = section
    self.name = name
    self.criteria = criteria
    let conditions = criteria.flatMap(\.conditions)
    let frontier = conditions.filter(\.isOnFrontier)
    counts = StandingCounts(frontier.map(\.standing))
    design = StandingCounts(frontier.filter { $0.condition.aspect == .design }.map(\.standing))
    delivery = StandingCounts(frontier.filter { $0.condition.aspect == .delivery }.map(\.standing))
    withoutPractice = conditions.count - frontier.count
    let applicable = criteria.filter { $0.levels != nil }
    maturity = MaturityIndex(
      levels: applicable.compactMap(\.levels),
      weights: applicable.map { weights.weight(ofCriterion: $0.criterion.id) },
      coverage: StandingCounts(conditions.map(\.standing)).answeredShare,
      minimumCoverage: minimumCoverage)
  }

  /// The counts of one aspect.
  public func counts(of aspect: ConditionAspect) -> StandingCounts {
    aspect == .design ? design : delivery
  }

  /// The essential criteria that are flagged.
  public var flaggedEssentials: [CriterionResult] { criteria.filter { $0.essentialFlag != nil } }
}
