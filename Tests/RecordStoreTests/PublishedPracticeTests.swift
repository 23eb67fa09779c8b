import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@testable import RecordStore

/// What the public sees while there are versions that are not settled.
@Suite struct PublishedPracticeTests {
  private let rubric: Rubric
  private let start: PracticeRecord
  private let day: PartialDate

  init() throws {
    let records = try ShippedRecords.load()
    rubric = records.rubric
    start = try #require(try records.practiceRecords().first { $0.id == "si-pum-o-plus" })
    day = try #require(PartialDate("2026-11-28"))
  }

  private func moved(_ record: PracticeRecord, _ states: [ReviewState]) throws -> PracticeRecord {
    try states.reduce(record) { record, state in
      try record.moved(
        to: state, by: "Office", on: day, because: "for the test", rubric: rubric)
    }
  }

  private func published(_ title: String, from record: PracticeRecord) throws -> PracticeRecord {
    let stated = try #require(PracticeAssignment("title=" + title))
    let edited = try record.edited(
      by: "Office", on: day, because: "for the test", rubric: rubric, record.edits([stated]))
    return try moved(edited, [.submitted, .validated, .published])
  }

  /// The title that the public sees of versions, which is the same in whatever order they stand.
  private func title(_ versions: [PracticeRecord?]) throws -> String? {
    var titles: Set<String?> = []
    for order in [versions, versions.reversed()] {
      let id = try #require(RecordIdentifier(start.id))
      let record = try #require(
        StoredRecord(
          id: id,
          versions: try order.enumerated().map { number, record in
            RecordVersion(
              version: try Sample.vector(["r\(number)": 1]), content: record?.value)
          }))
      let contents = StoreContents(
        records: [RecordPlace(.practices, id): record], leftAlone: [])
      let shelf = PracticeShelf(contents, shipped: [], rubric: rubric)
      let entry = try #require(shelf[start.id])
      titles.insert(try entry.publishedPractice(rubric: rubric)?.title)
      if versions.count == 1 {
        #expect(
          try entry.publishedPractice(rubric: rubric)?.title
            == entry.record.publishedPractice(rubric: rubric)?.title)
      }
    }
    #expect(titles.count == 1)
    return titles.first ?? nil
  }

  @Test func `the greatest published revision of all versions is shown`() throws {
    let one = try published("One", from: start)
    let two = try published("Two", from: one)
    let draft = try moved(two, [.draft])
    #expect(try title([start]) == nil)
    #expect(try title([one]) == "One")
    #expect(try title([draft]) == "Two")
    #expect(try title([start, one]) == "One")
    #expect(try title([one, two]) == "Two")
    #expect(try title([one, draft, start]) == "Two")
    #expect(try title([start, start]) == nil)
    #expect(try title([one, nil]) == "One")
  }

  @Test func `what was withdrawn in any version is not shown`() throws {
    let one = try published("One", from: start)
    let withdrawn = try moved(one, [.withdrawn])
    let two = try published("Two", from: one)
    #expect(try title([withdrawn]) == nil)
    #expect(try title([withdrawn, one]) == nil)
    #expect(try title([withdrawn, moved(one, [.draft])]) == nil)
    // A greater revision was published without knowing: it was not the one that was withdrawn.
    #expect(try title([withdrawn, two]) == "Two")
    #expect(try title([moved(two, [.draft, .withdrawn]), two]) == nil)
    #expect(try title([moved(two, [.withdrawn]), one]) == nil)
  }
}
