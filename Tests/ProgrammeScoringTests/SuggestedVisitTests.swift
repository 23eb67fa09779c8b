import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct SuggestedVisitTests {
  private static let measured = EffectEvidence(
    outcome: "work", level: .measuredChange, direction: .positive)

  private func visits(_ practices: [GoodPractice]) throws -> [String] {
    try SmallWorld().scorecard([], practices: practices).suggestedVisits.map {
      "\($0.reason.rawValue): \($0.source.practice.id)"
    }
  }

  @Test func `best evidence, most gaps among the studied, then a partner`() throws {
    let practices = [
      try SmallWorld.practice(
        "dk-proven", in: "DK", meets: ["outreach.a.1"], effects: [SmallWorld.gain]),
      try SmallWorld.practice(
        "lv-many-unstudied", in: "LV",
        meets: ["outreach.a.1", "outreach.a.2", "outreach.a.3", "outreach.a.4"]),
      try SmallWorld.practice(
        "fi-some", in: "FI", meets: ["outreach.a.1", "outreach.a.2"], effects: [Self.measured]),
      try SmallWorld.practice("si-partner", in: "SI", meets: ["outreach.b.1"]),
    ]
    #expect(
      try visits(practices) == [
        "best-evidence: dk-proven", "most-new: fi-some", "partner: si-partner",
      ])
  }

  @Test func `a practice is named once, by the first reason`() throws {
    let only = try SmallWorld.practice(
      "si-only", in: "SI", meets: ["outreach.a.1"], effects: [SmallWorld.gain])
    #expect(try visits([only]) == ["best-evidence: si-only"])
    let second = try SmallWorld.practice("lv-second", in: "LV", meets: ["outreach.a.2"])
    #expect(
      try visits([only, second]) == ["best-evidence: si-only", "most-new-unstudied: lv-second"])
    #expect(try visits([]) == [])
  }

  @Test func `what the territory's system shows is nothing new to visit`() throws {
    let world = try SmallWorld()
    let practices = [
      try SmallWorld.practice(
        "dk-known", in: "DK", meets: ["outreach.a.1"], effects: [SmallWorld.gain]),
      try SmallWorld.practice(
        "fi-new", in: "FI", meets: ["outreach.a.1", "outreach.a.2"], effects: [Self.measured]),
    ]
    let system = try world.assessment([SmallWorld.answer("outreach.a.1", .met)])
    let card = try world.scorecard([], practices: practices, system: system)
    #expect(card.suggestedVisits.map(\.source.practice.id) == ["fi-new"])
    #expect(card.learningSources.map(\.newToTerritory) == [[], ["outreach.a.2"]])
  }

  @Test func `that a practice was evaluated is nothing to see at work`() throws {
    let world = try SmallWorld()
    let evaluated = try SmallWorld.practice(
      "dk-evaluated", in: "DK", meets: ["cross-cutting.only.first"], effects: [SmallWorld.gain])
    let card = try world.scorecard([], practices: [evaluated])
    #expect(card.learningSources.map(\.newToTerritory) == [["cross-cutting.only.first"]])
    #expect(card.suggestedVisits.isEmpty)
  }

  @Test func `those with evidence that have ended are told apart`() throws {
    let world = try SmallWorld()
    let practices = [
      try SmallWorld.practice(
        "dk-ended", in: "DK", meets: ["outreach.a.1"], effects: [SmallWorld.gain], status: .ended),
      try SmallWorld.practice("lv-ended", in: "LV", meets: ["outreach.a.1"], status: .ended),
    ]
    let card = try world.scorecard([], practices: practices)
    #expect(card.endedWithEvidence.map(\.practice.id) == ["dk-ended"])
  }

  @Test func `what has ended is not visited, and lessons and own practices are not either`() throws
  {
    let practices = [
      try SmallWorld.practice(
        "dk-ended", in: "DK", meets: ["outreach.a.1"], effects: [SmallWorld.gain], status: .ended),
      try SmallWorld.practice(
        "nl-lesson", in: "NL", meets: ["outreach.a.1"], effects: [SmallWorld.noGain]),
      try SmallWorld.practice("it-own", in: "ITI1", meets: ["outreach.a.1"]),
      try SmallWorld.practice("lv-open", in: "LV", meets: ["outreach.a.1"]),
    ]
    #expect(try visits(practices) == ["most-new-unstudied: lv-open"])
  }

  @Test func `the first visit has the best evidence of all that are open, whatever the world`()
    throws
  {
    var random = SeededGenerator(seed: 20_261_127)
    let conditions = ["outreach.a.1", "outreach.a.2", "outreach.a.3", "outreach.b.1"]
    for round in 0..<100 {
      let practices = try (0..<Int.random(in: 1...8, using: &random)).map { index in
        try SmallWorld.practice(
          "p\(index)", in: ["SI", "DK", "ITI1", "LV"].randomElement(using: &random) ?? "SI",
          meets: conditions.filter { _ in Bool.random(using: &random) },
          effects: [[], [Self.measured], [SmallWorld.gain], [SmallWorld.noGain]]
            .randomElement(using: &random) ?? [],
          status: [.ongoing, .ended, .unknown].randomElement(using: &random) ?? .unknown)
      }
      let card = try SmallWorld().scorecard([], practices: practices)
      let open = card.learningSources.filter { $0.practice.status != .ended }
      let visits = card.suggestedVisits
      #expect(visits.count <= 3)
      #expect(Set(visits.map(\.source.practice.id)).count == visits.count)
      #expect(Set(visits.map(\.reason)).count == visits.count)
      #expect(visits.isEmpty == open.isEmpty)
      let studied = open.filter { $0.practice.standing >= .promising }
      #expect(
        visits.first { $0.reason == .bestEvidence }?.source.practice.standing
          == studied.map(\.practice.standing).max(), "round \(round)")
      #expect(visits.contains { $0.reason == .mostNew } == (studied.count >= 2))
      // A partner's practice is among them wherever there is one.
      #expect(
        visits.contains { $0.source.isPartner } == open.contains(where: \.isPartner),
        "round \(round)")
    }
  }
}
