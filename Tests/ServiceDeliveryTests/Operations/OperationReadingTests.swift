import PolicyCycle
import ServiceDelivery
import StructuredText
import Testing

@Suite struct OperationReadingTests {
  private let small = SmallOperation()

  @Test func `what is not stated is unknown`() throws {
    let operation = try small.read()
    #expect(operation.identification.code == nil)
    #expect(operation.objective == nil)
    #expect(operation.period.isUnknown)
    #expect(operation.grants == nil)
    #expect(operation.placedFigures.isEmpty)
  }

  @Test func `an operation is written as it is read`() throws {
    let template = SupportedOperation.template
    var warnings: [LocatedProblem] = []
    let operation = try SupportedOperation(json: template, source: "own", warnings: &warnings)
    #expect(warnings.isEmpty)
    #expect(operation.written == template)
    #expect(operation.activities.first?.figures.delivered.first?.value == 48)
    let again = try SupportedOperation(
      json: operation.written, source: "own", warnings: &warnings)
    #expect(again == operation)
  }

  @Test func `all faults are told at once, with their places`() {
    let faulty =
      small
      .with("territory", "\"Malta\"")
      .with("period", #"{"start": "2024-05", "end": "2024-04"}"#)
      .with(
        "planned",
        "[\(SmallOperation.figure("a", -1)), \(SmallOperation.figure("a", 2.5)),"
          + "\(SmallOperation.figure("b", 1, measure: "heads"))]"
      )
      .with(
        "activities",
        "[\(SmallOperation.activity("x", #", "actualPeriod": {"start": "2024-07"}"#)),"
          + "\(SmallOperation.activity("x"))]"
      )
      .with("changes", #"[{"id": "c", "summary": "S", "source": "rport", "activities": ["y"]}]"#)
      .with(
        "recommendations",
        #"[{"id": "r", "text": "T", "source": "report", "adoption": "adopted"}]"#
      )
      .with(
        "contradictions", #"[{"id": "k", "subject": "S", "figures": ["a", "nowhere"]}]"#)
    #expect(
      Set(faulty.faults) == [
        "territory: \"Malta\"",
        "period.end: 2024-04, before the start 2024-05",
        "planned[0].value: -1.0",
        "planned[1].value: 2.5 with the measure \"participants\"",
        "planned[1].id: \"a\" a second time",
        "planned[2].measure: \"heads\"",
        "activities[0].actualPeriod.start: 2024-07, after the date of the record",
        "activities[1].id: \"x\" a second time",
        "changes[0].source: \"rport\"",
        "changes[0].activities: \"y\"",
        "changes[0].causes: no cause",
        "recommendations[0].adoption: \"adopted\" without a source",
        "contradictions[0].figures: \"nowhere\"",
        "contradictions[0].figures: fewer than two figures",
      ])
  }

  @Test func `a result of the future is refused, a plan for it is not`() {
    let later = "[\(SmallOperation.figure("a", 1, date: "2025"))]"
    #expect(small.with("planned", later).faults.isEmpty)
    #expect(
      small.with("delivered", later).faults == [
        "delivered[0].date: 2025, after the date of the record"
      ])
  }

  @Test func `a figure without date or source is refused`() {
    let bare = #"[{"id": "a", "statement": "S", "value": 1, "unit": "u", "measure": "other"}]"#
    #expect(
      small.with("delivered", bare).faults == [
        "delivered[0].date: no member", "delivered[0].source: no member",
      ])
  }

  @Test func `parts of each other in a ring are refused`() {
    func figure(_ id: String, of whole: String) -> String {
      SmallOperation.figure(id, 1, more: ", \"partOf\": \"\(whole)\"")
    }
    let ring = "[\(figure("a", of: "b")), \(figure("b", of: "c")), \(figure("c", of: "a"))]"
    #expect(small.with("delivered", ring).faults.count == 3)
    #expect(small.with("delivered", "[\(figure("a", of: "a"))]").faults.count == 1)
    // A part of something planned is no part of what was delivered.
    #expect(
      small.with("planned", "[\(SmallOperation.figure("b", 2))]")
        .with("delivered", "[\(figure("a", of: "b"))]").faults == ["delivered[0].partOf: \"b\""])
  }

  @Test func `a record without a date is told once`() {
    #expect(
      small.with("asOf", "\"soon\"").with(
        "delivered", "[\(SmallOperation.figure("a", 1))]"
      ).faults == ["asOf: \"soon\""])
  }

  @Test func `size is bounded`() {
    let many = "[" + Array(repeating: "{}", count: 5_001).joined(separator: ",") + "]"
    #expect(
      small.with("activities", many).faults.contains(
        "activities: more than 5000 objects in the file"))
    // Thousands of unknown names end soon too: advice is looked for a few times only.
    let names = "[" + (0..<20_000).map { "\"n\($0)\"" }.joined(separator: ",") + "]"
    let unknown = small.with("activities", "[\(SmallOperation.activity("x"))]").with(
      "interventions",
      "[{\"id\": \"i\", \"title\": \"T\", \"chains\": [{\"activities\": \(names)}]}]")
    #expect(unknown.faults.count == 20_001)
    let long = small.with("objective", "\"\(String(repeating: "a", count: 1_048_576))\"")
    #expect(long.faults.count == 1)
  }
}
