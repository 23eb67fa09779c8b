import PolicyCycle
import StructuredText
import TestSupport
import Testing

@Suite struct SettlingTests {
  private let rubric: Rubric

  init() throws { rubric = try SmallRubric.rubric() }

  private let condition = "outreach.only.first"

  private func json(_ status: String = "desk", _ members: String = "") -> String {
    """
    {"schemaVersion": "1.0", "subject": "system:HR", "territory": "HR", "level": "national",
     "status": "\(status)", "reader": "A", "asOf": "2026-11-22",
     "facts": [{"id": "f1", "statement": "S", "year": 2024, "sourceKind": "legalAct"}],
     "answers": [{"condition": "outreach.only.first", "value": "met", "facts": ["f1"],
                  "sourceKind": "legalAct", "factDate": "2024", "confidence": "B"}],
     "later": {"x": 1}\(members)}
    """
  }

  private func record(_ text: String) throws(InputProblems) -> AssessmentRecord {
    try AssessmentRecord(json: Array(text.utf8), source: "a.json", rubric: rubric)
  }

  private func day(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  private func reply(_ value: AnswerValue, _ reason: String? = nil) throws -> AuthorityReply {
    AuthorityReply(
      condition: condition, value: value, reason: reason, who: "Ministry",
      when: try day("2026-12-10"))
  }

  private func refusal(_ step: () throws(SettlingRefusal) -> AssessmentRecord) -> String {
    do throws(SettlingRefusal) {
      _ = try step()
      return ""
    } catch {
      return error.description
    }
  }

  @Test func `desk, sent, replied, agreed; replies stand beside the answers`() throws {
    let today = try day("2026-12-01")
    let desk = try record(json())
    let sent = try desk.moved(to: .sent, by: "Office", on: today, rubric: rubric)
    let answered = try sent.adding(
      try reply(.local, "Only in two counties."), rubric: rubric)
    #expect(answered.assessment.answer(to: condition)?.value == .met)
    #expect(answered.assessment.replies(to: condition).map(\.value) == [.local])
    let replied = try answered.moved(to: .replied, by: "Office", on: today, rubric: rubric)
    // Not agreed while the last reply differs.
    #expect(
      refusal { () throws(SettlingRefusal) in
        try replied.moved(to: .agreed, by: "Office", on: today, rubric: rubric)
      }.contains(condition))
    let accepted = try replied.adding(try reply(.met), rubric: rubric)
    #expect(accepted.assessment.conditionsInDispute.isEmpty)
    let agreed = try accepted.moved(to: .agreed, by: "Office", on: today, rubric: rubric)
    #expect(agreed.assessment.status == .agreed)
    #expect(agreed.assessment.history.map(\.status) == [.sent, .replied, .agreed])
    // Written and read again, unknown members too.
    let again = try record(agreed.text)
    #expect(again.text == agreed.text)
    #expect(again.assessment.replies == agreed.assessment.replies)
    #expect(again.assessment.replies.count == 2)
    #expect(again.text.contains("\"later\""))
    #expect(again.text.contains("\"schemaVersion\": \"1.1\""))
  }

  @Test func `every other step is refused`() throws {
    let today = try day("2026-12-01")
    let next: [AssessmentStatus: AssessmentStatus] = [
      .desk: .sent, .sent: .replied, .replied: .agreed,
    ]
    for status in AssessmentStatus.allCases {
      let record = try record(json(status.rawValue))
      for other in AssessmentStatus.allCases {
        let text = refusal { () throws(SettlingRefusal) in
          try record.moved(
            to: other, by: "Office", on: today, because: "As a whole: right.", rubric: rubric)
        }
        #expect(text.isEmpty == (next[status] == other), "\(status) to \(other): \(text)")
      }
    }
  }

  @Test func `a step and a reply need what makes them worth keeping`() throws {
    let today = try day("2026-12-01")
    let desk = try record(json())
    #expect(
      refusal { () throws(SettlingRefusal) in
        try desk.moved(to: .sent, by: " ", on: today, rubric: rubric)
      }.contains("nobody"))
    let early = try reply(.met)
    #expect(
      refusal { () throws(SettlingRefusal) in try desk.adding(early, rubric: rubric) }
        .contains("desk"))
    let sent = try desk.moved(to: .sent, by: "Office", on: today, rubric: rubric)
    #expect(
      refusal { () throws(SettlingRefusal) in
        try sent.moved(to: .replied, by: "Office", on: today, rubric: rubric)
      }.contains("no reply"))
    let bare = try reply(.notMet)
    #expect(
      refusal { () throws(SettlingRefusal) in try sent.adding(bare, rubric: rubric) }
        .contains("without a reason"))
    let strange = AuthorityReply(
      condition: "outreach.only.fist", value: .unknown, who: "M", when: today)
    #expect(
      refusal { () throws(SettlingRefusal) in try sent.adding(strange, rubric: rubric) }
        .contains("outreach.only.first"))
  }

  @Test func `back to the desk leads only a new reading, and it keeps what was replied`() throws {
    let today = try day("2026-12-01")
    let sent = try record(json()).moved(to: .sent, by: "Office", on: today, rubric: rubric)
    let replied = try sent.adding(try reply(.notMet, "The law fell."), rubric: rubric)
      .moved(to: .replied, by: "Office", on: today, rubric: rubric)
    let again = try replied.newReading(
      by: "B", asOf: try day("2027-01-10"), because: "The law fell.", rubric: rubric)
    #expect(again.assessment.status == .desk && again.assessment.reader == "B")
    #expect(again.assessment.reading == 2)
    #expect(again.assessment.replies.count == 1)
    // The reply was to the first reading: it is history now, and disputes nothing.
    #expect(again.assessment.repliesSinceReading.isEmpty)
    #expect(again.assessment.conditionsInDispute.isEmpty)
    let sentAgain = try again.moved(
      to: .sent, by: "Office", on: try day("2027-01-11"), rubric: rubric)
    let second = try sentAgain.adding(try reply(.met), rubric: rubric)
    #expect(second.assessment.replies.map(\.reading) == [1, 2])
    #expect(
      refusal { () throws(SettlingRefusal) in
        try replied.newReading(by: "B", asOf: today, because: " ", rubric: rubric)
      }.contains("no reason"))
  }

  @Test func `a file whose steps do not fit is told off`() throws {
    func paths(_ status: String, _ history: String) throws -> [String] {
      do throws(InputProblems) {
        _ = try record(json(status, ", \"history\": [\(history)]"))
        return []
      } catch {
        return error.errors.map(\.path)
      }
    }
    let sent = "{\"status\": \"sent\", \"who\": \"O\", \"when\": \"2026-12-01\"}"
    #expect(try paths("sent", sent).isEmpty)
    #expect(try paths("agreed", sent) == ["status"])
    #expect(
      try paths("agreed", sent + "," + sent.replacing("sent", with: "agreed")) == [
        "history[1].status"
      ])
    #expect(
      try paths("replied", sent + ", {\"status\": \"replied\", \"who\": \"O\", \"when\": \"2025\"}")
        == ["history[1].when"])
    #expect(try paths("sent", sent.replacing("\"O\"", with: "\"\"")) == ["history[0].who"])
  }
}
