import PolicyCycle
import StructuredText
import TestSupport
import Testing

@Suite struct RubricReadingTests {
  private func problems(_ json: String) -> [String] {
    do throws(InputProblems) {
      _ = try Rubric(json: Array(json.utf8), source: "r.json")
      return []
    } catch {
      return error.problems.filter { $0.severity == .error }.map { $0.found }
    }
  }

  @Test func `a sound rubric is read`() throws {
    let rubric = try SmallRubric.rubric()
    #expect(rubric.criteria.count == 6)
    #expect(rubric.conditions.count == 6)
    #expect(rubric.stalenessYears == 5)
    #expect(rubric.criterion(labelled: "OUTREACH.ONLY")?.id == "outreach.only")
  }

  @Test func `broken rules of a rubric are named`() throws {
    let doubled = SmallRubric.json([
      (
        "outreach", "outreach.x", false,
        [.init("outreach.x.a", level: 1), .init("outreach.x.a", level: 2)]
      )
    ])
    #expect(problems(doubled) == ["the identifier outreach.x.a twice"])
    let falling = SmallRubric.json([
      (
        "outreach", "outreach.x", false,
        [.init("outreach.x.a", level: 2), .init("outreach.x.b", level: 1)]
      )
    ])
    #expect(problems(falling) == ["falling levels under outreach.x"])
    let outside = SmallRubric.json([
      ("outreach", "outreach.x", false, [.init("outreach.x.a", level: 7)])
    ])
    #expect(problems(outside).contains("7"))
    let strange = SmallRubric.json(
      [], quickScan: #"{"criterion": "outreach.only", "condition": "no.such", "why": "-"}"#)
    #expect(problems(strange) == ["the condition no.such"])
    let newer = SmallRubric.json([], head: "\"schemaVersion\": \"3.0\"")
    #expect(!problems(newer).isEmpty)
  }

  @Test func `a missing section is a fault`() {
    let json = SmallRubric.json([]).replacing(
      "\"id\": \"placement\"", with: "\"id\": \"profiling\"")
    #expect(problems(json).contains("no section placement"))
  }
}
