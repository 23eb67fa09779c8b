import GoodPractices
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct ProfileGroupTests {
  @Test func `the level on the frontier is that of everything some practice shows`() throws {
    let world = try SmallWorld()
    let practices = [
      try SmallWorld.practice("si-one", in: "SI", meets: ["outreach.a.1", "outreach.a.4"]),
      try SmallWorld.practice("lv-two", in: "LV", meets: ["outreach.a.2"]),
    ]
    let card = try world.scorecard(
      [
        SmallWorld.answer("outreach.a.1", .notMet),
        SmallWorld.answer("outreach.b.1", .notApplicable),
        SmallWorld.answer("outreach.b.2", .notApplicable),
      ], practices: practices)
    let outreach = try #require(card.programmeProfile[.phase(.outreach)])
    // a.1 and a.2 are shown by two different practices, a.3 by none: level 2, whatever the answers.
    #expect(outreach.criteria.map(\.frontierLevel) == [.specified, nil])
  }

  @Test
  func `a practice that shows it only locally does not lift the frontier where reach matters`()
    throws
  {
    let world = try SmallWorld()
    let local = try SmallWorld.practice(
      "si-one", in: "SI", meets: ["outreach.a.1", "outreach.a.2"], locally: ["outreach.a.3"])
    let card = try world.scorecard([], practices: [local])
    #expect(card.programmeProfile[.phase(.outreach)]?.criteria.first?.frontierLevel == .specified)
    let whole = try SmallWorld.practice("lv-two", in: "LV", meets: ["outreach.a.3"])
    let wider = try world.scorecard([], practices: [local, whole])
    #expect(
      wider.programmeProfile[.phase(.outreach)]?.criteria.first?.frontierLevel == .setUpAndStarted)
  }

  @Test func `groups hold every criterion that has their key once, and their counts add up`() throws
  {
    let records = try ShippedRecords.load()
    for card in records.scorecards {
      let profile = card.programmeProfile
      let criteria = profile.sections.flatMap(\.criteria)
      let phases = profile.youthGuaranteeGroups
      #expect(phases.map(\.key) == YouthGuaranteePhase.allCases)
      let inPhases = criteria.filter { $0.criterion.section != .crossCutting }
      #expect(
        phases.flatMap(\.criteria).map(\.criterion.id).sorted()
          == inPhases.map(\.criterion.id).sorted())
      let shown = profile.sections.filter { $0.section != .crossCutting }.map {
        $0.counts[.unknown]
      }
      #expect(phases.map { $0.counts[.unknown] }.reduce(0, +) == shown.reduce(0, +))

      let elements = profile.enablingConditionGroups
      #expect(Set(elements.map(\.key)).count == elements.count)
      #expect(
        elements.flatMap(\.criteria).map(\.criterion.id).sorted()
          == criteria.filter { $0.criterion.enablingCondition != nil }.map(\.criterion.id).sorted())
      #expect(elements.allSatisfy { $0.key.mark.contains("recalled") })
    }
  }
}
