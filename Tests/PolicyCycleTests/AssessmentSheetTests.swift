import StructuredText
import TestSupport
import Testing

@testable import PolicyCycle

@Suite struct AssessmentSheetTests {
  private func rubric() throws -> Rubric {
    try SmallRubric.rubric([
      (
        "outreach", "outreach.x", true,
        [
          .init("outreach.x.plan", level: 1, reachMatters: true),
          .init("outreach.x.count", level: 2, aspect: "delivery"),
          .init(
            "outreach.x.law", level: 3, extra: "\"notApplicableWhen\": \"There is no tool.\""),
        ]
      )
    ])
  }

  private func read(_ rows: String) throws -> Assessment {
    let sheet = "condition,answer,place,source,kind,date,page,note\n" + rows
    return try Assessment(
      sheet: Array(sheet.utf8), source: "s.csv", rubric: try rubric(), subject: .programme("p"),
      territory: try #require(TerritoryCode("HR")), level: .national, reader: "A",
      asOf: try #require(PartialDate("2026-11-26")))
  }

  private func faults(_ rows: String) throws -> [String] {
    do {
      _ = try read(rows)
      return []
    } catch let problems as InputProblems {
      return problems.problems.filter { $0.severity == .error }.map {
        "\($0.position?.line ?? 0) \($0.path)"
      }
    }
  }

  @Test func `answers are read with their facts`() throws {
    let assessment = try read(
      """
      outreach.x.plan,Local,Split,Call 1,callOrGuidance,2025-03,12,A pilot
      outreach.x.count, MET ,,https://a.example/x,Name of monitoringReport,2024,,
      outreach.x.law,not applicable,,,,,,No tool is used
      """)
    let plan = try #require(assessment.answer(to: "outreach.x.plan"))
    #expect(plan.value == .local)
    #expect(plan.place == "Split")
    #expect(plan.confidence == .b)
    let fact = try #require(assessment.fact("row 2"))
    #expect(fact.citation.line == "Call 1, p. 12")
    #expect(fact.date == PartialDate("2025-03"))
    let count = try #require(assessment.answer(to: "outreach.x.count"))
    #expect(count.value == .met)
    #expect(
      assessment.fact(try #require(count.facts.first))?.citation.address == "https://a.example/x")
    #expect(assessment.answer(to: "outreach.x.law")?.value == .notApplicable)
  }

  @Test func `an untouched template reads as no answer at all`() throws {
    for separator in [AssessmentSheet.Separator.comma, .semicolon] {
      let sheet = AssessmentSheet.template(rubric: try rubric(), separator: separator)
      let assessment = try Assessment(
        sheet: sheet, source: "t.csv", rubric: try rubric(), subject: .programme("p"),
        territory: try #require(TerritoryCode("HR")), level: .national, reader: "A",
        asOf: try #require(PartialDate("2026")))
      #expect(assessment.answers.isEmpty)
    }
  }

  @Test func `each fault is told once, at its cell`() throws {
    #expect(try faults("outreach.x.plan,yes,,,,,,") == ["2 answer"])
    #expect(try faults("outreach.x.plan,met,,A,rumour,2025,,") == ["2 kind"])
    #expect(try faults("outreach.x.plan,met,,A,legalAct,06/30/25 12:00 AM,,") == ["2 date"])
    #expect(try faults("outreach.x.plan,met,,A,legalAct,2027,,") == ["2 date"])
    #expect(try faults("outreach.x.plan,met,,,legalAct,2025,,") == ["2 source"])
    #expect(try faults("outreach.x.plan,local,,A,legalAct,2025,,") == ["2 place"])
    #expect(try faults("outreach.x.count,met,,A,legalAct,2025,,") == ["2 kind"])
    #expect(try faults("outreach.x.plan,not-met,,A,legalAct,2025,,") == ["2 note"])
    #expect(try faults("outreach.x.plan,not-applicable,,,,,,why") == ["2 answer"])
    #expect(try faults("outreach.x.plam,met,,A,legalAct,2025,,") == ["2 condition"])
    #expect(try faults(",met,,A,legalAct,2025,,") == ["2 condition"])
    #expect(
      try faults("outreach.x.plan,,,,,,,\noutreach.x.plan,,,,,,,") == ["3 condition"])
    #expect(
      try faults("outreach.x.plan,yes,,,,,,\noutreach.x.count,no,,,,,,") == [
        "2 answer", "3 answer",
      ])
  }

  @Test func `a page that a spreadsheet took for a date is a warning, not an error`() throws {
    #expect(try faults("outreach.x.plan,met,,A,legalAct,2025,03-Apr,").isEmpty)
    #expect(SpreadsheetDate.looksLikeDate("03-Apr"))
    #expect(!SpreadsheetDate.looksLikeDate("3-4"))
    #expect(SpreadsheetDate.looksLikeDate("04.03.2025"))
    #expect(SpreadsheetDate.looksLikeDayNumber("45810"))
    #expect(!SpreadsheetDate.looksLikeDayNumber("20250"))
  }

  @Test func `a misspelt heading is an error, a column of one's own a warning`() throws {
    func errors(_ heading: String) throws -> Int {
      let sheet = heading + "\noutreach.x.plan,met,Split,A,legalAct,2025,3,n,x"
      do {
        _ = try Assessment(
          sheet: Array(sheet.utf8), source: "s.csv", rubric: try rubric(),
          subject: .programme("p"), territory: try #require(TerritoryCode("HR")), level: .national,
          reader: "A", asOf: try #require(PartialDate("2026")))
        return 0
      } catch let problems as InputProblems { return problems.errors.count }
    }
    #expect(try errors("condition,answer,place,source,kind,date,page,note,colleague") == 0)
    #expect(try errors("condition,answer,place,source,kind,date of fact,page,note,level") == 1)
  }

  @Test func `an undated met is read, and stands as formerly shown`() throws {
    let assessment = try read("outreach.x.plan,met,,A,legalAct,,,")
    let rubric = try rubric()
    let condition = try #require(rubric.condition("outreach.x.plan"))
    #expect(assessment.standing(on: condition, in: rubric) == .formerlyShown)
  }
}
