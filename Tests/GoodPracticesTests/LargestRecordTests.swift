import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import Testing

@Suite struct LargestRecordTests {
  @Test func `the largest record is checked in a moment`() throws {
    // As many items, facts and languages as the bounds allow, all alike: nothing may be squared.
    let items = (1...2_000).map {
      "{\"id\": \"evidence-\($0)\", \"kind\": \"result\", \"statement\": \"S\", \"figure\": \($0),"
        + " \"unit\": \"u\", \"year\": 2020, \"method\": \"m\"}"
    }
    let facts = (1...2_000).map { "\"evidence-\($0)\"" }.joined(separator: ",")
    let effects = (1...20).map { _ in
      "{\"outcome\": \"o\", \"level\": 2, \"direction\": \"positive\", \"studyOf\": \"s\","
        + " \"rationale\": \"r\", \"facts\": [\(facts)]}"
    }
    let texts = Array(repeating: "\"" + String(repeating: "w ", count: 200) + "\"", count: 2_000)
    let json = PracticeFiles.json(
      ", \"effects\": [\(effects.joined(separator: ","))],"
        + " \"contradictions\": [\(texts.joined(separator: ","))]",
      evidence: items.joined(separator: ","))
    #expect(json.utf8.count < 2_097_152)
    let found = PracticeValidation(
      json: Array(json.utf8), source: "bus.json", rubric: try ShippedRecords.load().rubric,
      today: try #require(PartialDate("2026-11-27"))
    ).findings
    #expect(found.count { $0.rule == .contradiction && $0.severity == .warning } == 1_999)
    let languages = (0...100).map {
      "\"aa-\($0 < 10 ? "00" : $0 < 100 ? "0" : "")\($0)\": {}"
    }
    #expect(
      try PracticeFiles.faults(
        PracticeFiles.json(", \"translations\": {\(languages.joined(separator: ","))}")
      ).map(\.found) == ["101 languages"])
  }
}
