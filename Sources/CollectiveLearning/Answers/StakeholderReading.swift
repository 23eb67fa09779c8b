public import PolicyCycle

/// What a body itself answers on a subject, beside what was read at a desk.
///
/// Such answers are words of those who know, not documents: they are shown beside the desk's answers
/// and never enter a score.
public struct StakeholderReading: Sendable, Hashable {
  /// The body that answered, by its identifier.
  public let body: String
  /// What it answered on.
  public let subject: AssessmentSubject
  /// When.
  public let date: PartialDate
  /// How the answers were given, such as a workshop or a letter.
  public let method: String?
  /// The answers, one to a condition.
  public let answers: [StakeholderAnswer]
  /// Where they are written down.
  ///
  /// Untrusted text: escape it where it is shown.
  public let sources: [String]

  package init(
    body: String, subject: AssessmentSubject, date: PartialDate, method: String? = nil,
    answers: [StakeholderAnswer], sources: [String] = []
  ) {
    self.body = body
    self.subject = subject
    self.date = date
    self.method = method
    self.answers = answers
    self.sources = sources
  }
}

/// A stakeholder's answer to one condition.
public struct StakeholderAnswer: Sendable, Hashable {
  /// The condition, by its identifier.
  public let condition: String
  /// The value.
  public let value: AnswerValue
  /// Where it is met, for an answer "only locally".
  public let place: String?
  /// What the answer rests on, in the body's own words.
  ///
  /// Nil only where the answer is unknown.
  public let basis: String?

  package init(condition: String, value: AnswerValue, place: String? = nil, basis: String? = nil) {
    self.condition = condition
    self.value = value
    self.place = place
    self.basis = basis
  }
}
