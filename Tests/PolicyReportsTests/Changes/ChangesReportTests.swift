import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring
import StructuredText
import TestSupport
import Testing

@testable import PolicyReports

@Suite struct ChangesReportTests {
  private static let attack = "<script>alert(1)</script>"

  private let world: SmallWorld
  private let scorer: ProgrammeScorer
  private let programme: Programme

  /// Practices show a.1 to a.4 and b.2; nobody shows b.1.
  init() throws {
    world = try SmallWorld()
    scorer = ProgrammeScorer(
      rubric: world.rubric,
      library: PracticeLibrary(
        [
          try SmallWorld.practice(
            "si-one", in: "SI", meets: ["outreach.a.1", "outreach.a.2", "outreach.a.3"]),
          try SmallWorld.practice("dk-two", in: "DK", meets: ["outreach.a.4"]),
          try SmallWorld.practice("lv-three", in: "LV", meets: ["outreach.b.2", "outreach.a.1"]),
          try SmallWorld.practice("it-own", in: "ITI1", meets: ["outreach.b.1"]),
        ], partnerTerritories: []))
    programme = Programme(
      id: "p", territory: try SmallWorld.territory("ITI1"), level: .regional,
      title: Self.attack)
  }

  /// Enough is answered in outreach for its point score, not elsewhere.
  private func whatIf() throws -> WhatIfResult {
    let given = [
      SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.3", .local),
      SmallWorld.answer("outreach.b.1", .met), SmallWorld.answer("outreach.b.2", .notMet),
    ]
    return try WhatIf(
      [
        .answer(to: "outreach.a.1", .met), .answer(to: "outreach.a.2", .met),
        .answer(to: "outreach.b.2", .met), .sectionWeight(.phase(.outreach), 2.5),
        .criterionWeight("outreach.b", 3), .without(practice: "dk-two"),
        .without(practice: "it-own"),
      ], scorer: scorer
    ).result(for: programme, assessment: try world.assessment(given))
  }

  private func change(earlierRubric: Rubric? = nil) throws -> AssessmentChange {
    func assessment(_ answers: [Answer], _ day: String, _ rubric: Rubric) throws -> Assessment {
      Assessment(
        subject: .programme("p"), territory: programme.territory, level: .regional, status: .sent,
        reader: Self.attack, asOf: try #require(PartialDate(day)), facts: [], answers: answers,
        rubric: rubric)
    }
    return try AssessmentChange(
      from: try assessment(
        [
          SmallWorld.answer("outreach.a.1", .met, date: "2020"),
          SmallWorld.answer("outreach.b.2", .notMet), SmallWorld.answer("outreach.a.3", .met),
        ], "2024-06-30", earlierRubric ?? world.rubric), readWith: earlierRubric ?? world.rubric,
      to: try assessment(
        [
          SmallWorld.answer("outreach.a.1", .met, date: "2020"),
          SmallWorld.answer("outreach.a.2", .met), SmallWorld.answer("outreach.b.2", .met),
        ], "2026-11-22", world.rubric), readWith: world.rubric, library: scorer.library)
  }

  private func documents(_ language: ReportLanguage) throws -> [ReportDocument] {
    let other = try SmallRubric.rubric([
      ("outreach", "outreach.a", true, [.init("outreach.a.1", level: 1)])
    ])
    return [
      ReportDocument(whatIf: try whatIf(), language: language),
      ReportDocument(change: try change(), name: Self.attack, language: language),
      ReportDocument(change: try change(earlierRubric: other), language: language),
    ]
  }

  @Test(arguments: ReportLanguage.all.map(\.code))
  func `every phrase finds its arguments, and nothing foreign is run`(_ code: String) throws {
    let language = try #require(ReportLanguage(code: code))
    for document in try documents(language) {
      for text in [document.text(), document.markdown()] {
        #expect(!text.contains("{") && !text.contains("}"), "\(text)")
      }
      let html = document.html()
      #expect(!html.contains(Self.attack))
      #expect(HTMLTokens(html).tags.allSatisfy { $0.name != "script" })
    }
  }

