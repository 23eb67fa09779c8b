import ESFProgrammes
import GoodPractices
import PolicyCycle
import TestSupport
import Testing

@testable import ProgrammeScoring

@Suite struct MeasureChoiceTests {
  private let world: SmallWorld
  private let card: Scorecard

  /// Four gaps to change, one condition unknown, and practices that overlap.
  init() throws {
    world = try SmallWorld()
    card = try world.scorecard(
      ["outreach.a.1", "outreach.a.2", "outreach.a.3", "outreach.b.1"]
        .map { SmallWorld.answer($0, .notMet) },
      practices: [
        try SmallWorld.practice("wide", in: "SI", meets: ["outreach.a.1", "outreach.a.2"]),
        try SmallWorld.practice(
          "overlap", in: "HR", meets: ["outreach.a.2", "outreach.b.1", "outreach.b.2"]),
        try SmallWorld.practice(
          "partly", in: "LT", meets: ["outreach.a.1"], locally: ["outreach.a.3"]),
        try SmallWorld.practice("third", in: "MT", meets: ["outreach.a.3"]),
        try SmallWorld.practice("unknown-only", in: "MT", meets: ["outreach.b.2"]),
        try SmallWorld.practice("own", in: "ITI1", meets: ["outreach.a.1"]),
        try SmallWorld.practice(
          "lesson", in: "SI", meets: ["outreach.a.1"], effects: [SmallWorld.noGain]),
      ])
  }

  private func options(_ prices: [String: Int] = [:]) -> [ChoiceOption] {
    ChoiceOption.options(
      of: card, router: GapRouter(rubric: world.rubric),
      costs: CostSheet(costs: prices.mapValues { EuroAmount(cents: $0 * 100) }))
  }

  private func ids(_ options: [ChoiceOption]) -> [String] { options.map(\.practice.id).sorted() }

  @Test func `options close what they show in full; what is unknown stands apart`() {
    let options = options()
    #expect(ids(options) == ["overlap", "partly", "third", "unknown-only", "wide"])
    let gaps = Dictionary(
      uniqueKeysWithValues: options.map {
        ($0.practice.id, Set($0.gaps.map(\.gap.condition.id)))
      })
    #expect(gaps["wide"] == ["outreach.a.1", "outreach.a.2"])
    // Its reach matters, so that locally closes nothing.
    #expect(gaps["partly"] == ["outreach.a.1"])
    #expect(gaps["overlap"] == ["outreach.a.2", "outreach.b.1"])
    #expect(gaps["unknown-only"] == [])
    let open = options.first { $0.practice.id == "overlap" }?.toFindOut.map(\.gap.condition.id)
    #expect(open == ["outreach.b.2"])
  }

  @Test func `two measures close three gaps, since what both close counts once`() {
    let choice = MeasureChoice(among: options(), limit: .measures(2))
    #expect(choice.closed.count == 3)
    #expect(choice.left.count == 1)
    #expect(choice.isProven)
    #expect(choice.upperBound == 3)
    #expect(choice.cost == nil)
    // wide+overlap, wide+third, overlap+partly and overlap+third close three.
    #expect(choice.hasEqual == true)
    #expect(choice.considered.count == 4)
  }

  @Test func `three measures close all, in one way only`() {
    let choice = MeasureChoice(among: options(), limit: .measures(5))
    #expect(choice.closed.count == 4)
    #expect(choice.left.isEmpty)
    #expect(choice.chosen.count == 3)
    // third and overlap are needed; wide or partly brings the first gap.
    #expect(choice.hasEqual == true)
  }

  @Test func `under a budget only what has a price is chosen`() {
    let choice = MeasureChoice(
      among: options(["wide": 50, "third": 20, "partly": 500]),
      limit: .budget(EuroAmount(cents: 10_000)))
    #expect(ids(choice.chosen) == ["third", "wide"])
    #expect(choice.cost == EuroAmount(cents: 7_000))
    #expect(ids(choice.unpriced) == ["overlap"])
    #expect(ids(choice.tooDear) == ["partly"])
    #expect(choice.closed.count == 3)
    #expect(choice.left.map(\.gap.condition.id) == ["outreach.b.1"])
    #expect(choice.hasEqual == false)
  }

