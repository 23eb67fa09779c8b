import ESFProgrammes
import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle
import PolicyReports
import ProgrammeScoring
import RegionalContext

/// What officers wait for: decoding the records, scoring, searching, making the pages.
struct RecordTimings {
  let runs: Int

  /// All of them.
  func all() throws -> [Timing] {
    let records = try ShippedRecords.load()
    let texts = [
      EmbeddedText.rubric, EmbeddedText.practices, EmbeddedText.assessments,
      EmbeddedText.programmes, EmbeddedText.partners, EmbeddedText.programmeAnchors,
      EmbeddedText.esfCodes, EmbeddedText.statisticsSources,
    ].map { Data($0.utf8) }
    let territories = records.programmes.map(\.territory.code)
    let query = PracticeQuery(words: ["outreach", "funnel"])
    return [
      try Timing("decode and check all records", runs: runs) {
        _ = try ShippedRecords(EmbeddedText.self)
      },
      try Timing("peer: JSONSerialization, the same JSON, unchecked", runs: runs) {
        for text in texts { _ = try JSONSerialization.jsonObject(with: text) }
      },
      try Timing("scorecards of \(territories.count) territories", runs: runs) {
        for code in territories { _ = try records.scorecard(for: code) }
      },
      Timing("search for two words", runs: runs) {
        _ = records.library.matches(for: query, rubric: records.rubric)
      },
      Timing("the whole set of pages in one language, without writing it", runs: runs) {
        _ = ReportSet(
          scorecards: records.scorecards, contexts: records.contexts, library: records.library,
          rubric: records.rubric)
      },
    ]
  }
}
