import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import RegionalContext
import TestSupport
import Testing

@testable import PolicyReports

@Suite struct ScorecardReportTests {
  @Test func `findings are values that say what was counted`() throws {
    let world = try SmallWorld()
    let practices = [
      try SmallWorld.practice(
        "si-one", in: "SI", meets: ["outreach.a.1", "outreach.a.2", "outreach.a.3"]),
      try SmallWorld.practice("lv-two", in: "LV", meets: ["outreach.b.2"]),
    ]
    let card = try world.scorecard(
      [SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.b.2", .notMet)],
      practices: practices)
    #expect(
      card.findings == [
        Finding(.answeredOfAll, ["all": .count(11), "n": .count(2)]),
        Finding(.frontierOfAll, ["all": .count(11), "n": .count(4), "partners": .count(3)]),
        Finding(.tooManyOpen, ["all": .count(4), "n": .count(2), "open": .count(2)]),
        Finding(
          .gapsInShort,
          ["change": .count(1), "find": .count(2), "essentials": .count(1), "all": .count(1)]),
      ])
    let empty = try world.scorecard([], practices: [])
    #expect(empty.findings.contains(Finding(.nothingToCompare)))
  }

  /// A programme with every condition answered, each with a fact of its own.
  private func fullCard(_ records: ShippedRecords) throws -> Scorecard {
    let sheet =
      "condition;answer;place;source;kind;date;note\n"
      + records.rubric.conditions.enumerated().map { index, condition in
        let value = ["met", "local", "not-met"][index % 3]
        return
          "\(condition.id);\(value);\(value == "local" ? "Lucca" : "");Call \(index), https://example.org/documents/call-\(index).pdf;"
          + "monitoringReport;2025;"
          + String(repeating: "Why this was answered so. ", count: 3)
      }.joined(separator: "\n")
    let today = try #require(PartialDate("2026-11-26"))
    return try records.scoring(
      of: OwnFiles(
        assessments: [.init(name: "full.csv", bytes: Array(sheet.utf8))],
        territory: TerritoryCode("ITI1"), today: today)
    ).scorecard
  }

  @Test(arguments: ["en", "it"])
  func `pages of much, little and nothing are whole and stay under 300 kB`(
    _ code: String
  ) throws {
    let language = try #require(ReportLanguage(code: code))
    let records = try ShippedRecords.load()
    let full = try fullCard(records)
    #expect(full.programmeProfile.answeredCount > 250)
    let nothing = try records.scoring(
      of: OwnFiles(
        territory: TerritoryCode("PT"), today: try #require(PartialDate("2026-11-26")))
    ).scorecard
    for card in [full, try records.scorecard(for: "HR"), nothing] {
      let set = ReportSet(
        scorecards: [card], contexts: [card.territory: records.context(for: card.territory)],
        library: records.library, rubric: records.rubric, language: language)
      let pages = set.files.filter { $0.name.hasPrefix("territory-") && $0.name.hasSuffix("html") }
      #expect(pages.allSatisfy { $0.bytes.count < 300_000 })
      let html = pages.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      for result in card.programmeProfile.sections.flatMap(\.criteria).flatMap(\.conditions) {
        guard let reason = result.answer?.reason else { continue }
        #expect(html.contains(HTMLText.escaped(reason)))
      }
      let document = ReportDocument(scorecard: card, showsOverall: true, language: language)
      #expect(document.markdown().contains("##"))
      #expect(
        document.text().split(separator: "\n").allSatisfy { line in
          line.count <= 100 || line.split(separator: " ").contains { $0.count > 60 }
        })
    }
  }

  @Test func `every condition can be explained down to its sources`() throws {
    let records = try ShippedRecords.load()
    let card = try records.scorecard(for: "ITI1")
    for condition in records.rubric.conditions {
      let explanation = try #require(card.explanation(of: condition.id))
      let text = ReportDocument(explaining: explanation, in: card, rubric: records.rubric).text()
      #expect(text.contains(condition.id))
      for fact in explanation.programme.facts {
        #expect(text.contains(fact.citation.address ?? ""), "\(condition.id)")
      }
    }
    #expect(card.explanation(of: "no.such.condition") == nil)
  }

  @Test func `every practice can be shown, with all figures and sources`() throws {
    let records = try ShippedRecords.load()
    for practice in records.library.practices {
      let document = ReportDocument(
        practice: practice, in: records.library, rubric: records.rubric)
      let text = document.text()
      for source in practice.sources { #expect(text.contains(source), "\(practice.id)") }
      let html = document.html()
      for item in practice.evidence {
        #expect(html.contains(HTMLText.escaped(item.statement)), "\(practice.id) \(item.id)")
      }
      for words in practice.contradictions {
        #expect(html.contains(HTMLText.escaped(words)), "\(practice.id)")
      }
      #expect(html.contains("m-contradiction\"") == !practice.contradictions.isEmpty)
      #expect(html.contains("<b class=\"m m-lesson") == (practice.standing == .lesson))
    }
  }

  @Test func `the trend is not joined across a break`() throws {
    let records = try ShippedRecords.load()
    let context = records.context(for: try #require(TerritoryCode("SI")))
    let points = context.trend.map { figure in
      TrendLine.Point(
        year: figure.year.year, value: figure.value ?? 0, label: "", isUnreliable: false,
        isBreak: figure.isBreak)
    }
    let svg = TrendSVG(line: TrendLine(points: points, unit: "%"), id: "f").svg(head: "")
    let joined = svg.components(separatedBy: "stroke-width=\"2\"").count - 1
    let breaks = svg.components(separatedBy: "stroke-dasharray").count - 1
    #expect(points.count == 21)
    #expect(breaks == 3)  // 2006, 2021 and 2023 carry Eurostat's flag b
    #expect(joined == points.count - 1 - breaks)
  }
}
