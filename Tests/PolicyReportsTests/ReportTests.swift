import Foundation
import ESFProgrammes
import GoodPractices
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import Testing

@testable import PolicyReports

@Suite struct ReportTests {
  @Test func `numbers are written as people read them`() {
    #expect(Numerals.percent(0.314) == "31 %")
    #expect(Numerals.percent(0.001) == "<1 %")
    #expect(Numerals.percent(0.999) == ">99 %")
    #expect(Numerals.percent(0) == "0 %")
    #expect(Numerals.percent(1) == "100 %")
    #expect(Numerals.percent(nil) == "-")
    #expect(Numerals.number(1_083_600) == "1,083,600")
    #expect(Numerals.number(-1_234.5) == "-1,234.5")
    #expect(Numerals.number(7.4) == "7.4")
    #expect(Numerals.number(999) == "999")
    #expect(Numerals.oneDecimal(39.56) == "39.6")
    #expect(Numerals.oneDecimal(-0.04) == "0.0")
  }

  @Test func `lines are broken at words`() {
    #expect(TextPage.wrapped("aa bb cc", to: 5) == ["aa bb", "cc"])
    #expect(TextPage.wrapped("aaaaaaa b", to: 3) == ["aaaaaaa", "b"])
    #expect(TextPage.wrapped("", to: 5) == [""])
    #expect(TextPage.wrapped("aa bb cc", to: 8, firstTo: 2) == ["aa", "bb cc"])
  }

  @Test func `untrusted text cannot steer a terminal`() {
    #expect(Printable.text("a\u{1B}[31mb\u{202E}c\nd\u{7}") == "a[31mbc d")
    #expect(Printable.text("İŞKUR – žluť") == "İŞKUR – žluť")
  }

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

  @Test func `every condition can be explained down to its sources`() throws {
    let records = try ShippedRecords.load()
    let card = try records.scorecard(for: "ITI1")
    for condition in records.rubric.conditions {
      let explanation = try #require(card.explanation(of: condition.id))
      let text = ExplanationText(explanation, in: card, rubric: records.rubric).text
      #expect(text.contains(condition.id))
      for fact in explanation.programme.facts {
        let address = fact.citation.address ?? ""
        #expect(text.contains(address), "\(condition.id)")
      }
    }
    #expect(card.explanation(of: "no.such.condition") == nil)
  }

  @Test func `every practice can be shown`() throws {
    let records = try ShippedRecords.load()
    for practice in records.library.practices {
      let text = PracticeText(practice, in: records.library, rubric: records.rubric).text
      for source in practice.sources { #expect(text.contains(source), "\(practice.id)") }
      #expect(text.components(separatedBy: "[").count > practice.evidence.count)
    }
  }
}
