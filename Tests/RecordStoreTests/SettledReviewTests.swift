import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@testable import RecordStore

/// A review belongs to the text that was reviewed, also after versions were settled.
@Suite struct SettledReviewTests {
  private let rubric: Rubric
  private let start: PracticeRecord
  private let day: PartialDate

  init() throws {
    let records = try ShippedRecords.load()
    rubric = records.rubric
    start = try #require(try records.practiceRecords().first { $0.id == "si-pum-o-plus" })
    day = try #require(PartialDate("2026-11-28"))
  }

  private func view(_ first: PracticeRecord, _ second: PracticeRecord) throws -> ConflictView {
    let base = try Sample.vector(["z": 1])
    let versions = try [first, second].enumerated().map { number, record in
      RecordVersion(
        version: base.joined(with: try Sample.vector(["r\(number)": 1])), content: record.value,
        base: RecordVersion.Base(version: base, content: start.value))
    }
    let id = try #require(RecordIdentifier(start.id))
    return ConflictView(try #require(StoredRecord(id: id, versions: versions)))
  }

  private func submitted(_ record: PracticeRecord) throws -> PracticeRecord {
    try record.moved(to: .submitted, by: "Office", on: day, rubric: rubric)
  }

  private func titled(_ title: String) throws -> PracticeRecord {
    try start.applying(
      start.edits([PracticeAssignment(place: "title", value: title)]), rubric: rubric)
  }

  /// The sides as the record orders them: which of the two has the title.
  private func side(titled title: String, of view: ConflictView) throws -> FieldChoice {
    let number = view.sides.firstIndex { $0.content?["title"] == .string(title) }
    return .side(try #require(number))
  }

  @Test func `the reviewed text keeps its review`() throws {
    let own = try submitted(titled("Reviewed"))
    let view = try view(own, titled("Other"))
    let reviewed = try side(titled: "Reviewed", of: view)
    let settled = try view.settledPractice(
      by: ["title": reviewed, "exchange": reviewed], who: "Office", on: day, rubric: rubric)
    #expect(settled.review.state == .submitted)
    #expect(settled == own)
  }

  @Test func `another text is a draft again, and the history says why`() throws {
    let view = try view(submitted(titled("Reviewed")), titled("Other"))
    let reviewed = try side(titled: "Reviewed", of: view)
    let other = try side(titled: "Other", of: view)
    let settled = try view.settledPractice(
      by: ["title": other, "exchange": reviewed], who: "Office", on: day, rubric: rubric)
    #expect(settled.review.events.map(\.state) == [.submitted, .draft])
    #expect(settled.review.events.last?.why?.contains("settled") == true)
    #expect(settled.practice.title == "Other")
    let draft = try view.settledPractice(
      by: ["title": other, "exchange": other], who: "Office", on: day, rubric: rubric)
    #expect(draft.review.events.isEmpty)
  }

  @Test func `open fields and texts that are no practice are refused`() throws {
    let view = try view(titled("A"), titled("B"))
    let open = #expect(throws: SettlementRefusal.self) {
      try view.settledPractice(by: [:], who: "Office", on: day, rubric: rubric)
    }
    #expect(open?.description.contains("title: found no choice") == true)
    let empty = #expect(throws: SettlementRefusal.self) {
      try view.settledPractice(
        by: ["title": .value(.integer(7))], who: "Office", on: day, rubric: rubric)
    }
    #expect(empty?.description.contains("title") == true)
  }
}
