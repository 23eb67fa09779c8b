import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct NarrowingQuestionTests {
  @Test func `the open condition comes first whose answer narrows the levels most`() throws {
    let world = try SmallWorld()
    let practice = try SmallWorld.practice(
      "si", in: "SI", meets: ["outreach.a.2", "outreach.a.4", "outreach.b.1"])
    let card = try world.scorecard(
      [SmallWorld.answer("outreach.a.1", .met)], practices: [practice])
    let section = try #require(card.programmeProfile[.phase(.outreach)])
    let questions = section.narrowingQuestions
    // a: shown 1, possible 4: 3 levels of 5. b: shown 0, possible 2: 2 levels. Mean 0.5.
    // a.2 met: 2 to 4; not met: 1 to 1: 1 level on average, narrows the section by (3 - 1) / 5 / 2.
    // b.1 met: 1 to 2, not met: 0: half a level, narrows by 1.5 / 5 / 2.
    // a.3 met: 1 to 4, not met: 1 to 2: 2 levels, by 1 / 5 / 2. b.2: 0 to 2 or 0 to 1, by 0.5 / 5 / 2.
    // a.4: 1 to 4 or 1 to 3: 2.5 levels, by 0.5 / 5 / 2; on the frontier, so before b.2.
    #expect(
      questions.map(\.condition.id)
        == ["outreach.a.2", "outreach.b.1", "outreach.a.3", "outreach.a.4", "outreach.b.2"])
    for (question, narrowing) in zip(questions, [0.2, 0.15, 0.1, 0.05, 0.05]) {
      #expect(abs(question.width - 0.5) < 1e-12)
      #expect(abs(question.narrowing - narrowing) < 1e-12)
    }
    #expect(questions.map(\.sectionConditions) == [3, 3, nil, 3, nil])
  }

  @Test func `nothing open, nothing to ask`() throws {
    let world = try SmallWorld()
    let answers = world.rubric.conditions.map { SmallWorld.answer($0.id, .met) }
    let card = try world.scorecard(answers, practices: [])
    #expect(card.programmeProfile.sections.allSatisfy { $0.narrowingQuestions.isEmpty })
  }
}
