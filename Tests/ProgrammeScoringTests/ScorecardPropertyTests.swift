import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

/// What has to hold for every scorecard, tried on random answers and practices.
@Suite struct ScorecardPropertyTests {
  private static let conditions = [
    "outreach.a.1", "outreach.a.2", "outreach.a.3", "outreach.a.4", "outreach.b.1", "outreach.b.2",
  ]

  private func answers(_ generator: inout SeededGenerator) -> [Answer] {
    Self.conditions.compactMap { condition in
      switch Int.random(in: 0...9, using: &generator) {
      case 0, 1: SmallWorld.answer(condition, .met)
      case 2: SmallWorld.answer(condition, .local)
      case 3:
        SmallWorld.answer(condition, .notMet, confidence: Bool.random(using: &generator) ? .a : .c)
      case 4: SmallWorld.answer(condition, .met, date: "2018")
      case 5: SmallWorld.answer(condition, .unknown, formerly: true)
      case 6: SmallWorld.answer(condition, .notApplicable)
      case 7: SmallWorld.answer(condition, .met, date: nil)
      default: nil
      }
    }
  }

  private func practices(_ generator: inout SeededGenerator) throws -> [GoodPractice] {
    try (0..<Int.random(in: 0...5, using: &generator)).map { index in
      let territory = ["SI", "DK", "ITI1", "LV"].randomElement(using: &generator) ?? "SI"
      let effect = [SmallWorld.gain, SmallWorld.noGain].randomElement(using: &generator)
      return try SmallWorld.practice(
        "p\(index)", in: territory,
        meets: Self.conditions.filter { _ in Bool.random(using: &generator) },
        effects: Bool.random(using: &generator) ? effect.map { [$0] } ?? [] : [])
    }
  }

  private func check(_ seed: UInt64, _ property: (inout SeededGenerator, SmallWorld) throws -> Void)
    throws
  {
    let world = try SmallWorld()
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 { try property(&generator, world) }
  }

  @Test func `an unknown that turns out met never lowers shown and never raises possible`() throws {
    var tried = 0
    try check(21) { generator, world in
      let given = answers(&generator)
      let practices = try practices(&generator)
      let before = try world.scorecard(given, practices: practices)
      for result in before.programmeProfile.sections.flatMap(\.criteria).flatMap(\.conditions)
      where result.standing == .unknown {
        tried += 1
        let id = result.condition.id
        let rest = given.filter { $0.condition != id }
        let met = try world.scorecard(
          rest + [SmallWorld.answer(id, .met)], practices: practices)
        let notMet = try world.scorecard(
          rest + [SmallWorld.answer(id, .notMet)], practices: practices)
        for (old, (new, lost)) in zip(
          before.programmeProfile.sections,
          zip(met.programmeProfile.sections, notMet.programmeProfile.sections))
        {
          #expect(new.counts[.shown] >= old.counts[.shown], "seed 21, \(id)")
          #expect(new.counts.possible <= old.counts.possible, "seed 21, \(id)")
          #expect(lost.counts[.shown] <= old.counts[.shown], "seed 21, \(id)")
          #expect(lost.counts.possible <= old.counts.possible, "seed 21, \(id)")
          for (oldOne, (newOne, lostOne)) in zip(old.criteria, zip(new.criteria, lost.criteria)) {
            guard let oldLevels = oldOne.levels, let newLevels = newOne.levels,
              let lostLevels = lostOne.levels
            else { continue }
            #expect(newLevels.demonstrated >= oldLevels.demonstrated, "seed 21, \(id)")
            #expect(newLevels.possible <= oldLevels.possible, "seed 21, \(id)")
            #expect(lostLevels.demonstrated <= oldLevels.demonstrated, "seed 21, \(id)")
            #expect(lostLevels.possible <= oldLevels.possible, "seed 21, \(id)")
          }
        }
      }
    }
    #expect(tried > 500)
  }

  @Test func `the five standings share the applicable conditions`() throws {
    try check(22) { generator, world in
      let card = try world.scorecard(answers(&generator), practices: practices(&generator))
      for section in card.programmeProfile.sections {
        let counts = section.counts
        // Counted again from the conditions themselves.
        let standings = section.criteria.flatMap(\.conditions).filter(\.isOnFrontier)
          .map(\.standing)
        for standing in ConditionStanding.allCases {
          #expect(counts[standing] == standings.filter { $0 == standing }.count)
        }
        #expect(counts.applicable == standings.filter { $0 != .notApplicable }.count)
        #expect(
          counts.possible
            == standings.filter { [.shown, .unknown, .formerlyShown].contains($0) }.count)
        #expect(section.design.applicable + section.delivery.applicable == counts.applicable)
      }
    }
  }

  @Test func `the order of records never matters`() throws {
    try check(23) { generator, world in
      let given = answers(&generator)
      let practices = try practices(&generator)
      let one = try world.scorecard(given, practices: practices)
      let two = try world.scorecard(
        given.shuffled(using: &generator), practices: practices.shuffled(using: &generator))
      #expect(one.programmeProfile.counts == two.programmeProfile.counts)
      #expect(one.evidenceGaps.map(\.condition.id) == two.evidenceGaps.map(\.condition.id))
      #expect(one.policyGaps.map(\.condition.id) == two.policyGaps.map(\.condition.id))
      #expect(one.learningSources.map(\.practice.id) == two.learningSources.map(\.practice.id))
    }
  }

  @Test func `a new practice changes a score only where the frontier grew`() throws {
    var grew = 0
    try check(24) { generator, world in
      let given = answers(&generator)
      let practices = try practices(&generator)
      let added = try SmallWorld.practice(
        "new", in: "EE", meets: Self.conditions.filter { _ in Bool.random(using: &generator) })
      let before = try world.scorecard(given, practices: practices)
      let after = try world.scorecard(given, practices: practices + [added])
      let growth = after.frontier.growth(since: before.frontier)
      let sections = Set(growth.compactMap { world.rubric.condition($0.condition)?.section })
      for (old, new) in zip(before.programmeProfile.sections, after.programmeProfile.sections) {
        if sections.contains(old.section) {
          grew += 1
          #expect(new.counts.applicable >= old.counts.applicable)
        } else {
          #expect(new.counts == old.counts)
        }
        #expect(new.criteria.map(\.levels) == old.criteria.map(\.levels))
      }
      #expect(growth.allSatisfy { $0.practices == ["new"] })
    }
    #expect(grew > 20)
  }
}
