import Foundation
import PracticeExchange
import Testing

/// What a Swift developer writes who imports the library beside Foundation.
@Suite struct ConsumerTests {
  @Test func `the call of the README prints what the README says`() throws {
    // The lines between the marks stand in README.md.
    var output = ""
    func print(_ items: Any...) {
      output += items.map { "\($0)" }.joined(separator: " ") + "\n"
    }
    // begin
    let records = try ShippedRecords.load()
    let scorecard = try records.scorecard(for: "ITI1")
    for phase in scorecard.programmeProfile.sections {
      print(
        phase.name, phase.counts[.shown], "to", phase.counts.possible, "of", phase.counts.applicable
      )
    }
    // end
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
      .standardized
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let lines = source.components(separatedBy: "\n")
    let begin = try #require(lines.firstIndex { $0.hasSuffix("// begin") })
    let end = try #require(lines.firstIndex { $0.hasSuffix("// end") })
    for line in lines[(begin + 1)..<end] {
      #expect(readme.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
    }
    let indented = output.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    #expect(readme.contains(indented))
  }

  @Test func `own files are scored without touching a disk`() throws {
    let records = try ShippedRecords.load()
    let sheet =
      "condition;answer;source;kind;date\noutreach.strategy.mentioned;met;Plan;programmeDocument;2024"
    let today = try #require(PartialDate("2026-11-26"))
    let scoring = try records.scoring(
      of: OwnFiles(
        assessments: [.init(name: "mine.csv", bytes: Array(sheet.utf8))],
        territory: TerritoryCode("PT"), today: today))
    #expect(scoring.scorecard.programmeProfile.answeredCount == 1)
    #expect(scoring.scorecard.systemProfile == nil)
    #expect(!scoring.scorecard.frontier.ownPractices.isEmpty)
  }

  @Test func `an assessment of another subject is refused`() throws {
    let records = try ShippedRecords.load()
    let today = try #require(PartialDate("2026-11-26"))
    func json(_ subject: String) -> OwnFiles.File {
      let text = """
        {"schemaVersion": "1.0", "subject": "\(subject)", "territory": "HR", "level": "national",
         "status": "agreed", "reader": "A", "asOf": "2026-11-22"}
        """
      return .init(name: "a.json", bytes: Array(text.utf8))
    }
    for subject in ["system:HR", "programme:2021RO05SFPR001"] {
      #expect(throws: (any Error).self) {
        try records.scoring(
          of: OwnFiles(
            assessments: [json(subject)], territory: TerritoryCode("HR"), today: today))
      }
    }
    let own = try records.scoring(
      of: OwnFiles(assessments: [json("programme:2021HR05SFPR001")], today: today))
    #expect(own.scorecard.territory.code == "HR")
    #expect(own.scorecard.programmeProfile.status == .agreed)
  }
}
