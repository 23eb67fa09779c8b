import PolicyCycle
import StructuredText
import TestSupport
import Testing

@Suite struct AssessmentReadingTests {
  private func problems(_ answers: String, facts: String = "") throws -> [LocatedProblem] {
    let rubric = try SmallRubric.rubric()
    let json = """
      {"schemaVersion": "1.0", "subject": "system:HR", "territory": "HR", "level": "national",
       "status": "desk", "reader": "A", "asOf": "2026-11-22",
       "facts": [{"id": "f1", "statement": "S", "sourceKind": "legalAct"}\(facts)],
       "answers": [\(answers)]}
      """
    do throws(InputProblems) {
      _ = try Assessment(json: Array(json.utf8), source: "a.json", rubric: rubric)
      return []
    } catch {
      return error.problems.filter { $0.severity == .error }
    }
  }

  private let sound = """
    {"condition": "outreach.only.first", "value": "met", "facts": ["f1"], "sourceKind": "legalAct",
     "factDate": "2024", "confidence": "B"}
    """

  @Test func `a sound assessment is read`() throws { #expect(try problems(sound).isEmpty) }

  @Test func `doubled, dangling and unknown things are located`() throws {
    #expect(try problems(sound + ",\n" + sound).map(\.path) == ["answers[1].condition"])
    #expect(
      try problems(sound.replacing("f1", with: "f9")).map(\.found) == ["\"f9\""])
    #expect(
      try problems(sound.replacing("outreach.only.first", with: "outreach.only.frist")).first?
        .expected.contains("outreach.only.first") == true)
    #expect(
      try problems(
        sound, facts: ", {\"id\": \"f1\", \"statement\": \"S\", \"sourceKind\": \"legalAct\"}"
      )
      .count == 1)
    #expect(
      try problems(sound.replacing("\"met\"", with: "\"yes\"")).first?.path == "answers[0].value")
    #expect(
      try problems(sound.replacing("\"B\"", with: "\"B\", \"formerlyMet\": true")).count == 1)
  }

  @Test func `subjects are told apart`() {
    #expect(AssessmentSubject("programme:x") == .programme("x"))
    #expect(AssessmentSubject("system:HR")?.description == "system:HR")
    #expect(AssessmentSubject("system:hr") == nil)
    #expect(AssessmentSubject("region:HR") == nil)
  }
}
