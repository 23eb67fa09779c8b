import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import Testing

@Suite struct PracticeAssignmentTests {
  private let rubric: Rubric

  init() throws { rubric = try ShippedRecords.load().rubric }

  private func assignments(_ texts: [String]) throws -> [PracticeAssignment] {
    try texts.map { try #require(PracticeAssignment($0)) }
  }

  private func changed(_ record: PracticeRecord, _ texts: String...) throws -> PracticeRecord {
    try record.applying(record.edits(assignments(texts)), rubric: rubric)
  }

  /// The faults as `place: found`.
  private func faults(_ record: PracticeRecord, _ texts: String...) throws -> [String] {
    let stated = try assignments(texts)
    do throws(InputProblems) {
      _ = try record.edits(stated)
      return []
    } catch {
      return error.errors.map { "\($0.path): \($0.found)" }
    }
  }

  @Test func `the first equals sign divides place and value`() throws {
    let assignment = try #require(PracticeAssignment(" title =a=b "))
    #expect(assignment.place == "title")
    #expect(assignment.value == "a=b ")
    #expect(PracticeAssignment("title") == nil)
    #expect(PracticeAssignment("=x") == nil)
  }

  @Test func `texts, numbers, lists and organisations are set as in the sheets`() throws {
    let record = try changed(
      PracticeFiles.record(), "title=Bus", "amount in euro=12,5",
      "target groups=young people | carers",
      "stakeholders=public-authority: Office | business: Firm",
      "resources.note=", "location=Bled")
    let practice = record.practice
    #expect(practice.title == "Bus")
    #expect(practice.resources?.amountEUR == 12.5)
    #expect(practice.resources?.note == nil)
    #expect(practice.targetGroups == ["young people", "carers"])
    #expect(practice.stakeholders.map(\.name) == ["Office", "Firm"])
    #expect(practice.location == "Bled")
  }

  @Test func `the country follows the territory`() throws {
    let record = try changed(PracticeFiles.record(), "territory=HR04")
    #expect(record.value.member("country")?.text == "HR")
    let same = try PracticeFiles.record().edits(assignments(["territory=SI03"]))
    #expect(same.isEmpty)
  }

  @Test func `evidence is changed by item, and a new item gets the next number`() throws {
    let record = try changed(
      PracticeFiles.record(), "evidence.evidence-1.figure=121", "evidence.new.kind=target",
      "evidence.new.statement=To be met", "evidence.new.figure=500", "evidence.new.method=plan")
    #expect(record.practice.evidence.map(\.id) == ["evidence-1", "evidence-2"])
    #expect(record.practice.evidence.map(\.figure) == [121, 500])
    #expect(record.practice.evidence.map(\.kind) == [.result, .target])
    let more = try changed(
      record, "evidence.evidence-7.kind=context",
      "evidence.evidence-7.statement=Young people there", "evidence.evidence-7.method=census")
    #expect(more.practice.evidence.map(\.id) == ["evidence-1", "evidence-2", "evidence-7"])
  }

  @Test func `translations are set by language and place`() throws {
    let record = try changed(
      PracticeFiles.record(), "it:title=Autobus", "it:evidence-1.statement=Giovani incontrati",
      "hr:title=Autobus za mlade")
    let italian = try #require(LanguageTag("it"))
    #expect(record.practice.text(at: "title", in: [italian])?.text == "Autobus")
    #expect(
      record.practice.text(at: "evidence-1.statement", in: [italian])?.text == "Giovani incontrati")
    let less = try changed(record, "it:title=")
    #expect(less.practice.text(at: "title", in: [italian])?.isFallback == true)
  }

  @Test func `all faults come at once, with what would be right`() throws {
    let record = try PracticeFiles.record()
    #expect(
      try faults(
        record, "titel=x", "amount in euro=many", "title=a", "title=b", "evidence.abc.figure=1",
        "exchange.review=x", "id=other")
        == [
          "titel: no such place that can be set", "amount in euro: \"many\"", "title: it twice",
          "evidence.abc.figure: no such place that can be set",
          "exchange.review: no such place that can be set", "id: no such place that can be set",
        ])
  }

  @Test func `a new record needs what every record needs, told by place alone`() throws {
    let few = try assignments(["title=Bus", "territory=SI03"])
    let problems = #expect(throws: InputProblems.self) {
      try PracticeRecord(new: "si-bus", few, rubric: rubric)
    }
    #expect(
      problems?.errors.map { "\($0.path): \($0.found)" } == [
        "organisation: nothing", "summary: nothing", "reach: nothing",
      ])
    #expect(problems?.errors.allSatisfy { $0.position == nil } == true)
    let all = try assignments([
      "title=Bus", "territory=SI03", "organisation=Office", "summary=A bus.", "reach=site",
    ])
    let record = try PracticeRecord(new: "si-bus", all, rubric: rubric)
    #expect(record.practice.status == .unknown)
    #expect(record.practice.recordConfidence == .low)
    #expect(record.review.state == .draft)
    #expect(throws: InputProblems.self) { try PracticeRecord(new: "../x", all, rubric: rubric) }
  }

  @Test func `the edits to another text of a record make that text`() throws {
    for record in try PracticeFiles.shippedRecords() {
      let other = try changed(record, "title=Another", "notes=", "it:title=Altro")
      let again = try record.applying(record.edits(to: other), rubric: rubric)
      #expect(again.value == other.value)
      #expect(record.edits(to: record).isEmpty)
    }
  }

  @Test func `every shipped practice comes as a record`() throws {
    let records = try ShippedRecords.load().practiceRecords()
    #expect(try records == PracticeFiles.shippedRecords().sorted { $0.id < $1.id })
  }
}
