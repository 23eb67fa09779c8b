public import PolicyCycle

/// A subject that could learn, with what it does not show and who does.
public struct LearningReceiver: Sendable {
  /// The subject: a programme or a system.
  public let subject: AssessmentSubject
  /// Its territory.
  public let territory: TerritoryCode
  /// Whether it is national or regional.
  public let level: GovernanceLevel
  /// How far its assessment was settled with those who know.
  public let status: AssessmentStatus
  /// How many of the rubric's conditions are answered for it.
  public let answeredCount: Int
  /// The conditions that some practice of another territory shows and the receiver does not, in the rubric's
  /// order, each with all practices that show it.
  public let conditions: [LearnableCondition]
  /// The practices left out because they are the receiver's own, by identifier.
  public let ownPractices: [String]

  init(_ profile: SubjectProfile, frontier: Frontier) {
    subject = profile.subject
    territory = frontier.territory
    level = profile.level
    status = profile.status
    answeredCount = profile.answeredCount
    conditions = LearnableCondition.all(in: profile)
    ownPractices = frontier.ownPractices
  }

  /// How many conditions it has to learn, in one section or in all.
  public func counts(in section: RubricSection? = nil) -> LearningCounts {
    LearningCounts(conditions.filter { section == nil || $0.condition.section == section })
  }

  /// Its conditions of one section, those found lacking first.
  public func conditions(in section: RubricSection) -> [LearnableCondition] {
    let own = conditions.filter { $0.condition.section == section }
    return own.filter { $0.kind == .policy } + own.filter { $0.kind == .evidence }
  }
}
