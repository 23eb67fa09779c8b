/// An answer to one condition, with the facts it rests on.
public struct Answer: Sendable, Hashable {
  /// The condition that is answered.
  public let condition: String
  /// The value.
  public let value: AnswerValue
  /// Where it is met, for an answer "only locally".
  public let place: String?
  /// The facts it rests on: identifiers of the assessment's facts or of a practice's parts.
  public let facts: [String]
  /// The kind of source that settles it.
  public let sourceKind: SourceKind?
  /// Whether the source relays a figure of another body.
  public let isRelayed: Bool
  /// The date of the newest fact it rests on.
  public let factDate: PartialDate?
  /// How sure it is.
  public let confidence: Confidence?
  /// Whether an old or undated fact shows that it was met once.
  ///
  /// Only with the value unknown.
  public let formerlyMet: Bool
  /// Why it was answered so, in one sentence.
  public let reason: String?

  package init(
    condition: String, value: AnswerValue, place: String? = nil, facts: [String] = [],
    sourceKind: SourceKind? = nil, isRelayed: Bool = false, factDate: PartialDate? = nil,
    confidence: Confidence? = nil, formerlyMet: Bool = false, reason: String? = nil
  ) {
    self.condition = condition
    self.value = value
    self.place = place
    self.facts = facts
    self.sourceKind = sourceKind
    self.isRelayed = isRelayed
    self.factDate = factDate
    self.confidence = confidence
    self.formerlyMet = formerlyMet
    self.reason = reason
  }
}
