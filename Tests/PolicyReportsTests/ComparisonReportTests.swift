import GoodPractices
import PolicyCycle
import PolicyReports
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct ComparisonReportTests {
  private let one = "data-collection.a.1"

  /// A comparison of three systems: one shows all, one nothing, one is regional.
  private func comparison(
    status: AssessmentStatus = .desk, confidence: Confidence = .a
  ) async throws -> TerritoryComparison {
    let world = try ComparedWorld()
    func answers(_ value: AnswerValue) -> [Answer] {
      world.conditions.map { SmallWorld.answer($0, value, confidence: confidence) }
    }
    return try await world.scorer.comparison(
      of: [
        world.system("SI", answers(.met), status: status),
        world.system("MT", answers(.notMet), status: status),
        world.system("ITI1", [SmallWorld.answer(one, .met)], level: .regional, status: status),
      ], settings: ComparisonSettings(choices: Set(UncertainChoice.allCases), anyDraws: 200))
  }

  @Test func `who is certainly ahead is said, and no rank as long as nothing is agreed`()
    async throws
  {
    let text = ReportDocument(comparison: try await comparison()).text()
    #expect(
      text.contains("Slovenia is certainly ahead of Malta across the phases: its score"))
    #expect(text.contains("No ranks are printed"))
    #expect(text.contains("Slovenia is ahead of Malta"))
    #expect(!text.contains("Places that follow"))
    #expect(text.contains("Tuscany is the only regional subject"))
  }

  @Test func `ranks are printed where every assessment is agreed`() async throws {
    let text = ReportDocument(comparison: try await comparison(status: .agreed)).text()
    #expect(text.contains("Places that follow: Malta 2, Slovenia 1"))
    #expect(!text.contains("No ranks are printed"))
  }

  @Test func `context stands before the profiles, the annex last`() async throws {
    let world = try ComparedWorld()
    let systems = [
      try world.system("SI", [SmallWorld.answer(one, .met)]),
      try world.system("MT", [SmallWorld.answer(one, .notMet)]),
    ]
    let comparison = try await world.scorer.comparison(
      of: systems,
      settings: ComparisonSettings(choices: Set(UncertainChoice.allCases), anyDraws: 100))
    let effects = try await world.scorer.choiceEffects(on: comparison, of: systems)
    #expect(effects.map(\.choice) == UncertainChoice.allCases)
    // Almost everything is open: knowing it would narrow the scores most.
    #expect(effects.min { $0.widthWithout < $1.widthWithout }?.choice == .openAnswers)
    let markdown = ReportDocument(comparison: comparison, effects: effects).markdown()
    let titles = markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
    let order = ["Context", "Profiles side by side", "How it was compared", "Annex"].map { title in
      titles.firstIndex { $0.contains(title) }
    }
    #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
    #expect(!order.contains(nil))
    #expect(titles.last?.contains("Annex") == true)
  }

  @Test func `a criterion is set side by side with all answers`() async throws {
    let markdown = ReportDocument(
      comparison: try await comparison(), criterion: "data-collection.a"
    ).markdown()
    #expect(markdown.contains("All answers to this criterion"))
    #expect(markdown.contains("Is data-collection.a.1 so?"))
    #expect(
      !ReportDocument(comparison: try await comparison(), criterion: "no.such").markdown()
        .contains("All answers to this criterion"))
  }

  @Test func `weak answers are said to be too weak`() async throws {
    let world = try ComparedWorld(practices: [
      SmallWorld.practice("dk", in: "DK", meets: [one])
    ])
    let comparison = try await world.scorer.comparison(
      of: [
        world.system("SI", [SmallWorld.answer(one, .met, confidence: .d)]),
        world.system("MT", [SmallWorld.answer(one, .notMet, confidence: .d)]),
      ], settings: ComparisonSettings(choices: Set(UncertainChoice.allCases), anyDraws: 200))
    let text = ReportDocument(comparison: comparison).text()
    #expect(text.contains("but the answers are too weak for that"))
  }

  @Test(arguments: ReportLanguage.all.map(\.code))
  func `every default is told with its kind`(_ code: String) async throws {
    let language = try #require(ReportLanguage(code: code))
    let text = ReportDocument(comparison: try await comparison(), language: language).text()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for word in code == "en"
      ? ["judgement", "seed 1", "200 draws", "A 2"] : ["giudizio", "seme 1"]
    {
      #expect(text.contains(word), "\(word)")
    }
    #expect(!text.contains("{"))
  }
}
