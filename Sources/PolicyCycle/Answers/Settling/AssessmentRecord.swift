public import StructuredText

/// An assessment with all that its file holds, known to this release or not, to be written again.
public struct AssessmentRecord: Sendable {
  /// The whole file, members in their order.
  public let value: JSONValue
  /// What this release reads in it.
  public let assessment: Assessment

  /// Reads an assessment from the bytes of its file.
  ///
  /// - Throws: `InputProblems` with every fault.
  public init(json: [UInt8], source: String, rubric: Rubric) throws(InputProblems) {
    assessment = try Assessment(json: json, source: source, rubric: rubric)
    value = JSONValue(try JSONDocument(parsing: json, source: source).root)
  }

  /// The text of its file.
  public var text: String { value.text() }

  /// The assessment after a step: sent, replied or agreed.
  ///
  /// For *replied* at least one reply must stand in the assessment, or the reason must say what was
  /// replied on the whole. For *agreed* no last reply may differ from its answer.
  ///
  /// - Parameters:
  ///   - status: The status to come into.
  ///   - who: Who takes the step.
  ///   - day: The day.
  ///   - why: A remark.
  ///   - rubric: The rubric.
  /// - Returns: The assessment with the step in its history.
  /// - Throws: ``SettlingRefusal`` with the reason; back to desk leads only
  ///   ``newReading(by:asOf:because:rubric:)``.
  public func moved(
    to status: AssessmentStatus, by who: String, on day: PartialDate, because why: String? = nil,
    rubric: Rubric
  ) throws(SettlingRefusal) -> AssessmentRecord {
    guard assessment.status.next == status else {
      throw .notNext(status, after: assessment.status)
    }
    if status == .replied, assessment.repliesSinceReading.isEmpty, why == nil {
      throw .incomplete(
        found: "no reply", expected: "a reply to a condition, or what was replied on the whole")
    }
    if status == .agreed {
      let differing = assessment.conditionsInDispute
      if !differing.isEmpty { throw .differences(differing) }
    }
    return try stepped(StatusEvent(status: status, who: who, when: day, why: why), rubric) { $0 }
  }

  /// The assessment with a reply beside its answer, which stays as it is.
  ///
  /// - Throws: ``SettlingRefusal`` if the assessment was not sent, or the reply differs from the answer
  ///   and does not say why.
  public func adding(
    _ reply: AuthorityReply, rubric: Rubric
  ) throws(SettlingRefusal) -> AssessmentRecord {
    guard assessment.status == .sent || assessment.status == .replied else {
      throw .incomplete(
        found: "a reply to an assessment that is \(assessment.status.rawValue)",
        expected: "one that is sent or replied")
    }
    let answer = assessment.answer(to: reply.condition)?.value ?? .unknown
    if reply.value != answer, reply.reason.map(Words.trimmed)?.isEmpty != false {
      throw .incomplete(
        found: "\(reply.value.rawValue) beside the answer \(answer.rawValue) without a reason",
        expected: "why the body sees it differently")
    }
    let replies = value.member("replies")?.items ?? []
    return try read(
      value.with("replies", .array(replies + [reply.given(to: assessment.reading).json])), rubric)
  }

  /// The assessment as the start of a new reading, back at the desk; replies and steps are kept.
  ///
  /// - Parameters:
  ///   - reader: Who reads.
  ///   - day: The day as of which ages of facts are counted from now on.
  ///   - why: Why it is read again.
  ///   - rubric: The rubric.
  /// - Returns: The assessment with the status desk.
  /// - Throws: ``SettlingRefusal`` with the reason.
  public func newReading(
    by reader: String, asOf day: PartialDate, because why: String, rubric: Rubric
  ) throws(SettlingRefusal) -> AssessmentRecord {
    if Words.trimmed(why).isEmpty {
      throw .incomplete(found: "no reason", expected: "why it is read again")
    }
    return try stepped(StatusEvent(status: .desk, who: reader, when: day, why: why), rubric) {
      $0.with("reader", .string(reader)).with("asOf", .string(day.description))
    }
  }

  private func stepped(
    _ event: StatusEvent, _ rubric: Rubric, _ change: (JSONValue) -> JSONValue
  ) throws(SettlingRefusal) -> AssessmentRecord {
    if Words.trimmed(event.who).isEmpty {
      throw .incomplete(found: "nobody", expected: "who takes the step")
    }
    let history = value.member("history")?.items ?? []
    let stepped = value.with("status", .string(event.status.rawValue))
      .with("history", .array(history + [event.json]))
    return try read(change(stepped), rubric)
  }

  private func read(_ value: JSONValue, _ rubric: Rubric) throws(SettlingRefusal)
    -> AssessmentRecord
  {
    do throws(InputProblems) {
      return try AssessmentRecord(
        json: Array(AssessmentRecord.versioned(value).text().utf8),
        source: assessment.subject.description, rubric: rubric)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Says that the file has members of version 1.1 of the format.
  private static func versioned(_ value: JSONValue) -> JSONValue {
    value.member("schemaVersion") == .string("1.0")
      ? value.with("schemaVersion", .string("1.1")) : value
  }
}
