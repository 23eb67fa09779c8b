import Foundation
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import Testing

@testable import PolicyReports

@Suite struct ScorecardFilesTests {
  @Test func `the JSON is whole, and its shares follow from its counts`() throws {
    let card = try ShippedRecords.load().scorecard(for: "LU")
    let text = ScorecardJSON(card).text
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let profile = try #require(object["systemProfile"] as? [String: Any])
    let sections = try #require(profile["sections"] as? [[String: Any]])
    #expect(sections.count == 6)
    for section in sections {
      let counts = try #require(section["counts"] as? [String: Any])
      let applicable = try #require(counts["applicable"] as? Int)
      let shown = try #require(counts["shown"] as? Int)
      let share = try #require(counts["shownShare"] as? Double)
      #expect(abs(share - Double(shown) / Double(applicable)) < 1e-12)
      let conditions = try #require(section["criteria"] as? [[String: Any]])
        .flatMap { $0["conditions"] as? [[String: Any]] ?? [] }
      let counted = conditions.filter {
        !($0["shownByPractices"] as? [String] ?? []).isEmpty && $0["standing"] as? String == "shown"
      }
      #expect(counted.count == shown)
    }
    #expect(ScorecardJSON(card).text == text)
  }

  @Test func `the CSV has a row for each condition`() throws {
    let card = try ShippedRecords.load().scorecard(for: "LT")
    let text = String(decoding: ScorecardCSV(card, separator: .comma).bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}territory,programme,"))
    #expect(text.components(separatedBy: "\r\nLT,").count == 298)
  }
}
