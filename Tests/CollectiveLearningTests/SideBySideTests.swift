import CollectiveLearning
import PolicyCycle
import TestSupport
import Testing

@Suite struct SideBySideTests {
  private func assessment(_ answers: [Answer]) throws -> Assessment {
    let world = try SmallWorld()
    return Assessment(
      subject: .programme("2021IT05SFPR015"), territory: try SmallWorld.territory("ITI1"),
      level: .regional, status: .desk, reader: "Desk", asOf: world.rubric.date, facts: [],
      answers: answers, rubric: world.rubric)
  }

  @Test func `answers stand beside the desk's, and the desk's stay as they are`() throws {
    let process = try SmallProcess()
    let desk = try assessment([
      SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.4", .met),
    ])
    let parts = try process.project().sideBySide(
      with: [desk], library: process.library, rubric: process.world.rubric)
    #expect(parts.map(\.subject) == [.programme("2021IT05SFPR015")])
    let part = try #require(parts.first)
    #expect(part.deskStatus == .desk)
    // Only what some stakeholder answered.
    #expect(part.rows.map(\.condition.id) == ["outreach.a.1", "outreach.a.2"])
    #expect(part.rows[0].desk == desk.answer(to: "outreach.a.1"))
    #expect(part.rows[1].desk == nil)
    #expect(part.rows.flatMap(\.given).map(\.comparison) == [.same, .deskOpen])
    #expect(part.differences.map(\.condition.id) == ["outreach.a.2"])
  }

  @Test(arguments: [
    (AnswerValue.met, SideBySide.Comparison.same), (.local, .different), (.notMet, .different),
    (.notApplicable, .different), (.unknown, .deskOpen),
  ])
  func `each pair of answers is compared`(
    _ value: AnswerValue, _ expected: SideBySide.Comparison
  ) throws {
    let process = try SmallProcess()
    let desk = try assessment([SmallWorld.answer("outreach.a.1", value)])
    let part = try #require(
      try process.project().sideBySide(
        with: [desk], library: process.library, rubric: process.world.rubric
      ).first)
    #expect(part.rows[0].given.map(\.comparison) == [expected])
    let open = SmallProcess.json.replacing(
      "\"value\": \"met\", \"basis\": \"We do it.\"", with: "\"value\": \"unknown\"")
    let unsure = try #require(
      try process.project(open).sideBySide(
        with: [desk], library: process.library, rubric: process.world.rubric
      ).first)
    #expect(
      unsure.rows[0].given.map(\.comparison) == [value == .unknown ? .same : .stakeholderOpen])
  }

  @Test func `a practice's own record and a system by any code of its territory are the desk's`()
    throws
  {
    let process = try SmallProcess()
    let practice = SmallProcess.json.replacing("programme:2021IT05SFPR015", with: "practice:si-a")
    let part = try #require(
      try process.project(practice).sideBySide(
        with: [], library: process.library, rubric: process.world.rubric
      ).first)
    #expect(part.deskStatus == nil)
    #expect(part.rows[0].desk?.value == .met)
    let system = SmallProcess.json.replacing("programme:2021IT05SFPR015", with: "system:LU00")
    let luxembourg = Assessment(
      subject: .system(try SmallWorld.territory("LU")), territory: try SmallWorld.territory("LU"),
      level: .national, status: .agreed, reader: "Desk", asOf: process.world.rubric.date, facts: [],
      answers: [SmallWorld.answer("outreach.a.1", .notMet)], rubric: process.world.rubric)
    let beside = try #require(
      try process.project(system).sideBySide(
        with: [luxembourg], library: process.library, rubric: process.world.rubric
      ).first)
    #expect(beside.deskStatus == .agreed)
    #expect(beside.rows[0].given.map(\.comparison) == [.different])
  }
}
