import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct ScorecardTests {
  /// Practices show a.1, a.2, a.3, a.4 and b.2; nobody shows b.1.
  private func practices() throws -> [GoodPractice] {
    [
      try SmallWorld.practice(
        "si-one", in: "SI", meets: ["outreach.a.1", "outreach.a.2", "outreach.a.3"]),
      try SmallWorld.practice(
        "dk-two", in: "DK", meets: ["outreach.a.4"], effects: [SmallWorld.gain]),
      try SmallWorld.practice("lv-three", in: "LV", meets: ["outreach.b.2"], reach: .local),
    ]
  }

  @Test func `a scorecard computed by hand`() throws {
    let world = try SmallWorld()
    let card = try world.scorecard(
      [
        SmallWorld.answer("outreach.a.1", .met),
        SmallWorld.answer("outreach.a.3", .local),
        SmallWorld.answer("outreach.a.4", .met, date: "2019"),
        SmallWorld.answer("outreach.b.1", .met),
        SmallWorld.answer("outreach.b.2", .notMet),
      ], practices: try practices())
    let outreach = try #require(card.programmeProfile[.phase(.outreach)])

    // Frontier of the phase: a.1, a.2, a.3, a.4, b.2 = 5 conditions; b.1 has no practice.
    #expect(outreach.counts.applicable == 5)
    #expect(outreach.withoutPractice == 1)
    #expect(outreach.counts[.shown] == 1)  // a.1
    #expect(outreach.counts[.shownLocally] == 1)  // a.3, where reach matters
    #expect(outreach.counts[.formerlyShown] == 1)  // a.4, of 2019
    #expect(outreach.counts[.unknown] == 1)  // a.2
    #expect(outreach.counts[.lacking] == 1)  // b.2
    #expect(outreach.counts.share(.shown) == 0.2)
    #expect(outreach.counts.possibleShare == 0.6)  // a.1, a.2, a.4
    #expect(outreach.design.applicable == 3)  // a.1, a.2, b.2
    #expect(outreach.delivery[.formerlyShown] == 1)

    // Levels over all conditions: a stops at a.2, possible stops at a.3 (local); b reaches 1.
    let a = try #require(outreach.criteria.first { $0.criterion.id == "outreach.a" })
    #expect(a.levels?.demonstrated == .named)
    #expect(a.levels?.possible == .specified)
    #expect(a.levels?.local == .named)
    #expect(a.blocking?.condition.id == "outreach.a.2")
    #expect(a.essentialFlag == .notShown)
    let b = try #require(outreach.criteria.first { $0.criterion.id == "outreach.b" })
    #expect(b.levels?.demonstrated == .named)
    #expect(b.levels?.possible == .named)  // the "not met" has grade B and stands

    // Answered: a.1, a.3, b.1, b.2 of 6 in the phase: 0.67 is above the minimum of 0.65.
    #expect(outreach.maturity.isScorable)
    #expect(try #require(outreach.maturity.coverage) == 4.0 / 6)
    #expect(try #require(outreach.maturity.demonstrated) == 0.2)  // (1 + 1) / 2 / 5
    #expect(abs(try #require(outreach.maturity.possible) - 0.3) < 1e-12)  // (2 + 1) / 2 / 5
    #expect(!card.programmeProfile.overall.isScorable)

    #expect(card.programmeProfile.answeredCount == 4)
    #expect(card.programmeProfile.conditionCount == 11)  // 6 and one in each of 5 other sections
  }

  @Test func `gaps are told apart and ranked by what they add`() throws {
    let world = try SmallWorld()
    let card = try world.scorecard(
      [
        SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.3", .local),
        SmallWorld.answer("outreach.b.1", .met), SmallWorld.answer("outreach.b.2", .notMet),
      ], practices: try practices())
    #expect(card.policyGaps.map(\.condition.id) == ["outreach.b.2", "outreach.a.3"])
    #expect(card.evidenceGaps.map(\.condition.id) == ["outreach.a.2", "outreach.a.4"])
    let first = try #require(card.policyGaps.first)
    #expect(first.levelGain == 1)
    #expect(first.isBlocking)
    #expect(first.shareGain == 0.2)
    #expect(try #require(card.evidenceGaps.first).levelGain == 1)
    // a.3 is local, so closing a.2 lifts a from 1 to 2 and no further; a.4 alone lifts nothing.
    #expect(try #require(card.evidenceGaps.last).levelGain == 0)
    #expect(
      card.learningSources.map(\.practice.id) == ["dk-two", "si-one", "lv-three"])
    #expect(card.learningSources[1].conditions.sorted() == ["outreach.a.2", "outreach.a.3"])
  }

  @Test func `programme and system never share a number`() throws {
    let world = try SmallWorld()
    let alone = try world.scorecard([], practices: try practices())
    let system = try world.assessment([SmallWorld.answer("outreach.a.1", .met)])
    let beside = try world.scorecard([], practices: try practices(), system: system)
    #expect(alone.programmeProfile.counts == beside.programmeProfile.counts)
    #expect(beside.systemProfile?.counts[.shown] == 1)
    #expect(beside.programmeProfile.counts[.shown] == 0)
    #expect(
      beside.evidenceGaps.first { $0.condition.id == "outreach.a.1" }?.systemStanding == .shown)
  }

  @Test func `a local answer counts as shown where reach does not matter`() throws {
    let world = try SmallWorld()
    let card = try world.scorecard(
      [SmallWorld.answer("outreach.a.4", .local)], practices: try practices())
    #expect(card.programmeProfile.counts[.shown] == 1)
    #expect(card.programmeProfile.result(for: "outreach.a.4")?.answer?.value == .local)
  }
}
