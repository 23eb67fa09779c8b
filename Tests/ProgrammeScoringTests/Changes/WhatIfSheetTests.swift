import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring
import StructuredText
import TestSupport
import Testing

@Suite struct WhatIfSheetTests {
  private let world: SmallWorld
  private let scorer: ProgrammeScorer

  init() throws {
    world = try SmallWorld()
    scorer = ProgrammeScorer(
      rubric: world.rubric,
      library: PracticeLibrary(
        [try SmallWorld.practice("si-one", in: "SI", meets: ["outreach.a.1"])],
        partnerTerritories: []))
  }

  private func read(_ text: String) throws(InputProblems) -> WhatIf {
    try WhatIf(sheet: Array(text.utf8), source: "what-if.csv", scorer: scorer)
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func `a sheet of each kind, with comma or semicolon, columns in any order`() throws {
    let sheets = [
      """
      kind;name;value
      answer;outreach.a.1;met
      Answer;outreach.a.2;Not met
      weight;outreach;1,5
      weight;outreach.b;2
      without;si-one;yes
      """,
      """
      value,own remark,name,kind\r
      met,x,outreach.a.1,answer\r
      not-met,,outreach.a.2,answer\r
      1.5,,Outreach,weight\r
      2,,OUTREACH.B,weight\r
      yes,,si-one,without\r
      ,,,\r
      ,,outreach.a.3,answer\r
      ,,profiling,weight\r
      """,
    ]
    for sheet in sheets {
      let whatIf = try read(sheet)
      #expect(whatIf.answers.map(\.condition.id) == ["outreach.a.1", "outreach.a.2"])
      #expect(whatIf.answers.map(\.value) == [.met, .notMet])
      #expect(whatIf.weights.phases == [.outreach: 1.5])
      #expect(whatIf.weights.criteria == ["outreach.b": 2])
      #expect(whatIf.withoutPractices.map(\.id) == ["si-one"])
    }
  }

  @Test func `all faults of a sheet are told with their lines`() {
    let problems = problems(
      """
      kind;name;value
      answer;outreach.a.11;met
      answer;outreach.a.1;yes
      weight;outreach;-2
      weight;outreach.a;1.000
      weight;nowhere;2
      without;si-one;
      without;nobody;yes
      anything;x;1
      ;x;1
      answer;;met
      weight;profiling;1-mag
      answer;outreach.a.2;met
      answer;outreach.a.2;unknown
      """)
    let expected: [(line: Int, word: String)] = [
      (2, "outreach.a.1"), (3, "one of met"), (4, "above 0"), (5, "thousands"), (6, "nowhere"),
      (7, "yes to leave"), (8, "nobody"), (9, "answer, weight, without"),
      (10, "answer, weight, without"), (11, "no name"), (12, "spreadsheet"),
      (14, "two suppositions"),
    ]
    #expect(problems.count == expected.count, "\(problems)")
    for (problem, (line, word)) in zip(problems, expected) {
      #expect(problem.hasPrefix("what-if.csv:\(line):"), "\(problem)")
      #expect(problem.contains(word), "\(problem)")
    }
  }

  @Test(arguments: [
    ("", "heading"), ("kind;name\n", "no column \"value\""),
    ("kind;name;value;name\nanswer;a;met;b\n", "twice"),
    ("kind;name;value\n", "no supposition"),
    ("kind;name;value\nanswer;outreach.a.1;\nwithout;si-one;no\n", "no supposition"),
    ("kind;name;value\nanswer;\"outreach.a.1;met\n", "quote"),
  ])
  func `a sheet that supposes nothing, or is none, is refused`(_ text: String, _ word: String) {
    let problems = problems(text)
    #expect(!problems.isEmpty)
    #expect(problems.joined().contains(word), "\(problems)")
  }

  @Test(arguments: [AssessmentSheet.Separator.semicolon, .comma])
  func `the template asks everything, supposes nothing, and is read when filled in`(
    _ separator: AssessmentSheet.Separator
  ) throws {
    let programme = Programme(
      id: "p", territory: try SmallWorld.territory("ITI1"), level: .regional, title: "Programme")
    let assessment = try world.assessment([SmallWorld.answer("outreach.a.1", .met)])
    let card = scorer.scorecard(for: programme, assessment: assessment)
    let template = WhatIfSheet.template(for: card, separator: separator)
    let text = String(decoding: template, as: UTF8.self)
    let mark = separator == .comma ? "," : ";"
    #expect(text.contains(["answer", "outreach.a.1", "", "shown"].joined(separator: mark)))
    #expect(text.contains(["weight", "outreach", "", "1"].joined(separator: mark)))
    #expect(text.contains(["without", "si-one", "no", "no"].joined(separator: mark)))
    #expect(text.contains("Is outreach.a.1 so?"))
    // Heading, 11 conditions, 5 phases and 7 criteria, 1 practice; cross-cutting has no weight.
    #expect(text.split(separator: "\r\n").count == 1 + 11 + 5 + 7 + 1)
    #expect(problems(text).joined().contains("no supposition"))
    let filled = text.replacing(
      ["answer", "outreach.a.2", ""].joined(separator: mark) + mark,
      with: ["answer", "outreach.a.2", "met"].joined(separator: mark) + mark)
    #expect(try read(filled).answers.map(\.condition.id) == ["outreach.a.2"])
  }
}
