/// The answers for one subject, with the facts they rest on, the reader, the status and the day.
public struct Assessment: Sendable {
  /// What is assessed.
  public let subject: AssessmentSubject
  /// The territory of the subject.
  public let territory: TerritoryCode
  /// Whether the subject is national or regional.
  public let level: GovernanceLevel
  /// How far it was settled with those who know.
  public let status: AssessmentStatus
  /// Who read the facts.
  public let reader: String
  /// The day as of which ages of facts are counted.
  public let asOf: PartialDate
  /// The facts.
  public let facts: [Fact]
  /// The answers, in the rubric's order; conditions without an answer are unknown.
  public let answers: [Answer]

  private let answerIndex: [String: Int]
  private let factIndex: [String: Int]

  /// An assessment from its parts.
  ///
  /// Answers are put into the rubric's order.
  package init(
    subject: AssessmentSubject, territory: TerritoryCode, level: GovernanceLevel,
    status: AssessmentStatus, reader: String, asOf: PartialDate, facts: [Fact], answers: [Answer],
    rubric: Rubric
  ) {
    self.subject = subject
    self.territory = territory
    self.level = level
    self.status = status
    self.reader = reader
    self.asOf = asOf
    self.facts = facts
    let position = { (answer: Answer) in rubric.position(ofCondition: answer.condition) ?? .max }
    self.answers = answers.sorted { position($0) < position($1) }
    answerIndex = Dictionary(
      self.answers.enumerated().map { ($1.condition, $0) }, uniquingKeysWith: { first, _ in first })
    factIndex = Dictionary(
      facts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The answer to a condition, or nil where none was given.
  public func answer(to condition: String) -> Answer? { answerIndex[condition].map { answers[$0] } }

  /// The fact with an identifier.
  public func fact(_ id: String) -> Fact? { factIndex[id].map { facts[$0] } }

  /// Where the subject stands on a condition.
  public func standing(on condition: Condition, in rubric: Rubric) -> ConditionStanding {
    Answer.standing(
      of: answer(to: condition.id), on: condition, asOf: asOf,
      stalenessYears: rubric.stalenessYears)
  }
}

/// How far an assessment was settled with those who know the subject.
public enum AssessmentStatus: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Read at a desk from public facts.
  case desk
  /// Sent to the body assessed.
  case sent
  /// The body assessed has replied.
  case replied
  /// Agreed with the body assessed.
  case agreed

  /// Whether the left value comes before the right one.
  public static func < (left: AssessmentStatus, right: AssessmentStatus) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
