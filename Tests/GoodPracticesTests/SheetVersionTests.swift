import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@Suite struct SheetVersionTests {
  private let rubric: Rubric
  private let stale = "a row that was written before somebody changed the practice"

  init() throws { rubric = try ShippedRecords.load().rubric }

  @Test func `a version is the digest of all that its row shows`() throws {
    let record = try PracticeFiles.record()
    // By another program, from the cells with U+0000 between them.
    #expect(try Sheets.rows(PracticeTable.practices([record]))[1].last == "vffb871120a55")
    #expect(try Sheets.rows(PracticeTable.evidence([record]))[1].last == "vfda59f339f6f")
    for sheet in [PracticeTable.practices([record]), PracticeTable.evidence([record])] {
      #expect(try Sheets.rows(sheet)[0].last == "version")
    }
  }

  @Test func `a row of an older state that changes something is refused, all at once`() throws {
    let ids = ["si-bus", "si-van", "si-car"]
    let old = try ids.map { try PracticeFiles.record(PracticeFiles.json(id: $0)) }
    let rows = try Sheets.rows(PracticeTable.practices(old))
    let title = try #require(rows[0].firstIndex(of: "title"))
    let mine = rows.map { row in
      row == rows[0] ? row : row.enumerated().map { $0 == title ? "Mine" : $1 }
    }
    // Somebody else has changed the summary of two of them meanwhile.
    let now = try old.enumerated().map { number, record in
      number == 2
        ? record : try record.setting(["summary"], to: .string("Theirs."), rubric: rubric)
    }
    let sheet = Sheets.sheet(mine)
    #expect(
      try Sheets.faults { try Sheets.changes(inPractices: sheet, now) } == [
        "2: version: \(stale)", "3: version: \(stale)",
      ])
    #expect(
      try Sheets.problems { try Sheets.changes(inPractices: sheet, now) }.first?.expected
        == "one of today's sheet: export it again")
    #expect(
      try Sheets.changes(inPractices: sheet, old).map(\.place) == [["title"], ["title"], ["title"]])
    // Rows that nobody has touched do not stand in the way of a row of today.
    let one = Sheets.sheet([
      rows[0], try Sheets.rows(PracticeTable.practices(now))[1], rows[3],
    ])
    #expect(try Sheets.changes(inPractices: one, now).isEmpty)
  }

  @Test func `a sheet that was taken in is taken in again without a change`() throws {
    let record = try PracticeFiles.record()
    let sheet = try Sheets.practices(
      [["practice", "title", "review"], ["si-bus", "Bus", "not reviewed"]], [record])
    let changed = try record.applying(Sheets.changes(inPractices: sheet, [record]), rubric: rubric)
    #expect(changed.practice.title == "Bus")
    #expect(try Sheets.changes(inPractices: sheet, [changed]).isEmpty)
    let items = try Sheets.evidence(
      [
        ["practice", "item", "kind", "statement", "figure", "method"],
        ["si-bus", "evidence-1", "", "", "", ""],
        ["si-bus", "", "context", "Villages", "7", "map"],
      ], [record])
    let other = try record.applying(Sheets.changes(inEvidence: items, [record]), rubric: rubric)
    #expect(other.practice.evidence.map(\.statement) == ["Villages"])
    #expect(try Sheets.changes(inEvidence: items, [other]).isEmpty)
    // Not over what somebody has made of it since.
    let id = try #require(other.practice.evidence.first?.id)
    let later = try other.setting(
      PracticePlace(["evidence", id, "figure"]), to: .integer(8), rubric: rubric)
    #expect(
      try Sheets.faults { try Sheets.changes(inEvidence: items, [later]) } == [
        "3: item: a new item that was added as \(id) before and has been changed since"
      ])
  }

  @Test func `without versions a sheet is refused, and a row that changes something`() throws {
    let record = try PracticeFiles.record()
    let bare = Sheets.sheet([["practice", "title"], ["si-bus", "Bus"]])
    let problems = try Sheets.problems { try Sheets.changes(inPractices: bare, [record]) }
    #expect(problems.map(\.found) == ["no column \"version\""])
    #expect(problems.first?.expected.contains("undo what was changed since") == true)
    func faults(_ title: String, _ version: String) throws -> [String] {
      let sheet = Sheets.sheet([["practice", "title", "version"], ["si-bus", title, version]])
      return try Sheets.faults { try Sheets.changes(inPractices: sheet, [record]) }
    }
    #expect(try faults("Bus", "") == ["2: version: no version in a row that changes something"])
    #expect(try faults("Bus", "v000000000000") == ["2: version: \(stale)"])
    #expect(try faults("Bus", " VFFB871120A55 ").isEmpty)
    // No change, whatever its version.
    #expect(try faults("Bus for young people", "").isEmpty)
    #expect(try faults("Bus for young people", "x").isEmpty)
    let items = Sheets.sheet([
      ["practice", "item", "kind", "statement", "method", "version"],
      ["si-bus", "evidence-1", "target", "Young people met", "count", ""],
      ["si-bus", "evidence-1", "", "", "", ""], ["si-bus", "", "context", "Villages", "map", ""],
    ])
    #expect(
      try Sheets.faults { try Sheets.changes(inEvidence: items, [record]) } == [
        "2: version: no version in a row that changes something",
        "3: item: a second row for evidence-1",
      ])
  }

  @Test func `an emptied row takes its item away, but not an older one, nor one that is cited`()
    throws
  {
    let head = ["practice", "item", "kind", "statement", "figure", "method"]
    let record = try PracticeFiles.record()
    let sheet = try Sheets.evidence([head, ["si-bus", "evidence-1", "", " ", "", ""]], [record])
    #expect(
      try Sheets.changes(inEvidence: sheet, [record]).map(\.place) == [["evidence", "evidence-1"]])
    #expect(
      try record.applying(Sheets.changes(inEvidence: sheet, [record]), rubric: rubric)
        .practice.evidence.isEmpty)
    let now = try record.setting(
      ["evidence", "evidence-1", "figure"], to: .integer(121), rubric: rubric)
    #expect(
      try Sheets.faults { try Sheets.changes(inEvidence: sheet, [now]) } == ["2: version: \(stale)"]
    )
    let cited = try PracticeFiles.record(PracticeFiles.json(PracticeFiles.citing))
    let problems = try Sheets.problems { try Sheets.changes(inEvidence: sheet, [cited]) }
    #expect(
      problems.map { "\($0.path): \($0.found)" } == ["effects[0].facts: \"evidence-1\""])
    // A sheet of a few columns empties those alone.
    let few = try Sheets.evidence(
      [["practice", "item", "figure"], ["si-bus", "evidence-1", ""]], [record])
    #expect(
      try Sheets.changes(inEvidence: few, [record]).map(\.place)
        == [["evidence", "evidence-1", "figure"]])
  }

  @Test func `a sheet given to the wrong option is told as one`() throws {
    let record = try PracticeFiles.record()
    let practices = PracticeTable.practices([record])
    let evidence = PracticeTable.evidence([record])
    let first = try Sheets.problems { try Sheets.changes(inPractices: evidence, [record]) }
    #expect(
      first.map { "\($0.found); \($0.expected)" } == [
        "the sheet of evidence items; the sheet of practices: give it to the other option"
      ])
    let second = try Sheets.problems { try Sheets.changes(inEvidence: practices, [record]) }
    #expect(
      second.map { "\($0.found); \($0.expected)" } == [
        "the sheet of practices; the sheet of evidence items: give it to the other option"
      ])
  }

  @Test func `a review written into a sheet is told to do nothing`() throws {
    let record = try PracticeFiles.record()
    let day = try #require(PartialDate("2026-11-27"))
    func faults(_ review: String, _ records: [PracticeRecord]) throws -> [String] {
      let sheet = try Sheets.practices(
        [["practice", "review"], ["si-bus", review]], [record])
      return try Sheets.faults { try Sheets.changes(inPractices: sheet, records) }
    }
    #expect(try faults("published", [record]) == ["2: review: \"published\""])
    #expect(try faults("not reviewed ", [record]).isEmpty)
    // A sheet from before the record was handed in says what was so then.
    let submitted = try record.moved(to: .submitted, by: "Office", on: day, rubric: rubric)
    #expect(try faults("not reviewed", [submitted]).isEmpty)
  }
}
