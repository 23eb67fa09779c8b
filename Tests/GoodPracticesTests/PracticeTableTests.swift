import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@Suite struct PracticeTableTests {
  private let rubric: Rubric

  init() throws { rubric = try ShippedRecords.load().rubric }

  /// The changes that rows make which were written today.
  private func practiceChanges(
    _ rows: [[String]], _ records: [PracticeRecord]
  ) throws -> [PracticeEdit] {
    try Sheets.changes(inPractices: Sheets.practices(rows, records), records)
  }

  private func evidenceChanges(
    _ rows: [[String]], _ records: [PracticeRecord]
  ) throws -> [PracticeEdit] {
    try Sheets.changes(inEvidence: Sheets.evidence(rows, records), records)
  }

  private func unversioned(_ sheet: [UInt8]) throws -> [[String]] {
    try Sheets.rows(sheet).map { $0.dropLast() }
  }

  @Test func `the shipped records go out as sheets and come back without a change`() throws {
    let records = try PracticeFiles.shippedRecords()
    let practices = PracticeTable.practices(records)
    let evidence = PracticeTable.evidence(records)
    #expect(practices.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try CSVTable(parsing: practices, source: "p").rows.count == 91)
    #expect(try CSVTable(parsing: evidence, source: "e").rows.count == 447)
    #expect(try Sheets.changes(inPractices: practices, records).isEmpty)
    #expect(try Sheets.changes(inEvidence: evidence, records).isEmpty)
  }

  @Test func `only columns that are there change something, and an emptied cell takes away`() throws
  {
    let record = try PracticeFiles.record()
    let edits = try practiceChanges(
      [
        ["title", "practice", "challenges", "amount in euro", "target groups"],
        ["Bus", "si-bus", "Roads", "5000,5", "carers\nearly leavers"],
      ], [record])
    #expect(
      edits.map(\.description) == [
        "si-bus: title: \"Bus for young people\" -> \"Bus\"",
        "si-bus: targetGroups: early leavers -> carers | early leavers",
        "si-bus: resources.amount: 5000 -> 5000.5", "si-bus: challenges: nothing -> \"Roads\"",
      ])
    let changed = try record.applying(edits, rubric: rubric)
    #expect(changed.practice.targetGroups == ["carers", "early leavers"])
    #expect(changed.practice.summary == record.practice.summary)
    let emptied = try practiceChanges(
      [["practice", "note on resources"], ["si-bus", " "]], [record])
    #expect(emptied.map(\.new) == [nil])
    #expect(try record.applying(emptied, rubric: rubric).practice.resources?.note == nil)
  }

  @Test func `a territory takes its country along, an organisation all that is known of it`() throws
  {
    let record = try PracticeFiles.record(
      PracticeFiles.json().replacing(
        "\"kind\": \"public-authority\"}", with: "\"kind\": \"public-authority\", \"later\": 1}"))
    let edits = try practiceChanges(
      [
        ["practice", "territory", "stakeholders"],
        ["si-bus", "HR", "Business: Bus: and Co.\npublic-authority: Office"],
      ], [record])
    let changed = try record.applying(edits, rubric: rubric)
    #expect(changed.value(at: ["country"]) == .string("HR"))
    #expect(changed.practice.stakeholders.map(\.name) == ["Bus: and Co.", "Office"])
    #expect(changed.practice.stakeholders.first?.kind == .business)
    #expect(changed.text.contains("\"later\": 1"))
  }

  @Test func `all faults of a sheet are told, each at its cell`() throws {
    let record = try PracticeFiles.record()
    let other = try PracticeFiles.record(PracticeFiles.json(id: "si-van"))
    let rows = [
      ["practice", "title", "amount in euro", "phases", "end", "stakeholders", "territory"],
      ["si-bux", "X", "", "", "", "", ""],
      ["si-bus", "", "1.234,5", "outreach\nflying", "2019", "Office", "Slovenia"],
      ["si-bus", "X", "", "", "", "", ""],
      ["", "X", "", "", "", "", ""],
      ["si-van", "V", "02/05/2026", "outreach", "", "public-authority: Office", "SI03"],
    ]
    #expect(
      try Sheets.faults { try practiceChanges(rows, [record, other]) } == [
        "2: practice: the unknown practice \"si-bux\"",
        "3: title: no member", "3: amount in euro: \"1.234,5\"", "3: phases: \"flying\"",
        // Behind a cell of two lines.
        "4: end: 2019, before the start 2020", "4: stakeholders: \"Office\"",
        "4: territory: \"Slovenia\"",
        "5: practice: a second row for si-bus", "6: practice: no practice",
        "7: amount in euro: \"02/05/2026\", which looks like a date that a spreadsheet has rewritten",
      ])
    #expect(
      try Sheets.faults {
        try practiceChanges([["practice", "titel"], ["si-bus", "X"]], [record])
      }
      .count == 1)
  }

  @Test(arguments: [
    ("12", JSONValue.integer(12)), ("-5", .integer(-5)), ("12.5", .number(12.5)),
    ("12,5", .number(12.5)), ("0,25", .number(0.25)), ("-0.5", .number(-0.5)),
    ("0.125", .number(0.125)), ("45.0000", .number(45)), ("45000", .integer(45_000)),
  ])
  func `figures are read as spreadsheets of Europe write them`(
    _ cell: String, _ value: JSONValue
  ) throws {
    let record = try PracticeFiles.record()
    let edits = try evidenceChanges(
      [["practice", "item", "figure"], ["si-bus", "evidence-1", cell]], [record])
    #expect(edits.map(\.new) == [value])
  }

  @Test(arguments: [
    "12,500", "45.000", "-1.000", "1.234.567", "45.000,50", "1.000,5", "1,2,3", "12 %", "nan",
    "inf", "0x10", "1e999", "12'000",
  ])
  func `a figure that could mean two things is asked about`(_ cell: String) throws {
    let record = try PracticeFiles.record()
    let rows = [["practice", "item", "figure"], ["si-bus", "evidence-1", cell]]
    #expect(try Sheets.faults { try evidenceChanges(rows, [record]) }.count == 1)
  }

  @Test func `thousands and fractions are told apart by whoever wrote them`() throws {
    let record = try PracticeFiles.record()
    let rows = [["practice", "item", "figure"], ["si-bus", "evidence-1", "45.000"]]
    let problems = try Sheets.problems { try evidenceChanges(rows, [record]) }
    #expect(problems.map(\.found) == ["\"45.000\""])
    #expect(problems.map(\.expected) == ["45000, or 45.0000 for a fraction"])
    // Such a fraction goes out so that it can come back, and loses its zero without harm.
    let exact = try record.setting(
      ["evidence", "evidence-1", "figure"], to: .number(12.125), rubric: rubric)
    let written = try unversioned(PracticeTable.evidence([exact]))
    #expect(written[1][4] == "12.1250")
    #expect(try evidenceChanges(written, [record]).map(\.new) == [.number(12.125)])
    let shorter = [["practice", "item", "figure"], ["si-bus", "evidence-1", "12.125"]]
    #expect(try evidenceChanges(shorter, [exact]).isEmpty)
  }

  @Test func `rows of evidence change, add and are refused`() throws {
    let record = try PracticeFiles.record()
    let head = ["practice", "item", "kind", "statement", "figure", "year", "design", "method"]
    let edits = try evidenceChanges(
      [
        head,
        ["si-bus", "evidence-1", "result", "Young people met", "121", "2023", "survey", "count"],
        ["si-bus", "", "target", "To be met", "300", "2025", "", "plan"],
        ["si-bus", "", "context", "Villages", "", "", "", "map"],
        ["si-bus", "", "", "", "", "", "", ""],
      ], [record])
    #expect(
      edits.map(\.place.description) == [
        "evidence.evidence-1.figure", "evidence.evidence-1.design", "evidence.evidence-37bc1e1b",
        "evidence.evidence-8a18d27b",
      ])
    let changed = try record.applying(edits, rubric: rubric)
    #expect(
      changed.practice.evidence.map(\.id) == [
        "evidence-1", "evidence-37bc1e1b", "evidence-8a18d27b",
      ])
    #expect(changed.practice.evidence("evidence-1")?.source == "https://example.eu/n")
    #expect(changed.practice.evidence("evidence-37bc1e1b")?.kind == .target)
    #expect(changed.value(at: ["schemaVersion"]) == .string("1.1"))
    let bad = [
      head, ["si-bus", "evidence-1", "result", "", "121", "2023", "guess", "count"],
      ["si-bus", "evidence-1", "", "", "", "", "", ""],
      ["si-bus", "bus", "result", "", "", "", "", ""],
      ["si-bus", "", "outcome", "S", "", "1066", "", "m"],
    ]
    #expect(
      try Sheets.faults { try evidenceChanges(bad, [record]) } == [
        "2: statement: no member", "2: design: \"guess\"", "3: item: a second row for evidence-1",
        "4: item: the item \"bus\", which the record does not have", "5: kind: \"outcome\"",
        "5: year: 1066",
      ])
  }

  @Test func `cells that a spreadsheet would run are safe, and numbers stay numbers`() throws {
    let record = try PracticeFiles.record(
      PracticeFiles.json(evidence: PracticeFiles.sound.replacing("120", with: "-12.5"))
        .replacing("A bus goes to villages.", with: "=cmd|' /C calc'!A0"))
    let text = String(decoding: PracticeTable.practices([record]), as: UTF8.self)
    #expect(text.contains(";'=cmd|"))
    let items = String(decoding: PracticeTable.evidence([record]), as: UTF8.self)
    #expect(items.contains(";-12.5;"))
  }

  /// Texts made of what breaks sheets: formulas, separators, quotes, line ends, guards.
  private func hostile(_ generator: inout SeededGenerator) -> String {
    let parts = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", ";", ",", "\"", "'", "|", "\\", "\\n", "sep=;",
      "1", "-5", "a", "ž", "\u{FF1D}", "\u{FEFF}", "\u{1F68C}", "\u{301}", " ", "\u{A0}", "\u{7}",
    ]
    let count = Int.random(in: 1...6, using: &generator)
    let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
    // A text of blanks alone is no text.
    return text + (["x", "0", "'"].randomElement(using: &generator) ?? "x")
  }

  private func attacked(
    _ record: PracticeRecord, _ generator: inout SeededGenerator
  ) throws -> PracticeRecord {
    var record = record
    let texts: [PracticePlace] = [
      ["title"], ["organisation"], ["location"], ["summary"], ["challenges"], ["transfer"],
      ["resources", "staff"], ["resources", "note"], ["lineage"], ["originalTitle"],
      ["evidence", "evidence-1", "statement"], ["evidence", "evidence-1", "unit"],
      ["evidence", "evidence-1", "method"], ["evidence", "evidence-1", "source"],
    ]
    for place in texts {
      record = try record.setting(place, to: .string(hostile(&generator)), rubric: rubric)
    }
    for place: PracticePlace in [["targetGroups"], ["notes"], ["contradictions"], ["sources"]] {
      let list = (0..<Int.random(in: 1...4, using: &generator)).map { _ in hostile(&generator) }
      record = try record.setting(place, to: .array(list.map(JSONValue.string)), rubric: rubric)
    }
    record = try record.setting(
      ["stakeholders"],
      to: .array([
        .object([
          .init("name", .string("N" + hostile(&generator))), .init("kind", .string("other")),
        ])
      ]), rubric: rubric)
    let figure = Double(Int.random(in: -1_000_000...1_000_000, using: &generator)) / 64
    return try record.setting(
      ["evidence", "evidence-1", "figure"], to: .number(figure), rubric: rubric)
  }

  @Test(arguments: 1...12)
  func `whatever the texts are, sheets carry them there and back`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let plain = try PracticeFiles.record()
    let record = try attacked(plain, &generator)
    let sheets = (PracticeTable.practices([record]), PracticeTable.evidence([record]))
    // Back to itself: no change. Onto another record: the same record.
    #expect(try Sheets.changes(inPractices: sheets.0, [record]).isEmpty)
    #expect(try Sheets.changes(inEvidence: sheets.1, [record]).isEmpty)
    let rows = try (unversioned(sheets.0), unversioned(sheets.1))
    var copy = try plain.applying(practiceChanges(rows.0, [plain]), rubric: rubric)
    copy = try copy.applying(evidenceChanges(rows.1, [copy]), rubric: rubric)
    #expect(copy == record, "seed \(seed)")
    // No cell begins as a formula does, whatever reads the file.
    let raw = String(decoding: sheets.0, as: UTF8.self)
    for cell in try CSVTable(parsing: Array(raw.utf8), source: "p").rows.flatMap(\.cells) {
      let safe = CSVWriter.spreadsheetSafe(cell.text)
      #expect(safe.isEmpty || !"=+-@\t\r\n".contains(safe.first ?? "x") || Double(safe) != nil)
    }
  }

  @Test func `a program that changes line ends changes nothing`() throws {
    let record = try PracticeFiles.record().setting(
      ["summary"], to: .string("One\r\ntwo\nthree\rfour"), rubric: rubric)
    let rows = [["practice", "summary"], ["si-bus", "One\ntwo\r\nthree\nfour"]]
    #expect(try practiceChanges(rows, [record]).isEmpty)
  }

  @Test func `a text that a spreadsheet has cut off is not taken for a change`() throws {
    let long = String(repeating: "a", count: 40_000)
    let record = try PracticeFiles.record().setting(
      ["summary"], to: .string(long), rubric: rubric)
    let rows = [["practice", "summary"], ["si-bus", String(long.prefix(32_767))]]
    #expect(try Sheets.faults { try practiceChanges(rows, [record]) }.count == 1)
    let shorter = [["practice", "summary"], ["si-bus", "Short"]]
    #expect(try practiceChanges(shorter, [record]).count == 1)
  }
}
