package import StructuredText

/// What the body assessed replied on one condition; it stands beside the answer and never replaces it.
public struct AuthorityReply: Sendable, Hashable {
  /// The condition.
  public let condition: String
  /// What the body says the answer should be.
  public let value: AnswerValue
  /// Why, in its words; always stated where it differs from the answer it replied to.
  public let reason: String?
  /// Who replied: better an office than a person.
  public let who: String
  /// The day.
  public let when: PartialDate
  /// To which reading of the assessment it was given, the first being 1.
  public let reading: Int

  /// A reply to the reading that it is added to.
  public init(
    condition: String, value: AnswerValue, reason: String? = nil, who: String, when: PartialDate
  ) {
    self.init(
      condition: condition, value: value, reason: reason, who: who, when: when, reading: 1)
  }

  package init(
    condition: String, value: AnswerValue, reason: String?, who: String, when: PartialDate,
    reading: Int
  ) {
    self.condition = condition
    self.value = value
    self.reason = reason
    self.who = who
    self.when = when
    self.reading = reading
  }

  /// The same reply, given to a certain reading.
  package func given(to reading: Int) -> AuthorityReply {
    AuthorityReply(
      condition: condition, value: value, reason: reason, who: who, when: when, reading: reading)
  }

  /// The reply as it is written in files.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("condition", .string(condition)), .init("value", .string(value.rawValue)),
    ]
    if let reason { members.append(.init("reason", .string(reason))) }
    members.append(.init("who", .string(who)))
    members.append(.init("when", .string(when.description)))
    if reading > 1 { members.append(.init("reading", .integer(reading))) }
    return .object(members)
  }
}
