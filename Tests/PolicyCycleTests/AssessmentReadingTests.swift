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
       "facts": [{"id": "f1", "statement": "S", "year": 2024, "sourceKind": "legalAct"}\(facts)],
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

  @Test func `an answer claims no more than the facts it cites`() throws {
    func path(_ from: String, _ to: String) throws -> [String] {
      try problems(sound.replacing(from, with: to)).map(\.path)
    }
    #expect(
      try path("\"sourceKind\": \"legalAct\"", "\"sourceKind\": \"monitoringReport\"") == [
        "answers[0].sourceKind"
      ])
    #expect(try path("\"2024\"", "\"2025\"") == ["answers[0].factDate"])
    #expect(try path("\"2024\"", "\"2024-05\"").isEmpty)
    #expect(try path("\"B\"", "\"A\", \"relayed\": true") == ["answers[0].confidence"])
    #expect(try path("\"B\"", "\"C\", \"relayed\": true").isEmpty)
    #expect(try path(", \"confidence\": \"B\"", "") == ["answers[0].confidence"])
    // Relayed: the kind of the origin may differ from that of the page that was read.
    #expect(
      try path(
        "\"sourceKind\": \"legalAct\"",
        "\"relayed\": true, \"sourceKind\": \"monitoringReport\""
      ).first == "answers[0].confidence")
  }

  @Test func `a year that is none is told, not dropped`() throws {
    let facts =
      ", {\"id\": \"f2\", \"statement\": \"S\", \"year\": 20211, \"sourceKind\": \"legalAct\"}"
    #expect(try problems(sound, facts: facts).map(\.path) == ["facts[1].year"])
  }

  @Test func `a fact of an unknown kind is told once`() throws {
    let facts = ", {\"id\": \"f2\", \"statement\": \"S\", \"sourceKind\": \"rumour\"}"
    let citing = sound.replacing("[\"f1\"]", with: "[\"f1\", \"f2\"]")
    #expect(try problems(citing, facts: facts).map(\.path) == ["facts[1].sourceKind"])
  }

  @Test func `a message cannot be forged by a line end in a value`() throws {
    let forged = try problems(sound.replacing("outreach.only.first", with: "a\\nb.json:1:1: error"))
    #expect(forged.first?.description.contains("\n") == false)
  }

  @Test func `subjects are told apart`() {
    #expect(AssessmentSubject("programme:x") == .programme("x"))
    #expect(AssessmentSubject("system:HR")?.description == "system:HR")
    #expect(AssessmentSubject("system:hr") == nil)
    #expect(AssessmentSubject("region:HR") == nil)
  }
}
