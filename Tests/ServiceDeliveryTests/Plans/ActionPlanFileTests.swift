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

  @Test func `the form has a line for every field, empty where it is not known`() throws {
    let form = PlanForm(try SamplePlan.plan())
    #expect(form.sections.count { $0.part == .followUps } == 3)
    #expect(form.sections.count { $0.part == .steps } == 3)
    let step = try #require(form.sections.first { $0.part == .steps && $0.number == 2 })
    #expect(step.lines.map(\.field) == [.text, .who, .due, .done])
    #expect(step.lines.map(\.value) == ["Find a place in a nursery", "service", "", ""])
    let profile = try #require(form.sections.first { $0.part == .profile })
    #expect(profile.lines.first { $0.field == .obstacles }?.value == "care, transport")
  }

  @Test func `the template can have happened, and is written as it is read`() throws {
    let plan = try reading(ActionPlan.template)
    #expect(plan.state == .offerMade)
    #expect(try reading(plan.text) == plan)
    let day = try SamplePlan.day("2024-07-04")
    #expect(plan.clock?.reading(on: day) == .running(daysLeft: 0))
  }
}
