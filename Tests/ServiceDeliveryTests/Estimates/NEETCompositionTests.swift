import PolicyCycle
import RegionalContext
import StructuredText
import Testing
import TestSupport

@testable import ServiceDelivery

@Suite("How NEETs are made up") struct NEETCompositionTests {
  private static let heading = "territory;date;age;subgroup;share;lower;upper;source\n"

  private func reading(_ rows: String) throws(InputProblems) -> [NEETComposition] {
    try NEETComposition.reading(csv: Array((Self.heading + rows).utf8), source: "c.csv")
  }

  private func row(_ subgroup: String, _ share: String, _ ends: String = ";") -> String {
    "TR;2023;Y15-29;\(subgroup);\(share);\(ends);Field survey 2023\n"
  }

  @Test func `what a file leaves to 100 is unknown`() throws {
    let rows =
      row("short-term-unemployed", "20", "17;24") + row("long-term-unemployed", "15")
      + row("illness-or-disability", "5") + row("family-responsibilities", "35")
      + row("discouraged", "5.5") + row("other-inactive", "10")
    let compositions = try reading(rows)
    let composition = try #require(compositions.first)
    #expect(composition.parts.count == 6)
    #expect(composition.part(.reEntrants) == nil)
    #expect(abs(composition.unknown.share - 0.095) < 1e-12)
    #expect(composition.part(.shortTermUnemployed)?.interval?.upper == 0.24)
    let territory = try #require(TerritoryCode("TR"))
    let context = composition.statistics.context(for: territory)
    #expect(abs(try #require(context.seekingShare?.value) - 35) < 1e-9)
    #expect(abs(try #require(context.inactiveShare?.value) - 55.5) < 1e-9)
    #expect(context.seekingShare?.isUnreliable == true)
    #expect(context.rate == nil)
  }

  @Test func `a subgroup that is not known keeps the sum unknown`() throws {
    let rows = row("short-term-unemployed", "20") + row("unknown", "80")
    let compositions = try reading(rows)
    #expect(compositions.count == 1)
    #expect(compositions.allSatisfy { $0.statistics.figures.isEmpty })
  }

  @Test func `faults of a file are told together`() throws {
    let rows =
      row("women", "50") + row("discouraged", "120") + row("discouraged", "10", "11;12")
      + row("re-entrants", "60") + row("re-entrants", "60")
    let problems = #expect(throws: InputProblems.self) { try reading(rows) }
    #expect(problems?.problems.map(\.path) == ["subgroup", "share", "lower", "subgroup"])
    let sums = #expect(throws: InputProblems.self) {
      try reading(row("re-entrants", "60") + row("unknown", "30"))
    }
    #expect(sums?.problems.first?.found == "shares that add up to 90.0 per cent")
  }

  @Test func `a survey gives all seven subgroups and the unknown`() throws {
    let rows = (0..<40).compactMap { number in
      SurveyTable.Respondent(
        stratum: number % 2 == 0 ? "TR1" : "TR2", weight: 1,
        category: number < 10 ? nil : number < 20 ? "discouraged" : "short-term-unemployed")
    }
    let territory = try #require(TerritoryCode("TR"))
    let date = try #require(PartialDate("2023"))
    let composition = try #require(
      NEETComposition(
        survey: SurveyTable(rows), territory: territory, date: date, age: "Y15-29", source: "Own"))
    #expect(composition.parts.count == 7)
    #expect(composition.unknown.share == 0.25)
    #expect(composition.part(.discouraged)?.share == 0.25)
    #expect(composition.part(.reEntrants)?.share == 0)
    #expect(composition.respondents == 40)
    let other = [SurveyTable.Respondent(stratum: "A", weight: 1, category: "women")]
    #expect(
      NEETComposition(
        survey: SurveyTable(other.compactMap(\.self)), territory: territory, date: date,
        age: "Y15-29", source: "Own") == nil)
  }

  private static let conditions = [
    "figure-quoted", "own-dated-rate", "by-activity", "registered-share", "by-reason", "small-area",
    "renewed-yearly", "changed-a-decision",
  ]

  private func settled(
    _ compositions: [NEETComposition], _ territory: String, _ kind: SourceKind
  ) throws -> [String] {
    let id = "data-collection.target-group"
    let rubric = try SmallRubric.rubric([
      (
        "data-collection", id, false,
        Self.conditions.enumerated().map { place, name in
          .init(
            "\(id).\(name)", level: min(5, place + 1),
            aspect: name == "renewed-yearly" ? "delivery" : "design")
        }
      )
    ])
    return SurveyCondition.settled(
      by: compositions, in: try #require(TerritoryCode(territory)),
      asOf: try #require(PartialDate("2024-06-30")), readIn: kind, rubric: rubric
    ).filter { $0.value == .met }.map { String($0.condition.dropFirst(id.count + 1)) }
  }

  @Test func `a composition settles what its own figures say and nothing else`() throws {
    let rows =
      row("illness-or-disability", "5") + row("family-responsibilities", "35")
      + row("discouraged", "5")
    let reasons = try reading(rows)
    #expect(try settled(reasons, "TR", .evaluationReport) == ["by-reason"])
    let all = try reading(rows + row("other-inactive", "10"))
    #expect(try settled(all, "TR", .evaluationReport) == ["by-activity", "by-reason"])
    #expect(try settled(all, "TR1", .evaluationReport).isEmpty)
    let before = try NEETComposition.reading(
      csv: Array(
        (Self.heading + rows + row("other-inactive", "10")).replacing("2023", with: "2022").utf8),
      source: "c.csv")
    #expect(
      try settled(all + before, "TR", .evaluationReport)
        == ["by-activity", "by-reason", "renewed-yearly"])
  }
}
