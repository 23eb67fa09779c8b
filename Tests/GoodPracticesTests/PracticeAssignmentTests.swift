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

  @Test func `evidence is changed by item, and a new item is named by what it says`() throws {
    let record = try changed(
      PracticeFiles.record(), "evidence.evidence-1.figure=121", "evidence.new.kind=target",
      "evidence.new.statement=To be met", "evidence.new.figure=500", "evidence.new.method=plan")
    // SHA-256 of its canonical text, by another program.
    #expect(record.practice.evidence.map(\.id) == ["evidence-1", "evidence-c52bbf47"])
    #expect(record.practice.evidence.map(\.figure) == [121, 500])
    #expect(record.practice.evidence.map(\.kind) == [.result, .target])
    let same = [
      "evidence.new.method=plan", "evidence.new.figure=500", "evidence.new.kind=target",
      "evidence.new.statement=To be met",
    ]
    #expect(try record.edits(assignments(same)).isEmpty)
    let later = try changed(record, "evidence.evidence-c52bbf47.figure=450")
    #expect(
      try faults(later, same[0], same[1], same[2], same[3]) == [
        "evidence.new: a new item that was added as evidence-c52bbf47 before and has been changed"
          + " since"
      ])
    #expect(
      try faults(record, "evidence.evidence-7.kind=context", "evidence.new=") == [
        "evidence.evidence-7.kind: the item \"evidence-7\", which the record does not have",
        "evidence.new: the item \"new\", which the record does not have",
      ])
  }

  @Test func `an item is taken away as a whole, unless something cites it`() throws {
    let record = try PracticeFiles.record()
    let empty = try changed(record, "evidence.evidence-1=")
    #expect(empty.practice.evidence.isEmpty && empty.value(at: ["evidence"]) == nil)
    #expect(
      try faults(record, "evidence.evidence-1=x") == [
        "evidence.evidence-1: a value for the whole item"
      ])
    #expect(
      try faults(record, "evidence.evidence-1=", "evidence.evidence-1.figure=3") == [
        "evidence.evidence-1: an item that is taken away and changed"
      ])
    let edits = try record.edits(assignments(["evidence.evidence-1="]))
    #expect(
      edits.map(\.description) == [
        "si-bus: evidence.evidence-1: evidence-1: Young people met, 120 young people -> nothing"
      ])
    let cited = try PracticeFiles.record(PracticeFiles.json(PracticeFiles.citing))
    let problems = #expect(throws: InputProblems.self) {
      try changed(cited, "evidence.evidence-1=")
    }
    #expect(
      problems?.errors.map { "\($0.path): \($0.found)" } == ["effects[0].facts: \"evidence-1\""])
  }

  @Test func `a translation is of a text that the record has`() throws {
    let record = try PracticeFiles.record()
    let croatian = try #require(LanguageTag("hr"))
    let changed = try changed(
      record, "hr:note on resources=Godina.", "hr:evidence.evidence-1.unit=mladi",
      "location=Bled", "hr:location=na Bledu", "hr:targetGroups[0]=mladi")
    #expect(
      changed.practice.translations.places(in: croatian) == [
        "evidence-1.unit", "location", "resources.note", "targetGroups[0]",
      ])
    func advice(_ text: String) throws -> String? {
      let stated = try assignments([text])
      return #expect(throws: InputProblems.self) { try record.edits(stated) }?.errors.first?
        .expected
    }
    #expect(
      try advice("hr:target groups=mladi")
        == "the place of a text, perhaps \"hr:targetGroups[0]\"")
    #expect(try advice("hr:titel=x") == "the place of a text, perhaps \"hr:title\"")
    #expect(
      try advice("hr:evidence-1.statment=x")
        == "the place of a text, perhaps \"hr:evidence-1.statement\"")
    #expect(try faults(record, "hr:challenges=x") == ["hr:challenges: no text of the record"])
    // One of a text that is gone can be taken away.
    let old = try PracticeFiles.record(
      PracticeFiles.json(", \"translations\": {\"hr\": {\"gone\": \"x\"}}"))
    #expect(try old.edits(assignments(["hr:gone="])).map(\.new) == [nil])
    // The texts of a new record are those that are stated along.
    let new = [
      "title=Bus", "territory=SI03", "organisation=Office", "summary=A bus.", "reach=site",
    ]
    let built = try PracticeRecord(
      new: "si-bus", assignments(["hr:title=Autobus"] + new), rubric: rubric)
    #expect(built.practice.translations.places(in: croatian) == ["title"])
    let bad = try assignments(new + ["hr:location=x"])
    #expect(throws: InputProblems.self) { try PracticeRecord(new: "si-bus", bad, rubric: rubric) }
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
          "evidence.abc.figure: the item \"abc\", which the record does not have",
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