  @Test func `suppositions are told apart from answers, and what is idle is named`() throws {
    let text = ReportDocument(whatIf: try whatIf()).text(width: 4_000)
    #expect(text.contains("! These are suppositions, no answers."))
    #expect(text.contains("Reader: Test."))
    #expect(text.contains("changes nothing: it stands there already"))
    #expect(text.contains("(it-own): left out, which changes nothing"))
    #expect(text.contains("(dk-two): left out.\n"))
    #expect(text.contains("Reaching the inactive: weight 2.5 in place of 1."))
    #expect(text.contains("C Criterion outreach.b: weight 3 in place of 1."))
    // One of five, then three of four: 20 % and 75 %.
    #expect(text.contains("20.00\u{A0}% now, 75.00\u{A0}% as supposed; +55.00 percentage points"))
    // a.2 and b.2: the mean of 1/5 and 1/4 each; a.4 leaves: 22.5 less the mean of 1 and 3 over 20.
    #expect(text.contains("+45.00 points come from other answers, and +10.00 points"))
    #expect(text.contains("Across the phases it is not scorable"))
    #expect(text.contains("joined or left the frontier"))
  }

  @Test func `numbers stand unrounded in the table of numbers, and the parts make the sum`() throws
  {
    let result = try whatIf()
    let table = try CSVTable(parsing: ReportDocument(whatIf: result).numbers(), source: "n.csv")
    func values(_ column: String) -> [Double] {
      table.rows.filter { $0.cells[3].text == column }.compactMap { Double($0.cells[4].text) }
    }
    let parts = values("In all sections")
    #expect(parts.count == 4)
    #expect(abs(parts.dropLast().reduce(0, +) - (parts.last ?? 0)) < 1e-9)
    #expect(abs((parts.last ?? 0) - 55) < 1e-9)
    // The point score of outreach: a.2, b.2 and the weights of a and b, with their sum.
    let points = values("Demonstrated").suffix(5)
    #expect(abs(points.dropLast().reduce(0, +) - (points.last ?? 0)) < 1e-9)
    // Both criteria from level 1 to 2; the mean of the weights' shares is 3/8 and 5/8.
    for (point, expected) in zip(points, [7.5, 12.5, 0, 0, 20]) {
      #expect(abs(point - expected) < 1e-9)
    }
  }

  @Test func `a comparison tells kinds of change apart and shows both readings`() throws {
    let text = ReportDocument(change: try change(), name: "PR").text(width: 4_000)
    #expect(text.hasPrefix("What changed: Tuscany, PR\n"))
    #expect(text.contains("as of 2024-06-30: 3 of 11 conditions answered."))
    #expect(text.contains("Both versions of the rubric ask all 11 conditions alike."))
    // a.1 and a.3 of five, then a.2 and b.2 of five: the changes cancel out.
    #expect(text.contains("40.00\u{A0}% then, 40.00\u{A0}% now; 0.00 percentage points"))
    #expect(
      text.contains(
        "+20.00 points come from conditions that were known and stand otherwise, +20.00 from what "
          + "only became known, -20.00 from facts that have grown old, -20.00 from answers"))
    for title in [
      "CHANGED (1)", "BECAME KNOWN (1)", "GREW OLD (1)", "NO LONGER KNOWN (1)", "THE POINT SCORES",
    ] { #expect(text.contains(title), "\(title)") }
    #expect(text.contains("It is no improvement"))
    #expect(!text.contains("LEFT OUT"))
  }

  @Test func `of two versions of the rubric only what both ask alike is compared`() throws {
    let documents = try documents(.english)
    let text = documents[2].text(width: 4_000)
    #expect(text.contains("Compared are the 6 conditions"))
    #expect(text.contains("LEFT OUT: "))
    #expect(text.contains("only the later version asks it"))
    #expect(!text.contains("THE POINT SCORES"))
    #expect(!text.contains("THE LEVELS OF CRITERIA"))
  }
}
