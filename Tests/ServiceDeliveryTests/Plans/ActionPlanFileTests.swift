import StructuredText
import Testing

@testable import ServiceDelivery

@Suite("Files of action plans") struct ActionPlanFileTests {
  private func reading(_ text: String) throws(InputProblems) -> ActionPlan {
    try ActionPlan(json: Array(text.utf8), source: "plan.json", today: nil, textCheck: .patterns)
  }

  @Test func `what is written is read again, and written alike`() throws {
    let plan = try SamplePlan.plan()
    let again = try reading(plan.text)
    #expect(again == plan)
    #expect(again.text == plan.text)
    var empty = try SamplePlan.contents()
    empty.profile = PlanProfile(obstacles: [])
    #expect(try reading(SamplePlan.plan(empty).text).contents.profile.obstacles == [])
  }

  @Test func `all faults of a history are told with their lines, and no text is repeated`() throws {
    let text = try SamplePlan.plan().text
      .replacing("\"state\": \"agreed\"", with: "\"state\": \"in-place\"")
      .replacing("Visit a kitchen", with: "Ask jane.doe@example.org")
    let problems = #expect(throws: InputProblems.self) { try reading(text) }
    #expect(
      problems?.problems.map(\.path) == [
        "steps[0].text", "reviews[0].day", "history[1]", "history[1].state",
      ])
    #expect(problems?.problems.allSatisfy { ($0.position?.line ?? 0) > 1 } == true)
    #expect(problems?.description.contains("jane") == false)
  }

  @Test func `unknown members and wrong words are refused without being repeated`() throws {
    let text = try SamplePlan.plan().text
      .replacing("\"sex\": \"female\"", with: "\"sex\": \"Jane Doe\", \"Doe\": 5, \"isced\": 2.5")
    let second = #expect(throws: InputProblems.self) { try reading(text) }
    #expect(second?.description.contains("Doe") == false)
    let only = try SamplePlan.plan().text
      .replacing("\"pseudonym\":", with: "\"surname\": \"Doe\",\n  \"pseudonym\":")
    let problems = #expect(throws: InputProblems.self) { try reading(only) }
    #expect(problems?.errors.map(\.found) == ["an unknown member"])
    #expect(problems?.description.contains("Doe") == false)
    let cut = #expect(throws: InputProblems.self) { try reading("{\"Doe\": {\"a\" Doe}}") }
    #expect(cut?.description.contains("Doe") == false)
  }

  @Test func `the form has a line for every field and escapes what stands in the plan`() throws {
    var contents = try SamplePlan.contents()
    contents.goal?.text = "# Cook [x](y)\n<b>"
    let form = PlanForm(try SamplePlan.plan(contents))
    let text = form.markdown(label: { $0 == "text" ? "Words" : $0 })
    #expect(text.contains("- Words: \\# Cook \\[x\\]\\(y\\) \\<b\\>\n"))
    #expect(text.contains("- obstacles: care, transport\n"))
    let step = "### 2\n\n- Words: Find a place in a nursery\n- who: service\n- due: \\_"
    #expect(text.contains(step))
    #expect(form.sections.count { $0.part == .followUps } == 3)
    #expect(form.sections.count { $0.part == .steps } == 3)
    #expect(text.split(separator: "## steps\n").count == 2)
  }
}
