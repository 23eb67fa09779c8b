import StructuredText
import Testing

@testable import ServiceDelivery

@Suite("Action plans") struct ActionPlanTests {
  private func day(_ text: String) throws -> CalendarDay { try SamplePlan.day(text) }

  @Test func `a plan that went all the way is sound`() throws {
    let plan = try SamplePlan.plan()
    #expect(plan.state == .closed)
    #expect(plan.outcome == .apprenticeship)
    #expect(plan.stepsDone == (1, 3))
    let last = try day("2024-05-15")
    #expect(plan.clock?.deadline == last)
    #expect(
      plan.clock?.reading(on: last)
        == .stopped(days: 108, offeredInTime: true, takenUpInTime: true))
  }

  @Test func `histories that cannot have happened are refused with their kind and place`() throws {
    #expect(
      try SamplePlan.faults { $0.history = [] }
        == ["incomplete reviews[0].day", "incomplete followUps[0]", "incomplete history"])
    #expect(
      try SamplePlan.faults { $0.history.remove(at: 1) }
        == ["incomplete reviews[0].day", "notNext history[1].state"])
    #expect(
      try SamplePlan.faults { $0.history[2].day = try day("2024-01-30") }
        == ["wrongOrder history[2].day"])
    #expect(try SamplePlan.faults { $0.history[8].outcome = nil } == ["incomplete history[8]"])
    #expect(
      try SamplePlan.faults {
        $0.history[8] = PlanMove(
          .brokenOff, on: try day("2024-11-05"), by: .counsellor, outcome: .employed)
      } == ["doesNotBelong history[8].outcome", "incomplete history[8]"])
    #expect(
      try SamplePlan.faults {
        $0.history[8] = PlanMove(
          .brokenOff, on: try day("2024-11-05"), by: .counsellor, reason: .other)
      } == ["incomplete history[8]"])
    #expect(
      try SamplePlan.faults {
        $0.history.append(PlanMove(.underWay, on: try day("2024-12-01"), by: .counsellor))
      } == ["notNext history[9].state"])
    #expect(
      try SamplePlan.faults { $0.followUps = [] } == ["incomplete history[7]"])
    // Each follow-up is told of once.
    #expect(
      try SamplePlan.faults {
        $0.history.insert($0.history[7], at: 8)
      } == ["incomplete history[8]"])
    #expect(
      try SamplePlan.faults { $0.offers.remove(at: 1) }
        == ["incomplete history[5]", "incomplete history[6]"])
  }

  @Test func `an agreement needs a goal, a dated step and commitments of both sides`() throws {
    #expect(try SamplePlan.faults { $0.goal = nil } == ["incomplete history[1]"])
    #expect(try SamplePlan.faults { $0.steps = [] } == ["incomplete history[1]"])
    #expect(
      try SamplePlan.faults { $0.steps = [PlanStep(id: "s", text: "Search", who: .participant)] }
        == ["incomplete history[1]"])
    #expect(try SamplePlan.faults { $0.commitments.remove(at: 1) } == ["incomplete history[1]"])
  }

  @Test func `days that cannot be are refused`() throws {
    #expect(
      try SamplePlan.faults { $0.steps[0].done = try day("2024-01-10") }
        == ["wrongOrder steps[0].done"])
    #expect(
      try SamplePlan.faults { $0.services[0].end = try day("2024-02-11") }
        == ["wrongOrder services[0].end"])
    #expect(
      try SamplePlan.faults { $0.reviews[0].day = try day("2024-01-31") }
        == ["wrongOrder reviews[0].day"])
    #expect(
      try SamplePlan.faults { $0.reviews[0].day = try day("2024-11-06") }
        == ["wrongOrder reviews[0].day"])
    // After the end nothing of the plan happens but follow-ups.
    let late = try day("2024-11-20")
    #expect(
      try SamplePlan.faults { $0.steps[1].done = late } == ["wrongOrder steps[1].done"])
    #expect(
      try SamplePlan.faults {
        $0.services[0] = PlanService(
          id: "v1", text: "Course", who: .service, start: late)
      } == ["wrongOrder services[0].start"])
    #expect(
      try SamplePlan.faults {
        $0.offers.append(
          PlanOffer(
            id: "o3", kind: .job, day: late, who: .service, answer: .refused, answered: late))
      } == ["wrongOrder offers[2].day", "wrongOrder offers[2].answered"])
    #expect(
      try SamplePlan.faults { $0.services[0].end = late } == [])
    #expect(
      try SamplePlan.faults { $0.offers[0].answered = nil } == ["incomplete offers[0].answered"])
    #expect(
      try SamplePlan.faults { $0.followUps[0].day = try day("2024-11-01") }
        == ["wrongOrder followUps[0].day"])
    #expect(
      try SamplePlan.faults { $0.followUps[0].months = 9 } == ["doesNotBelong followUps[0].months"])
    #expect(
      try SamplePlan.faults { $0.history[8].day = try day("2025-01-01") }
        == ["wrongOrder history[8].day"])
    #expect(
      try SamplePlan.faults { $0.history[0].day = try day("2024-01-14") }
        == ["wrongOrder history[0].day"])
  }

  @Test func `texts that name somebody, and identifiers that stand twice, are refused`() throws {
    #expect(
      try SamplePlan.faults { $0.goal?.text = "Call 0532 123 45 67" } == ["text goal.text"])
    #expect(
      try SamplePlan.faults { $0.steps[1].text = "Write to someone@example.org by 2024-03-01" }
        == ["text steps[1].text"])
    #expect(try SamplePlan.faults { $0.steps[1].text = "Be there on 30.06.2024 at 10.30" } == [])
    #expect(try SamplePlan.faults { $0.steps[1].id = "s1" } == ["identifier steps[1].id"])
    #expect(try SamplePlan.faults { $0.steps[1].id = "s 1" } == ["identifier steps[1].id"])
    #expect(try SamplePlan.faults { $0.steps[1].text = " " } == ["incomplete steps[1].text"])
    #expect(
      try SamplePlan.faults { $0.goal?.text = String(repeating: "a", count: 2_001) }
        == ["text goal.text"])
    #expect(
      try SamplePlan.faults { $0.profile.participant.isced = 9 } == ["doesNotBelong profile.isced"])
    #expect(
      try SamplePlan.faults { $0.profile.participant.place = "Via Roma 12" } == [
        "identifier profile.place"
      ])
  }

  @Test func `every step that no state allows is refused, every one that it allows is known`() {
    for state in PlanState.allCases {
      #expect(state.isEnd == (state == .closed || state == .brokenOff))
      #expect(!state.next.contains(.drafted))
      #expect(state.isEnd || state.next.contains(.brokenOff))
    }
    #expect(!PlanState.drafted.next.contains(.underWay))
    #expect(!PlanState.underWay.next.contains(.inPlace))
  }
}