  @Test func `of choices that close as much the cheaper one is taken`() {
    let choice = MeasureChoice(
      among: options(["wide": 60, "overlap": 50, "third": 40, "partly": 1]),
      limit: .budget(EuroAmount(cents: 10_000)))
    // overlap+partly (51) closes three, as wide+third (100) and overlap+third (90) do; all three
    // cost 91 and close four.
    #expect(ids(choice.chosen) == ["overlap", "partly", "third"])
    #expect(choice.cost == EuroAmount(cents: 9_100))
  }

  @Test func `nothing is chosen without a price, for nothing or among nothing`() {
    let none = MeasureChoice(among: options(), limit: .budget(EuroAmount(cents: 10_000)))
    #expect(none.chosen.isEmpty)
    #expect(none.cost == .zero)
    #expect(none.unpriced.count == 4)
    #expect(none.left.count == 4)
    #expect(MeasureChoice(among: options(), limit: .measures(0)).chosen.isEmpty)
    #expect(MeasureChoice(among: options(), limit: .measures(-1)).chosen.isEmpty)
    let empty = MeasureChoice(among: [], limit: .measures(3))
    #expect(empty.chosen.isEmpty && empty.upperBound == 0 && empty.isProven)
  }

  @Test func `only gaps of the routes asked for count`() {
    let router = GapRouter(rubric: world.rubric)
    let options = ChoiceOption.options(of: card, router: router, means: [.law])
    #expect(options.allSatisfy { $0.gaps.isEmpty })
    let calls = ChoiceOption.options(of: card, router: router, means: [.call])
    #expect(calls.contains { !$0.gaps.isEmpty })
    #expect(calls.flatMap(\.gaps).allSatisfy { $0.route == .call })
  }

  @Test func `beyond the greatest number the best found comes with its bound`() throws {
    let count = 40
    let rubric = try SmallRubric.rubric([
      (
        "outreach", "outreach.a", false,
        (0..<60).map { SmallRubric.ConditionSketch("outreach.a.\($0)", level: 2) }
      )
    ])
    var generator = SeededGenerator(seed: 7)
    let practices = try (0..<count).map { number in
      // One of its own each, so that none replaces another.
      try SmallWorld.practice(
        "p\(number)", in: "SI",
        meets: ["outreach.a.\(number)"]
          + (40..<60).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
          .map { "outreach.a.\($0)" })
    }
    let programme = Programme(
      id: "p", territory: try SmallWorld.territory("ITI1"), level: .regional, title: "P")
    let assessment = Assessment(
      subject: .programme("p"), territory: programme.territory, level: .regional, status: .desk,
      reader: "Test", asOf: rubric.date, facts: [],
      answers: (0..<60).map { SmallWorld.answer("outreach.a.\($0)", .notMet) }, rubric: rubric)
    let card = ProgrammeScorer(
      rubric: rubric, library: PracticeLibrary(practices, partnerTerritories: [])
    ).scorecard(for: programme, assessment: assessment)
    let options = ChoiceOption.options(of: card, router: GapRouter(rubric: rubric))
    let choice = MeasureChoice(among: options, limit: .measures(5))
    #expect(!choice.isProven)
    #expect(choice.hasEqual == nil)
    #expect(choice.chosen.count == 5)
    #expect(choice.upperBound >= choice.closed.count)
    #expect(choice.boundGap == choice.upperBound - choice.closed.count)
    #expect(ids(choice.chosen) == ids(MeasureChoice(among: options, limit: .measures(5)).chosen))
    // Twenty-five of them are proven; the best of all cannot be worse, and the bound holds for both.
    let proven = MeasureChoice(among: Array(options.prefix(25)), limit: .measures(5))
    #expect(proven.isProven)
    #expect(choice.upperBound >= proven.closed.count)
  }
}
