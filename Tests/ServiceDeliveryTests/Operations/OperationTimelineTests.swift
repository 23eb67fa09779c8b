import PolicyCycle
import ServiceDelivery
import Testing

@Suite struct OperationTimelineTests {
  @Test func `a span covers all days that its dates can mean`() throws {
    let operation = try SmallOperation().with(
      "activities",
      """
      [\(SmallOperation.activity("exact", #", "actualPeriod": {"start": "2024-02-01", "end": "2024-02-03"}"#)),
       \(SmallOperation.activity("rough", #", "actualPeriod": {"end": "2024-02"}"#)),
       \(SmallOperation.activity("planned", #", "plannedPeriod": {"start": "2025"}"#)),
       \(SmallOperation.activity("undated"))]
      """
    ).with(
      "deliverables",
      #"[{"id": "d", "title": "D", "states": [{"state": "drafted", "date": "2023-12-24", "source": "report"}]}]"#
    ).read()
    let timeline = try #require(OperationTimeline(of: OperationStatus(of: operation)))
    #expect(timeline.undated == 1)
    #expect(timeline.first.description == "2023-12-24")
    #expect(timeline.last.description == "2025-12-31")
    #expect(timeline.asOf.description == "2024-06-30")
    let actual = timeline.rows.compactMap(\.actual)
    #expect(actual.map(\.isExact) == [true, false])
    #expect(actual.map(\.first.description) == ["2024-02-01", "2024-02-01"])
    #expect(actual.map(\.last.description) == ["2024-02-03", "2024-02-29"])
    #expect(timeline.rows.last?.states.map(\.state) == [.drafted])
    // What had not happened on an earlier day is not drawn.
    let earlier = try #require(
      OperationTimeline(of: OperationStatus(of: operation, asOf: PartialDate("2024-01-31"))))
    #expect(earlier.rows.compactMap(\.actual).isEmpty)
  }

  @Test func `nothing dated gives no timeline`() throws {
    #expect(OperationTimeline(of: OperationStatus(of: try SmallOperation().read())) == nil)
  }
}
