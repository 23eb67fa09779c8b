import PolicyCycle
import ServiceDelivery
import Testing

@Suite struct OperationFactsTests {
  private func operation() throws -> SupportedOperation {
    try SmallOperation().with("planned", "[\(SmallOperation.figure("target", 10))]")
      .with("inputs", "[\(SmallOperation.figure("pens", 9, measure: "articles"))]")
      .with("context", "[\(SmallOperation.figure("rate", 9.5, measure: "rate"))]")
      .with(
        "activities",
        "["
          + SmallOperation.activity(
            "a",
            ", \"phases\": [\"outreach\"], \"delivered\": ["
              + SmallOperation.figure("met", 5, more: #", "bound": "more-than""#) + ","
              + SmallOperation.figure("women", 2, more: #", "group": "women", "partOf": "met""#)
              + "," + SmallOperation.figure("late", 7, date: "2024-05") + "]") + "]"
      ).with("contradictions", #"[{"id": "k", "subject": "How many", "figures": ["met", "late"]}]"#)
      .read()
  }

  @Test func `only figures of delivery are facts, with source, phase and cautions`() throws {
    let facts = try operation().facts()
    #expect(facts.map(\.id) == ["op.met", "op.women", "op.late"])
    let first = try #require(facts.first)
    #expect(first.figure == 5)
    #expect(first.unit == "persons")
    #expect(first.date == PartialDate("2024-01"))
    #expect(first.sourceKind == .monitoringReport)
    #expect(first.citation == Citation(title: "Report", address: "https://example.org/report"))
    #expect(first.phases == [.outreach])
    #expect(first.note == "Reported as more than this number. Contradicted: How many")
    #expect(facts[1].note == "Part of op.met; not to be added to it")
  }

  @Test func `what was not known yet is no fact`() throws {
    #expect(
      try operation().facts(asOf: PartialDate("2024-04")).map(\.id) == ["op.met", "op.women"])
  }
}
