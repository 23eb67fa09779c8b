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
        // Half of the four are answered, fewer than the rubric's 65 %.
        Finding(.tooManyOpen, ["all": .count(4), "n": .count(2), "open": .count(2)]),
        Finding(
          .gapsInShortUnknown,
          ["change": .count(1), "find": .count(2), "essentials": .count(1), "all": .count(1)]),
      ])
    let empty = try world.scorecard([], practices: [])
    #expect(empty.findings.contains(Finding(.nothingToCompare)))
  }

  @Test func `a verdict is withheld by what the frontier's conditions say, not by others`() throws {
    let world = try SmallWorld()
    let practice = try SmallWorld.practice(
      "si-one", in: "SI", meets: ["outreach.a.1", "outreach.a.2"])
    // Both conditions of the frontier are answered, nothing else is.
    let card = try world.scorecard(
      [SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.2", .met)],
      practices: [practice])
    #expect(!card.programmeProfile.overall.isScorable)
    #expect(
      card.findings.contains(
        Finding(.openOfFrontier, ["all": .count(2), "n": .count(2), "open": .count(0)])))
    let none = try world.scorecard(
      [
        SmallWorld.answer("outreach.a.1", .notApplicable),
        SmallWorld.answer("outreach.a.2", .notApplicable),
      ], practices: [practice])
    #expect(none.findings.contains(Finding(.noneApplies)))
    #expect(!ReportDocument(scorecard: none).text().contains("of 0 conditions"))
  }

  @Test func `an essential criterion that does not apply is not counted`() throws {
    let world = try SmallWorld()
    let answers = (1...4).map { SmallWorld.answer("outreach.a.\($0)", .notApplicable) }
    let card = try world.scorecard(
      answers,
      practices: [try SmallWorld.practice("si-one", in: "SI", meets: ["outreach.b.1"])])
    #expect(
      card.findings.last
        == Finding(
          .gapsInShortUnknown,
          ["change": .count(0), "find": .count(1), "essentials": .count(0), "all": .count(0)]))
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
      #expect(document.markdown().hasPrefix("# "))
      #expect(document.markdown().components(separatedBy: "\n## ").count > 8)
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

  @Test(arguments: [("SI", 3), ("HR", 3), ("LU", 5)])
  func `the trend is not joined across a break`(_ code: String, _ expected: Int) throws {
    let records = try ShippedRecords.load()
    let territory = try #require(TerritoryCode(code))
    let html = ReportDocument(
      scorecard: try records.scorecard(for: code), context: records.context(for: territory)
    ).html()
    let trend = records.context(for: territory).trend
    let figure = try #require(html.range(of: "<figure>"))
    let end = try #require(html.range(of: "</svg>", range: figure.upperBound..<html.endIndex))
    let svg = html[figure.lowerBound..<end.upperBound]
    let joined = svg.components(separatedBy: "stroke-width=\"2\"").count - 1
    let breaks = svg.components(separatedBy: "stroke-dasharray").count - 1
    #expect(breaks == expected)
    #expect(trend.figures.count == 21)
    #expect(joined == trend.figures.count - 1 - breaks)
    #expect(svg.contains("with \(expected) breaks"))
  }

  @Test func `what a record says it does not do is not told as shown`() throws {
    let records = try ShippedRecords.load()
    for practice in records.library.practices {
      let html = ReportDocument(
        practice: practice, in: records.library, rubric: records.rubric
      ).html()
      let start = try #require(html.range(of: "<h2 id=\"conditions\">"))
      let end = try #require(html.range(of: "</section>", range: start.upperBound..<html.endIndex))
      let items = html[start.lowerBound..<end.lowerBound].components(separatedBy: "<li>").count - 1
      #expect(items == practice.shownConditions.count, "\(practice.id)")
      #expect(html.contains("id=\"not-met\"") == practice.answers.contains { $0.value == .notMet })
    }
  }

  @Test(arguments: ["en", "it"])
  func `no place of a phrase is left open`(_ code: String) throws {
    let language = try #require(ReportLanguage(code: code))
    let records = try ShippedRecords.load()
    var texts: [String] = []
    for card in records.scorecards {
      for detail in [ReportDetail.brief, .full] {
        texts.append(
          ReportDocument(
            scorecard: card, context: records.context(for: card.territory), detail: detail,
            showsOverall: true, language: language
          ).text())
      }
      texts.append(ReportDocument(quickScan: card, language: language).text())
    }
    let card = try records.scorecard(for: "ITI1")
    for condition in records.rubric.conditions {
      let explanation = try #require(card.explanation(of: condition.id))
      texts.append(
        ReportDocument(
          explaining: explanation, in: card, rubric: records.rubric, language: language
        ).text())
    }
    for practice in records.library.practices {
      texts.append(
        ReportDocument(
          practice: practice, in: records.library, rubric: records.rubric, language: language
        ).text())
    }
    texts.append(
      ReportDocument(library: records.library, rubric: records.rubric, language: language).text())
    #expect(texts.filter { $0.contains("{") || $0.contains("}") } == [])
    #expect(language.say(.answeredOfAll).plain.contains("{all}"), "an open place shows")
  }
}
