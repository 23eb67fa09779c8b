import PolicyCycle
import ServiceDelivery
import Testing

@Suite struct OperationStatusTests {
  private let small = SmallOperation()

  private func figures(_ planned: [String], _ delivered: [String]) throws -> [PlanComparison] {
    let operation = try small.with("planned", "[\(planned.joined(separator: ","))]")
      .with("delivered", "[\(delivered.joined(separator: ","))]").read()
    return OperationStatus(of: operation).comparisons
  }

  private func share(
    _ planned: [String], _ delivered: [String]
  ) throws -> PlanComparison.Share? {
    try figures(planned, delivered).first?.share
  }

  private let figure = { (id: String, value: Double, unit: String, more: String) in
    SmallOperation.figure(id, value, unit: unit, more: more)
  }

  @Test func `a share is given only where it can be known`() throws {
    let plan = figure("p", 450, "persons", "")
    let done = figure("d", 64, "persons", "")
    #expect(try share([plan], [done]) == .known(64.0 / 450, .exactly))
    #expect(try share([plan], []) == .unknown(.noDelivery))
    #expect(try share([], [done]) == .unknown(.noPlan))
    #expect(
      try share([plan, figure("q", 400, "persons", "")], [done]) == .unknown(.severalPlans))
    #expect(
      try share([plan], [done, figure("e", 70, "persons", "")]) == .unknown(.severalDeliveries))
    #expect(
      try share([plan], [figure("d", 64, "groups", "")]) == .unknown(.differentUnits))
    #expect(try share([figure("p", 0, "persons", "")], [done]) == .unknown(.planOfNothing))
  }

  @Test func `a share is no more exact than its figures`() throws {
    let plan = figure("p", 200, "persons", "")
    let more = figure("d", 100, "persons", #", "bound": "more-than""#)
    #expect(try share([plan], [more]) == .known(0.5, .moreThan))
    let about = figure("p", 200, "persons", #", "bound": "about""#)
    #expect(try share([about], [more]) == .known(0.5, .about))
  }

  @Test func `groups and places are not mixed`() throws {
    let all = try figures(
      [figure("p", 10, "persons", #", "group": "women""#)],
      [figure("d", 5, "persons", ""), figure("e", 4, "persons", #", "group": "women""#)])
    #expect(all.map(\.group) == ["women", nil])
    #expect(all.map(\.share) == [.known(0.4, .exactly), .unknown(.noPlan)])
  }

  @Test func `a group among all is what was delivered for the group`() throws {
    let all = try figures(
      [figure("p", 40, "persons", #", "group": "women""#)],
      [
        figure("d", 75, "persons", ""),
        figure("e", 30, "persons", #", "group": "women", "partOf": "d""#),
      ])
    #expect(all.first?.share == .known(0.75, .exactly))
  }

  @Test func `a contradiction is one once both sides are known`() throws {
    let operation = try small.with(
      "delivered",
      "[\(SmallOperation.figure("a", 50, date: "2023-03")),"
        + "\(SmallOperation.figure("b", 64, date: "2023-09"))]"
    ).with(
      "contradictions", #"[{"id": "c", "subject": "Participants", "figures": ["a", "b"]}]"#
    ).read()
    let early = OperationStatus(of: operation, asOf: PartialDate("2023-05"))
    #expect(early.contradictions.isEmpty)
    #expect(early.comparisons.allSatisfy { !$0.isContradicted })
    let late = OperationStatus(of: operation)
    #expect(late.contradictions.map(\.figures.count) == [2])
    #expect(late.comparisons.contains { $0.isContradicted })
  }

  @Test func `what is planned to end later is not overdue at its planned beginning`() throws {
    let planned = #", "plannedPeriod": {"start": "2023-10-15", "end": "2023-10-16"}"#
    let operation = try small.with(
      "activities", "[\(SmallOperation.activity("event", planned))]"
    ).read()
    func overdue(_ day: String) -> PartialDate? {
      OperationStatus(of: operation, asOf: PartialDate(day)).activities[0].overdueSince
    }
    #expect(overdue("2023-10-16") == nil)
    #expect(overdue("2023-10-17") == PartialDate("2023-10-16"))
  }

  @Test func `an earlier state of a running count is a part, until only it is known`() throws {
    let operation = try small.with("planned", "[\(SmallOperation.figure("p", 100))]").with(
      "delivered",
      "[\(SmallOperation.figure("early", 50, date: "2023-03-17", more: #", "partOf": "late""#)),"
        + "\(SmallOperation.figure("late", 64, date: "2023-09-28"))]"
    ).read()
    let now = OperationStatus(of: operation)
    #expect(now.comparisons.map(\.share) == [.known(0.64, .exactly)])
    #expect(now.comparisons.first?.parts.map(\.id) == ["early"])
    let then = OperationStatus(of: operation, asOf: PartialDate("2023-06-30"))
    #expect(then.comparisons.map(\.share) == [.known(0.5, .exactly)])
    let before = OperationStatus(of: operation, asOf: PartialDate("2022"))
    #expect(before.onlyTargets.count == 1)
  }

  @Test func `a contradicted figure is marked and nothing is resolved`() throws {
    let operation = try small.with(
      "delivered",
      "[\(SmallOperation.figure("a", 12)), \(SmallOperation.figure("b", 16))]"
    ).with("contradictions", #"[{"id": "k", "subject": "Reports", "figures": ["b", "a"]}]"#).read()
    let status = OperationStatus(of: operation)
    #expect(status.comparisons.map(\.isContradicted) == [true])
    #expect(status.contradictions.first?.figures.map(\.figure.value) == [16, 12])
  }

  @Test func `activities stand as their dates tell`() throws {
    let operation = try small.with(
      "activities",
      """
      [\(SmallOperation.activity("done", #", "plannedPeriod": {"start": "2024-01-10", "end": "2024-02"}, "actualPeriod": {"start": "2024-01-20", "end": "2024-04-01"}"#)),
       \(SmallOperation.activity("begun", #", "plannedPeriod": {"end": "2024-05"}, "actualPeriod": {"start": "2024-03"}"#)),
       \(SmallOperation.activity("later", #", "plannedPeriod": {"start": "2024-09"}"#)),
       \(SmallOperation.activity("missed", #", "plannedPeriod": {"start": "2024-03"}"#)),
       \(SmallOperation.activity("silent"))]
      """
    ).read()
    let status = OperationStatus(of: operation)
    #expect(status.activities.map(\.standing) == [.done, .begun, .notBegun, .unknown, .unknown])
    #expect(status.activities.map(\.startSlip) == [.days(10), nil, nil, nil, nil])
    #expect(status.activities.map(\.endSlip) == [.months(2), nil, nil, nil, nil])
    #expect(status.overdueActivities.map(\.activity.id) == ["begun", "missed"])
    #expect(status.activitiesWithoutPlannedDate == 1)
    #expect(status.open.activities.map(\.activity.id) == ["begun", "later", "missed", "silent"])
    // On an earlier day the end had not come yet.
    let earlier = OperationStatus(of: operation, asOf: PartialDate("2024-02-15"))
    #expect(earlier.activities.first?.standing == .begun)
    #expect(earlier.activities.first?.overdueSince == nil)
    #expect(
      OperationStatus(of: operation, asOf: PartialDate("2024-03-01")).activities.first?
        .overdueSince == PartialDate("2024-02"))
  }

  @Test func `a record tells nothing of the time after it`() throws {
    let operation = try small.with("period", #"{"start": "2024-01", "end": "2024-12-31"}"#)
      .with(
        "activities",
        "[\(SmallOperation.activity("a", #", "plannedPeriod": {"end": "2024-08"}"#))]"
      ).with(
        "deliverables",
        #"[{"id": "d", "title": "D", "due": "2024-07"}, {"id": "e", "title": "E", "due": "2024-05"}]"#
      ).read()
    let status = OperationStatus(of: operation, asOf: PartialDate("2026-01-01"))
    #expect(status.isBeyondRecord)
    #expect(status.asOf == operation.asOf)
    #expect(status.phase == .ended)
    #expect(status.overdueActivities.isEmpty, "it may have been done since")
    #expect(status.overdueDeliverables.map(\.deliverable.id) == ["e"])
    #expect(OperationStatus(of: operation).phase == .running)
    #expect(OperationStatus(of: operation, asOf: PartialDate("2023")).phase == .notBegun)
    #expect(OperationStatus(of: operation, asOf: PartialDate("2024")).phase == .unknown)
  }

  @Test func `an adoption counts from its date`() throws {
    let operation = try small.with(
      "recommendations",
      """
      [{"id": "r", "text": "T", "source": "report", "adoption": "adopted",
        "adoptionDate": "2024-05", "adoptionSource": "report"}]
      """
    ).read()
    #expect(OperationStatus(of: operation).openRecommendations.isEmpty)
    #expect(
      OperationStatus(of: operation, asOf: PartialDate("2024-04")).openRecommendations.count == 1)
  }
}
