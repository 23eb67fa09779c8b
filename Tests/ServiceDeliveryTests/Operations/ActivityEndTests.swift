import PolicyCycle
import TestSupport
import Testing

@testable import ServiceDelivery

/// What a month or a year as a date leaves open stays open.
@Suite struct ActivityEndTests {
  private func status(
    _ start: String?, _ end: String?, asOf date: String, record: String = "2025-06-30"
  ) throws -> OperationStatus {
    let members = [start.map { "\"start\": \"\($0)\"" }, end.map { "\"end\": \"\($0)\"" }]
      .compactMap { $0 }.joined(separator: ", ")
    let operation = try SmallOperation().with("asOf", "\"\(record)\"").with(
      "activities", "[\(SmallOperation.activity("a", ", \"actualPeriod\": {\(members)}"))]"
    ).read()
    return OperationStatus(of: operation, asOf: PartialDate(date))
  }

  @Test(
    arguments: [
      ("2023", "2024", "2024-03", ActivityStanding.begun), ("2023", "2024", "2024-12-30", .begun),
      ("2023", "2024", "2024-12-31", .done), ("2023", "2024", "2024-12", .done),
      ("2023", "2024", "2024", .done), ("2023", "2024-03", "2024-03-30", .begun),
      ("2023", "2024-03", "2024-03", .done), ("2023", "2024-03-15", "2024-03-14", .begun),
      ("2023", "2024-03-15", "2024-03-15", .done), ("2024", "2024", "2024-03", .unknown),
      ("2024", nil, "2024-03", .unknown), ("2024", nil, "2024", .begun),
      ("2024", "2024-02", "2024-03", .done), (nil, "2024", "2024-03", .unknown),
      (nil, "2024", "2025-01", .done), ("2025", "2025", "2024-03", .notBegun),
    ] as [(String?, String?, String, ActivityStanding)])
  func `an activity is done only when its whole end has passed`(
    _ start: String?, _ end: String?, _ date: String, _ standing: ActivityStanding
  ) throws {
    #expect(try status(start, end, asOf: date).activities.map(\.standing) == [standing])
  }

  @Test func `a year that has not passed is the end of a record of its middle neither`() throws {
    let status = try status("2023", "2024", asOf: "2024-03", record: "2024-03")
    #expect(status.activities.map(\.standing) == [.begun])
    #expect(status.count(of: .done) == 0)
  }

  @Test func `a date has passed if each day that it can mean has`() throws {
    var random = SeededGenerator(seed: 7)
    func date() throws -> String {
      let year = "\(Int.random(in: 2023...2024, using: &random))"
      let month = ["01", "02", "06", "12"].randomElement(using: &random) ?? "01"
      let day = ["01", "15", "27"].randomElement(using: &random) ?? "01"
      return [year, "\(year)-\(month)", "\(year)-\(month)-\(day)"].randomElement(using: &random)
        ?? year
    }
    // As texts: the last day of a month is not before any other day of it.
    func last(_ text: String) -> String {
      text
        + ["": "-12-31", "-": "-31", "--": ""][
          String(repeating: "-", count: text.filter { $0 == "-" }.count), default: ""]
    }
    for _ in 0..<500 {
      let (one, other) = (try date(), try date())
      let (end, limit) = (try #require(PartialDate(one)), try #require(PartialDate(other)))
      #expect(end.hasPassed(by: limit) == (last(one) <= last(other)), "\(one) by \(other)")
    }
  }

  @Test func `no slip is told of a start that may lie ahead`() throws {
    let operation = try SmallOperation().with("asOf", "\"2025-06-30\"").with(
      "activities",
      "[\(SmallOperation.activity("a", ", \"plannedPeriod\": {\"start\": \"2024-02\"}, \"actualPeriod\": {\"start\": \"2024\"}"))]"
    ).read()
    #expect(OperationStatus(of: operation, asOf: PartialDate("2024-03")).slipped.isEmpty)
    #expect(
      OperationStatus(of: operation).activities.map(\.startSlip) == [.years(0)])
  }

  @Test func `the timeline draws no end that may lie ahead, and its table has the dates`() throws {
    let status = try status("2023-05", "2024", asOf: "2024-03")
    let row = try #require(OperationTimeline(of: status)?.rows.first)
    #expect(row.actual?.last.description == "2023-05-31")
    #expect(row.told == PartialPeriod(start: PartialDate("2023-05"), end: PartialDate("2024")))
    let later = try self.status("2023-05", "2024", asOf: "2025")
    #expect(
      OperationTimeline(of: later)?.rows.first?.actual?.last.description == "2024-12-31")
    let before = try self.status("2023-05", "2025", asOf: "2024-03")
    #expect(OperationTimeline(of: before)?.rows.first?.told.end == nil)
    #expect(OperationTimeline(of: try self.status("2024", nil, asOf: "2024-03")) == nil)
  }

  @Test func `a state that may lie ahead is not reached, unless a later one is`() throws {
    let operation = try SmallOperation().with("asOf", "\"2025-06-30\"").with(
      "deliverables",
      """
      [{"id": "d", "title": "D", "states": [
        {"state": "drafted", "source": "report"},
        {"state": "under-evaluation", "date": "2024", "source": "report"},
        {"state": "approved", "date": "2024-05", "source": "report"},
        {"state": "published", "date": "2025", "source": "report"}]}]
      """
    ).read()
    func states(_ date: String) -> [DeliverableState] {
      OperationStatus(of: operation, asOf: PartialDate(date)).deliverables[0].steps.map(\.state)
    }
    #expect(states("2024-03") == [])
    #expect(states("2024-05-30") == [])
    #expect(states("2024-05") == [.drafted, .underEvaluation, .approved])
    #expect(states("2025-03") == [.drafted, .underEvaluation, .approved])
    // What a record says of its own day it says as reached.
    #expect(states("2025-06-30").last == .published)
    let timeline = try #require(OperationTimeline(of: OperationStatus(of: operation)))
    #expect(timeline.rows[0].states.last?.span.last.description == "2025-06-30")
  }

  @Test func `an adoption of a year that has not passed is unknown, but for the record's own day`()
    throws
  {
    let operation = try SmallOperation().with(
      "recommendations",
      """
      [{"id": "r", "text": "T", "source": "report", "adoption": "adopted",
        "adoptionDate": "2024", "adoptionSource": "report"}]
      """
    ).read()
    #expect(OperationStatus(of: operation).openRecommendations.isEmpty)
    #expect(
      OperationStatus(of: operation, asOf: PartialDate("2024-03")).openRecommendations.count == 1)
  }

  @Test func `a year that goes on after the record is told as of the record`() throws {
    let status = try status("2023", nil, asOf: "2025")
    #expect(status.isBeyondRecord && status.asOf.description == "2025-06-30")
    #expect(!(try self.status("2023", nil, asOf: "2025-06")).isBeyondRecord)
  }
}
