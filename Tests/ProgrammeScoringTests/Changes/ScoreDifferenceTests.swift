import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct ScoreDifferenceTests {
  private let world: SmallWorld
  private let scorer: ProgrammeScorer
  private let programme: Programme

  /// Practices show a.1, a.2, a.3, a.4 and b.2; nobody shows b.1.
  init() throws {
    world = try SmallWorld()
    scorer = ProgrammeScorer(
      rubric: world.rubric,
      library: PracticeLibrary(
        [
          try SmallWorld.practice(
            "si-one", in: "SI", meets: ["outreach.a.1", "outreach.a.2", "outreach.a.3"]),
          try SmallWorld.practice("dk-two", in: "DK", meets: ["outreach.a.4"]),
          try SmallWorld.practice("lv-three", in: "LV", meets: ["outreach.b.2"]),
        ], partnerTerritories: []))
    programme = Programme(
      id: "p", territory: try SmallWorld.territory("ITI1"), level: .regional, title: "Programme")
  }

  private func difference(_ answers: [Answer], _ changes: [WhatIfChange]) throws -> ScoreDifference
  {
    try WhatIf(changes, scorer: scorer)
      .result(for: programme, assessment: try world.assessment(answers)).difference
  }

  private let given = [
    SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.3", .local),
    SmallWorld.answer("outreach.b.1", .met), SmallWorld.answer("outreach.b.2", .notMet),
  ]

  @Test func `two answers by hand`() throws {
    let difference = try difference(
      given, [.answer(to: "outreach.a.2", .met), .answer(to: "outreach.b.2", .met)])
    #expect(difference.conditions.map(\.condition.id) == ["outreach.a.2", "outreach.b.2"])
    #expect(difference.conditions.allSatisfy { $0.causes == [.answer] })
    #expect(difference.conditions.map(\.before.standing) == [.unknown, .lacking])
    #expect(difference.conditions.allSatisfy { $0.after.standing == .shown })

    // One of five shown, then three of five; each adds a fifth. The frontier is all in outreach.
    let outreach = try #require(difference[.phase(.outreach)])
    #expect(outreach.share == difference.share)
    #expect(difference.share.before == 0.2)
    #expect(difference.share.after == 0.6)
    #expect(difference.share.contributions.map(\.condition) == ["outreach.a.2", "outreach.b.2"])
    for contribution in difference.share.contributions {
      #expect(abs(contribution.answer - 0.2) < 1e-15)
      #expect(contribution.scope == 0)
    }

    // a rises from level 1 to 2 (a.3 stays local), b from 1 to 2: a tenth of the section each.
    #expect(outreach.criteria.map { $0.demonstrated.map(\.levels) } == [[1], [1]])
    #expect(abs((outreach.demonstrated.difference ?? 0) - 0.2) < 1e-15)
    #expect(abs(outreach.demonstrated.contribution(of: "outreach.a.2") - 0.1) < 1e-15)
    // Possible before: a stops at a.3, so 2; b stops at the b.2 of confidence B, so 1.
    #expect(outreach.possible.contribution(of: "outreach.a.2") == 0)
    #expect(abs(outreach.possible.contribution(of: "outreach.b.2") - 0.1) < 1e-15)

    // The fifth roots of 20.8 and 40.6, since the other phases stand at 1; half of it each.
    #expect(abs((difference.demonstrated.before ?? 0) - 1.834901125) < 1e-9)
    #expect(abs((difference.demonstrated.after ?? 0) - 2.097515635) < 1e-9)
    let half = (difference.demonstrated.difference ?? 0) / 2
    for id in ["outreach.a.2", "outreach.b.2"] {
      #expect(abs(difference.demonstrated.contribution(of: id) - half) < 1e-14)
    }
  }

  @Test func `two conditions that lift a level together share what they add`() throws {
    let difference = try difference(
      [SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.4", .met)],
      [.answer(to: "outreach.a.2", .met), .answer(to: "outreach.a.3", .met)])
    let criterion = try #require(
      difference[.phase(.outreach)]?.criteria.first { $0.criterion.id == "outreach.a" })
    #expect(criterion.hasOtherLevels)
    #expect(criterion.before?.demonstrated == .named)
    #expect(criterion.after?.demonstrated == .runningAndMeasured)
    // a.2 first lifts by 1, after a.3 by 3; a.3 first lifts by nothing, after a.2 by 2.
    #expect(criterion.demonstrated.map(\.condition) == ["outreach.a.2", "outreach.a.3"])
    #expect(criterion.demonstrated.map(\.levels) == [2, 1])
    #expect(criterion.possible.isEmpty)
  }

  @Test func `a practice left out is told apart from an answer`() throws {
    // Without dk-two a.4 leaves the frontier: one of five shown becomes one of four.
    let difference = try difference(given, [.without(practice: "dk-two")])
    #expect(difference.share.before == 0.2)
    #expect(difference.share.after == 0.25)
    #expect(difference.share.countBefore == 5)
    #expect(difference.share.countAfter == 4)
    #expect(difference.conditions.map(\.condition.id) == ["outreach.a.4"])
    #expect(difference.conditions.first?.causes == [.frontier])
    let only = try #require(difference.share.contributions.first)
    #expect(difference.share.contributions.count == 1)
    #expect(only.answer == 0)
    #expect(abs(only.scope - 0.05) < 1e-15)
    // The rubric's levels do not know the frontier.
    #expect(difference.demonstrated.contributions.isEmpty)
    #expect(difference.demonstrated.difference == 0)
  }

  @Test func `an answer and a growing frontier at once`() throws {
    // b.1 joins the frontier by the new practice, and is shown: one of five, then three of six.
    let difference = try difference(
      given,
      [
        .answer(to: "outreach.a.2", .met),
        .adding(try SmallWorld.practice("ee-new", in: "EE", meets: ["outreach.b.1"])),
      ])
    #expect(abs((difference.share.difference ?? 0) - 0.3) < 1e-15)
    let parts = Dictionary(
      uniqueKeysWithValues: difference.share.contributions.map { ($0.condition, $0) })
    #expect(Set(parts.keys) == ["outreach.a.2", "outreach.b.1"])
    // Mean of 1/5 and 1/6 for the answer; for what joined, the same less mean shown (2) / 30.
    #expect(abs((parts["outreach.a.2"]?.answer ?? 0) - 11.0 / 60) < 1e-15)
    #expect(abs((parts["outreach.b.1"]?.scope ?? 0) - (11.0 / 60 - 2.0 / 30)) < 1e-15)
    #expect(parts["outreach.b.1"]?.answer == 0)
  }

  @Test func `weights move the point score only, and say how`() throws {
    let difference = try difference(given, [.sectionWeight(.phase(.outreach), 3)])
    #expect(difference.conditions.isEmpty)
    #expect(difference.share.difference == 0)
    #expect(difference.share.contributions.isEmpty)
    // From the fifth root of 20.8 to its power 3/7.
    #expect(abs((difference.demonstrated.after ?? 0) - 3.671844547) < 1e-9)
    #expect(difference.demonstrated.contributions.count == 5)
    for contribution in difference.demonstrated.contributions {
      guard case .phase(let phase, let weight) = contribution.source else {
        Issue.record("\(contribution)")
        continue
      }
      #expect(weight.before == 1)
      #expect(weight.after == (phase == .outreach ? 3 : 1))
      #expect(weight.shareBefore == 0.2)
      #expect(abs(weight.shareAfter - (phase == .outreach ? 3 : 1) / 7.0) < 1e-15)
      // More weight on what stands above the mean adds; less weight on what stands below adds too.
      #expect(contribution.value > 0)
    }
  }

  @Test func `a criterion that no longer applies is its own contribution`() throws {
    let difference = try difference(
      [SmallWorld.answer("outreach.a.1", .met)] + given.dropFirst(2),
      [.criterionWeight("outreach.a", 1), .criterionWeight("outreach.b", 4)])
    let outreach = try #require(difference[.phase(.outreach)])
    // Both criteria stand at level 1, so no weight can move the section.
    #expect(abs(outreach.demonstrated.difference ?? 1) < 1e-15)
    #expect(outreach.demonstrated.contributions.allSatisfy { abs($0.value) < 1e-15 })
  }

  @Test func `different subjects and different conditions are refused`() throws {
    let frontier = Frontier(
      library: scorer.library, rubric: world.rubric, for: programme.territory)
    func profile(_ subject: AssessmentSubject, _ rubric: Rubric) -> SubjectProfile {
      SubjectProfile(
        assessment: Assessment(
          subject: subject, territory: programme.territory, level: .regional, status: .desk,
          reader: "Test", asOf: rubric.date, facts: [], answers: given, rubric: rubric),
        rubric: rubric, frontier: frontier)
    }
    let own = profile(.programme("p"), world.rubric)
    #expect(throws: ChangeProblem.differentSubjects(.programme("p"), .programme("q"))) {
      try ScoreDifference(from: own, to: profile(.programme("q"), world.rubric))
    }
    let otherRubric = try SmallRubric.rubric()
    #expect(throws: ChangeProblem.differentConditions) {
      try ScoreDifference(from: own, to: profile(.programme("p"), otherRubric))
    }
    let system = profile(.system(try SmallWorld.territory("LU")), world.rubric)
    let same = profile(.system(try SmallWorld.territory("LU00")), world.rubric)
    #expect(try ScoreDifference(from: system, to: same).conditions.isEmpty)
  }
}
