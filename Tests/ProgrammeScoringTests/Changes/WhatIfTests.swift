import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct WhatIfTests {
  private let world: SmallWorld
  private let scorer: ProgrammeScorer
  private let programme: Programme

  init() throws {
    world = try SmallWorld()
    scorer = ProgrammeScorer(
      rubric: world.rubric,
      library: PracticeLibrary(
        [
          try SmallWorld.practice("si-one", in: "SI", meets: ["outreach.a.1", "outreach.a.4"]),
          try SmallWorld.practice("it-own", in: "ITI1", meets: ["outreach.a.2"]),
        ], partnerTerritories: []))
    programme = Programme(
      id: "p", territory: try SmallWorld.territory("ITI1"), level: .regional, title: "Programme")
  }

  private func problems(_ changes: [WhatIfChange]) throws -> WhatIfProblems {
    try #require(throws: WhatIfProblems.self) { try WhatIf(changes, scorer: scorer) }
  }

  @Test func `every fault is told at once, with its place`() throws {
    let old = try SmallWorld.practice("si-one", in: "SI", meets: [])
    let new = try SmallWorld.practice("new", in: "SI", meets: [])
    let foreign = try SmallWorld.practice("foreign", in: "SI", meets: ["elsewhere.1"])
    let problems = try problems([
      .answer(to: "outreach.a.11", .met), .answer(to: "outreach.a.1", .notApplicable),
      .answer(to: "outreach.a.2", .met), .answer(to: "outreach.a.2", .met),
      .answer(to: "outreach.a.2", .notMet), .sectionWeight(.crossCutting, 2),
      .sectionWeight(.phase(.outreach), 0), .sectionWeight(.phase(.profiling), 2),
      .sectionWeight(.phase(.profiling), 2), .criterionWeight("outreach.c", 2),
      .criterionWeight("outreach.a", .infinity), .criterionWeight("outreach.b", .nan),
      .without(practice: "si-on"), .adding(old), .adding(new), .without(practice: "new"),
      .adding(foreign),
    ])
    let faults = problems.faults
    #expect(faults.map(\.change) == [0, 1, 4, 5, 6, 8, 9, 10, 11, 12, 13, 15, 16])
    let expected: [WhatIfFault] = [
      .unknownCondition(
        "outreach.a.11", advice: #"an identifier of the rubric, perhaps "outreach.a.1""#),
      .noException(condition: "outreach.a.1"),
      .contradictoryAnswers(condition: "outreach.a.2", .met, .notMet), .weightOfCrossCutting,
      .unusableWeight(of: "outreach", 0), .secondWeight(of: "profiling"),
    ]
    #expect(Array(faults.map(\.fault).prefix(6)) == expected)
    #expect(faults[6].fault.found.contains("outreach.c"))
    #expect(faults[6].fault.expected.contains("outreach.a"))
    #expect(faults[9].fault.expected.contains("perhaps \"si-one\""))
    #expect(faults[10].fault == .practiceAlreadyThere("si-one"))
    #expect(faults[11].fault == .contradictoryPractice("new"))
    #expect(faults[12].fault == .foreignPractice("foreign", condition: "elsewhere.1"))
    #expect(problems.description.split(separator: "\n").count == 13)
    #expect(problems.description.hasPrefix("change 1: found the unknown condition"))
  }

  @Test func `suppositions are marked and never mixed with answers`() throws {
    let whatIf = try WhatIf(
      [
        .answer(to: "outreach.a.1", .met), .answer(to: "outreach.a.4", .notMet),
        .answer(to: "outreach.b.1", .unknown),
      ], scorer: scorer)
    let given = [SmallWorld.answer("outreach.b.1", .met)]
    let agreed = Assessment(
      subject: .programme("p"), territory: programme.territory, level: .regional,
      status: .agreed, reader: "Test", asOf: world.rubric.date, facts: [], answers: given,
      rubric: world.rubric)
    let result = try whatIf.result(for: programme, assessment: agreed)
    #expect(result.actual.programmeProfile.reader == "Test")
    #expect(result.actual.programmeProfile.status == .agreed)
    #expect(result.supposed.programmeProfile.status == .desk)
    #expect(result.actual.programmeProfile.answeredCount == 1)
    let supposed = result.supposed.programmeProfile
    #expect(supposed.reader == "Test; with suppositions of a what-if")
    let met = try #require(supposed.result(for: "outreach.a.1"))
    #expect(met.standing == .shown)
    #expect(met.facts.isEmpty && met.answer?.facts.isEmpty == true)
    #expect(met.answer?.sourceKind == nil)
    #expect(met.answer?.confidence == nil)
    #expect(met.answer?.reason == "Supposed in a what-if: no answer, no fact shows it.")
    #expect(supposed.result(for: "outreach.b.1")?.answer == nil)
    #expect(result.supposed.frontier.count == result.actual.frontier.count)
  }

  @Test func `a supposed "not met" holds the possible level down`() throws {
    let whatIf = try WhatIf([.answer(to: "outreach.a.2", .notMet)], scorer: scorer)
    let given = [SmallWorld.answer("outreach.a.1", .met)]
    let result = try whatIf.result(for: programme, assessment: try world.assessment(given))
    func possible(_ card: Scorecard) -> MaturityLevel? {
      card.programmeProfile[.phase(.outreach)]?.criteria.first?.levels?.possible
    }
    #expect(possible(result.actual) == .runningAndMeasured)
    #expect(possible(result.supposed) == .named)
  }

  @Test func `what changes nothing is named`() throws {
    let whatIf = try WhatIf(
      [
        .answer(to: "outreach.a.1", .met), .answer(to: "outreach.a.3", .local),
        .without(practice: "it-own"),
      ], scorer: scorer)
    let given = [SmallWorld.answer("outreach.a.1", .met)]
    let result = try whatIf.result(for: programme, assessment: try world.assessment(given))
    #expect(result.answersWithoutEffect.map(\.condition.id) == ["outreach.a.1"])
    #expect(result.practicesWithoutEffect.map(\.id) == ["it-own"])
  }

  @Test func `a subject without answers is refused`() throws {
    let whatIf = try WhatIf([.answer(to: "outreach.a.1", .met)], scorer: scorer)
    let silent = try world.assessment([SmallWorld.answer("outreach.a.1", .unknown)])
    let problem = #expect(throws: ChangeProblem.self) {
      try whatIf.result(for: programme, assessment: silent)
    }
    #expect(problem == .withoutAnswers(.programme("p"), asOf: silent.asOf))
    #expect(problem?.description.contains("programme:p") == true)
  }

  @Test func `weights as far apart as numbers reach still add up`() throws {
    let whatIf = try WhatIf(
      [
        .sectionWeight(.phase(.outreach), .greatestFiniteMagnitude),
        .sectionWeight(.phase(.profiling), .leastNonzeroMagnitude),
        .criterionWeight("outreach.a", 1e-300), .criterionWeight("outreach.b", 1e300),
        .answer(to: "outreach.b.1", .met),
      ], scorer: scorer)
    let given = [SmallWorld.answer("outreach.a.1", .met)]
    let difference = try whatIf.result(
      for: programme, assessment: try world.assessment(given)
    ).difference
    // b alone counts in outreach, at level 1, and outreach alone counts: 1 + 99 / 5.
    #expect(abs((difference.demonstrated.after ?? 0) - 20.8) < 1e-12)
    for (name, score) in difference.scores {
      let sum = score.contributions.reduce(0) { $0 + $1.value }
      #expect(abs(sum - (score.difference ?? .nan)) < 1e-12, "\(name)")
    }
  }

  @Test func `weights of one are the rubric's own`() throws {
    let whatIf = try WhatIf(
      [.sectionWeight(.phase(.outreach), 1), .criterionWeight("outreach.a", 2)], scorer: scorer)
    #expect(whatIf.weights.phases.isEmpty)
    #expect(whatIf.weights.criteria == ["outreach.a": 2])
    #expect(whatIf.weights.weight(ofCriterion: "outreach.b") == 1)
  }
}
