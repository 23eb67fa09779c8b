import StructuredText
import Testing

@testable import ServiceDelivery

@Suite("Plans that are shared") struct PlanEditTests {
  private func applying(_ edits: [PlanEdit], to plan: ActionPlan) throws(PlanRefusal) -> ActionPlan
  {
    try plan.applying(edits, today: nil, textCheck: .patterns)
  }

  private func done(_ plan: ActionPlan, _ step: String, by who: PlanParty) throws -> PlanEdit {
    let old = try #require(plan.value(of: .steps, item: step))
    return PlanEdit(
      of: .steps, item: step, from: old, to: old.with("done", .string("2024-03-20")), by: who)
  }

  @Test func `a grant project marks its own step as done, and only its own`() throws {
    let plan = try SamplePlan.plan()
    let changed = try applying([try done(plan, "s3", by: .grantProject)], to: plan)
    #expect(changed.contents.steps[2].done?.description == "2024-03-20")
    #expect(changed.contents.steps[1] == plan.contents.steps[1])
    let other = try done(plan, "s2", by: .grantProject)
    let refusal = #expect(throws: PlanRefusal.self) { try applying([other], to: plan) }
    guard case .notAllowed(.grantProject, .steps, _) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    let moved = PlanEdit(
      of: .history, from: plan.value(of: .history), to: .object([]), by: .grantProject)
    #expect(throws: PlanRefusal.self) { try applying([moved], to: plan) }
  }

  @Test func `the participant answers an offer of others, and changes nothing else of it`() throws {
    var contents = try SamplePlan.contents()
    contents.offers[0].answer = .open
    contents.offers[0].answered = nil
    let plan = try SamplePlan.plan(contents)
    let offer = try #require(plan.value(of: .offers, item: "o1"))
    let answer = offer.with("answer", .string("refused")).with("answered", .string("2024-03-12"))
    let edit = PlanEdit(of: .offers, item: "o1", from: offer, to: answer, by: .participant)
    #expect(try applying([edit], to: plan).contents.offers[0].answer == .refused)
    for wrong in [answer.with("kind", .string("apprenticeship")), nil] {
      let edit = PlanEdit(of: .offers, item: "o1", from: offer, to: wrong, by: .participant)
      let refusal = #expect(throws: PlanRefusal.self) { try applying([edit], to: plan) }
      guard case .notAllowed(.participant, .offers, _) = refusal else {
        Issue.record("\(String(describing: refusal))")
        return
      }
    }
    let project = PlanEdit(of: .offers, item: "o1", from: offer, to: answer, by: .grantProject)
    #expect(throws: PlanRefusal.self) { try applying([project], to: plan) }
  }

  @Test func `the later of two changes of one place is refused and loses nothing`() throws {
    let plan = try SamplePlan.plan()
    let first = try done(plan, "s3", by: .grantProject)
    let second = PlanEdit(
      of: .steps, item: "s3", from: plan.value(of: .steps, item: "s3"), to: nil, by: .counsellor)
    let changed = try applying([first], to: plan)
    let refusal = #expect(throws: PlanRefusal.self) { try applying([second], to: changed) }
    guard case .conflict(part: .steps, item: "s3") = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    // Changes of different places do not meet.
    let both = try applying([try done(plan, "s2", by: .service)], to: changed)
    #expect(both.contents.steps.count { $0.done != nil } == 3)
  }

  @Test func `a state is added only after the one that was seen`() throws {
    var contents = try SamplePlan.contents()
    contents.history.removeLast()
    let plan = try SamplePlan.plan(contents)
    let seen = plan.value(of: .history)
    let closing: JSONValue = .object([
      .init("state", .string("closed")), .init("day", .string("2024-11-06")),
      .init("who", .string("counsellor")), .init("outcome", .string("apprenticeship")),
    ])
    let edit = PlanEdit(of: .history, from: seen, to: closing, by: .counsellor)
    let closed = try applying([edit], to: plan)
    #expect(closed.state == .closed)
    #expect(throws: PlanRefusal.self) { try applying([edit], to: closed) }
  }

  @Test func `a change that cannot have happened leaves all changes undone`() throws {
    let plan = try SamplePlan.plan()
    let late = PlanEdit(
      of: .followUps, item: "12", from: nil,
      to: .object([
        .init("months", .integer(12)), .init("day", .string("2024-12-01")),
        .init("situation", .string("employed")),
      ]), by: .grantProject)
    let refusal = #expect(throws: PlanRefusal.self) {
      try applying([try done(plan, "s3", by: .grantProject), late], to: plan)
    }
    guard case .unreadable(let problems) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(problems.problems.map(\.path) == ["followUps[1].day"])
  }
}
