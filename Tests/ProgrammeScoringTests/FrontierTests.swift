import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct FrontierTests {
  private func frontier(_ practices: [GoodPractice], for code: String = "ITI1") throws -> Frontier {
    let world = try SmallWorld()
    let library = PracticeLibrary(
      practices,
      partnerTerritories: [try SmallWorld.territory("SI"), try SmallWorld.territory("IT")])
    return Frontier(
      library: library, rubric: world.rubric, for: try SmallWorld.territory(code))
  }

  @Test func `own territory and lessons are left out, and named`() throws {
    let frontier = try frontier([
      SmallWorld.practice("own-region", in: "ITI1", meets: ["outreach.a.1"]),
      SmallWorld.practice("own-town", in: "ITI14", meets: ["outreach.a.1"]),
      SmallWorld.practice("own-country", in: "IT", meets: ["outreach.a.1"]),
      SmallWorld.practice("neighbour", in: "ITH2", meets: ["outreach.a.2"]),
      SmallWorld.practice(
        "lesson", in: "NL", meets: ["outreach.a.1", "outreach.b.1"], effects: [SmallWorld.noGain]),
    ])
    #expect(frontier.ownPractices == ["own-country", "own-region", "own-town"])
    #expect(frontier.lessons == ["lesson"])
    #expect(!frontier.contains("outreach.a.1"))
    #expect(!frontier.contains("outreach.b.1"))
    #expect(frontier.practices(showing: "outreach.a.2").map(\.practice.id) == ["neighbour"])
    #expect(frontier.count == 1)
  }

  @Test func `the best evidence comes first, then the widest reach`() throws {
    let frontier = try frontier([
      SmallWorld.practice("c-wide", in: "SI", meets: ["outreach.a.1"], reach: .whole),
      SmallWorld.practice("b-local", in: "SI", meets: ["outreach.a.1"], reach: .local),
      SmallWorld.practice(
        "d-proven", in: "DK", meets: ["outreach.a.1"], reach: .local, effects: [SmallWorld.gain]),
      SmallWorld.practice("a-pilot", in: "SI", meets: [], locally: ["outreach.a.1"], reach: .whole),
    ])
    #expect(
      frontier.practices(showing: "outreach.a.1").map(\.practice.id) == [
        "d-proven", "c-wide", "a-pilot", "b-local",
      ])
    #expect(frontier.practices(showing: "outreach.a.1")[2].reach == .local)
    #expect(frontier.partnerCount == 1)
  }

  @Test func `growth names the condition and the practice that brought it`() throws {
    let first = try SmallWorld.practice("one", in: "SI", meets: ["outreach.a.1"])
    let second = try SmallWorld.practice("two", in: "LV", meets: ["outreach.a.1", "outreach.a.2"])
    let growth = try frontier([first, second]).growth(since: try frontier([first]))
    #expect(growth.map(\.condition) == ["outreach.a.2"])
    #expect(growth.map(\.practices) == [["two"]])
    #expect(try frontier([first]).growth(since: try frontier([second, first])).isEmpty)
  }
}
