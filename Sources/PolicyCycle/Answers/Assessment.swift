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
  /// What the body assessed replied, the oldest first; no reply changes an answer or a score.
  public let replies: [AuthorityReply]
  /// The steps from desk to agreement, the oldest first, where they were kept.
  public let history: [StatusEvent]

  private let answerIndex: [String: Int]
  private let factIndex: [String: Int]

  /// An assessment from its parts.
  ///
  /// Answers are put into the rubric's order.
  package init(
    subject: AssessmentSubject, territory: TerritoryCode, level: GovernanceLevel,
    status: AssessmentStatus, reader: String, asOf: PartialDate, facts: [Fact], answers: [Answer],
    replies: [AuthorityReply] = [], history: [StatusEvent] = [], rubric: Rubric
  ) {
    self.subject = subject
    self.territory = territory
    self.level = level
    self.status = status
    self.reader = reader
    self.asOf = asOf
    self.facts = facts
    self.replies = replies
    self.history = history
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

  /// What the body assessed replied to a condition, the oldest first.
  public func replies(to condition: String) -> [AuthorityReply] {
    replies.filter { $0.condition == condition }
  }

  /// Which reading this is, the first being 1.
  public var reading: Int { 1 + history.count { $0.status == .desk } }

  /// The replies that were given to the present reading; earlier ones are history.
  public var repliesSinceReading: [AuthorityReply] {
    replies.filter { $0.reading == reading }
  }

  /// The conditions on which the last reply to this reading differs from the answer.
  public var conditionsInDispute: [String] {
    let last = Dictionary(
      repliesSinceReading.map { ($0.condition, $0.value) }, uniquingKeysWith: { _, last in last })
    return last.filter { $0.value != answer(to: $0.key)?.value ?? .unknown }.keys.sorted()
  }

  /// Where the subject stands on a condition.
  public func standing(on condition: Condition, in rubric: Rubric) -> ConditionStanding {
    Answer.standing(
      of: answer(to: condition.id), on: condition, asOf: asOf,
      stalenessYears: rubric.stalenessYears)
  }
}
