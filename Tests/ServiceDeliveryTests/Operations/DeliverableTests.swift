import PolicyCycle
import TestSupport
import Testing

@testable import ServiceDelivery

@Suite struct DeliverableTests {
  private func step(
    _ state: DeliverableState, _ date: String? = nil, reason: String? = nil
  ) -> DeliverableStep {
    DeliverableStep(
      state: state, date: date.flatMap(PartialDate.init(_:)), source: "s", reason: reason)
  }

  private let empty = Deliverable(id: "d", title: "D")

  @Test func `going back needs a reason`() throws {
    let approved = try empty.adding(step(.drafted)).adding(step(.approved))
    #expect(throws: Deliverable.RefusedStep.backWithoutReason(from: .approved, to: .drafted)) {
      try approved.adding(step(.drafted))
    }
    #expect(throws: Deliverable.RefusedStep.backWithoutReason(from: .approved, to: .approved)) {
      try approved.adding(step(.approved, reason: ""))
    }
    let back = try approved.adding(step(.drafted, reason: "new law"))
    #expect(back.steps.map(\.state) == [.drafted, .approved, .drafted])
  }

  @Test func `dates never go back, as far as they can be told apart`() throws {
    let drafted = try empty.adding(step(.drafted, "2023-05-10"))
    #expect(throws: Deliverable.RefusedStep.self) {
      try drafted.adding(step(.approved, "2023-04"))
    }
    // May 2023 may lie after the 10th; a state without a date may lie anywhere.
    _ = try drafted.adding(step(.approved, "2023-05"))
    #expect(throws: Deliverable.RefusedStep.self) {
      try drafted.adding(step(.underEvaluation)).adding(step(.approved, "2022"))
    }
  }

  @Test func `a history holds no unexplained return, whatever is tried`() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      var deliverable = empty
      var tried: [DeliverableStep] = []
      for _ in 0..<6 {
        let step = step(
          DeliverableState.allCases.randomElement(using: &random) ?? .drafted,
          reason: Bool.random(using: &random) ? "because" : nil)
        tried.append(step)
        deliverable = (try? deliverable.adding(step)) ?? deliverable
      }
      let order: [DeliverableState] = [.drafted, .underEvaluation, .approved, .published]
      // Written down again by hand: keep what is later in the list, or has a reason.
      var kept: [DeliverableStep] = []
      for step in tried {
        let last = kept.last.flatMap { order.firstIndex(of: $0.state) } ?? -1
        if (order.firstIndex(of: step.state) ?? 0) > last || step.reason != nil {
          kept.append(step)
        }
      }
      #expect(deliverable.steps == kept)
    }
  }

  @Test func `the state of a date is the last one reached by then`() throws {
    let record = try #require(PartialDate("2024-06"))
    let deliverable = try empty.adding(step(.drafted, "2023-01")).adding(
      step(.approved, "2024-02"))
    func state(_ date: String) -> DeliverableState? {
      PartialDate(date).flatMap { deliverable.steps(asOf: $0, recordOf: record).last?.state }
    }
    #expect(state("2022") == nil)
    #expect(state("2023-12-31") == .drafted)
    #expect(state("2024-02-01") == .drafted, "it may still be approved in that month")
    #expect(state("2024-02") == .approved)
    // Nobody knows whether a state without a date was reached before the date of the record.
    let undated = try empty.adding(step(.drafted))
    #expect(
      undated.steps(asOf: try #require(PartialDate("2023")), recordOf: record).isEmpty)
    #expect(undated.steps(asOf: record, recordOf: record).map(\.state) == [.drafted])
  }
}
