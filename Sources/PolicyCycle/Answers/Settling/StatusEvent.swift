package import StructuredText

/// A step of an assessment on its way from desk to agreement.
public struct StatusEvent: Sendable, Hashable {
  /// The status that the assessment came into.
  public let status: AssessmentStatus
  /// Who did it: better a role or an office than a person.
  public let who: String
  /// The day.
  public let when: PartialDate
  /// Why, if stated; always for a new reading.
  public let why: String?

  /// The step as it is written in files.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("status", .string(status.rawValue)), .init("who", .string(who)),
      .init("when", .string(when.description)),
    ]
    if let why { members.append(.init("why", .string(why))) }
    return .object(members)
  }
}
