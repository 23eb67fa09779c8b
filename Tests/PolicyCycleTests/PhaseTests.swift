import PolicyCycle
import Testing

@Suite struct PhaseTests {
  @Test func `the phases are those of the project, in its order`() {
    #expect(
      Phase.allCases.sorted().map(\.rawValue) == [
        "data-collection", "profiling", "customised-support", "placement", "outreach",
      ])
  }

  @Test func `each phase of the Youth Guarantee is met by a phase of the cycle`() {
    #expect(Set(Phase.allCases.map(\.youthGuaranteePhase)) == Set(YouthGuaranteePhase.allCases))
    #expect(Phase.outreach.youthGuaranteePhase == .outreach)
    #expect(Phase.placement.youthGuaranteePhase == .offer)
  }

  @Test func `sections are the phases, then the cross-cutting criteria`() {
    #expect(RubricSection.allCases.count == 6)
    #expect(RubricSection.allCases.sorted().last == .crossCutting)
    #expect(RubricSection.allCases.map(\.id).compactMap(RubricSection.init(id:)).count == 6)
    #expect(RubricSection(id: "elsewhere") == nil)
  }
}
