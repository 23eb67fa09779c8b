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
}
