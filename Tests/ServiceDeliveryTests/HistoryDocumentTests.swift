import StructuredText
import Testing

@testable import ServiceDelivery

@Suite("Participants and events in JSON") struct HistoryDocumentTests {
  private func read(_ text: String) throws(InputProblems) -> HistoryDocument {
    try HistoryDocument(json: Array(text.utf8), source: "in.json", rules: .usual)
  }

  @Test func `JSON gives the same as the sheets, and says lines of the text`() throws {
    let document = try read(
      """
      { "schemaVersion": "1.0",
        "participants": [
          { "participant": "B2", "born": 2003, "isced": 3, "rural": true, "place": "a-\\u010d/2" },
          { "participant": "A1", "born": "2003-05", "minority": null, "homeless": false },
          { "participant": "C3", "isced": 3.5 }, { "participant": "D4", "place": ["x"] },
          { "participant": "E5", "place": "Via Roma 12" } ],
        "events": [
          { "participant": "B2", "date": "2024-03-05", "event": "met", "detail": "two\\nlines" },
          { "participant": "B2", "date": "2024-03-04", "event": "registered" },
          { "participant": "A1", "date": "2024-03-04", "event": "met" },
          { "participant": "B2", "date": "2024-03-02", "event": "left" } ] }
      """)
    #expect(document.histories.map(\.pseudonym) == ["A1", "B2"])
    #expect(document.histories[1].profile.place == "a-č/2")
    #expect(document.histories[1].profile.marks.rural == true)
    #expect(document.histories[1].profile.isced == 3)
    #expect(document.histories[0].profile.marks.homeless == false)
    #expect(document.histories[1].events.map(\.kind) == [.registered])
    #expect(
      document.rejected.map { "\($0.line) \($0.reason.rawValue)" } == [
        "5 number-out-of-range", "5 unusable-cell", "6 not-a-code", "8 unusable-cell",
        "11 exit-without-registration",
      ])
    #expect(document.eventSummary.rowsRead == 4)
    #expect(document.participantSummary.rowsUsed == 2)
  }

  @Test func `Rows that are not counted come in the order of lines`() throws {
    let document = try read(
      """
      { "events": [
          { "participant": "Z9", "date": "2024-03-05", "event": "left" },
          { "participant": "A1", "date": "2024-03-04", "event": "left" },
          { "date": "2024-03-04", "event": "left" } ],
        "participants": [ { "participant": "Z9" }, { "participant": "A1" },
          { "participant": "Z9" } ] }
      """)
    #expect(document.rejected.map(\.line) == [2, 3, 4, 6])
  }

  @Test(arguments: [
    "[]", "{", "{\"participants\":[],\"events\":[{\"secret\":1}]}", "{\"participants\":[]}",
    "{\"participants\":[7],\"events\":[]}", "{\"participants\":{},\"events\":[]}",
    "{\"participants\":[],\"events\":[],\"secret\":1}",
    "{\"participants\":[],\"events\":[],\"schemaVersion\":\"2.0\"}",
    "{\"participants\":[{\"Cognome\":\"secret\"}],\"events\":[]}",
    "{\"participants\":[{\"participant\":\"secret@example.mt\"}],\"events\":[]}",
    "{\"participants\":[{\"secret\":1,\"secret\":2}],\"events\":[]}", "{\"secret\":secret}",
  ])
  func `A text that cannot be used is refused, and nothing of it is repeated`(_ text: String) {
    let error = #expect(throws: InputProblems.self) { _ = try read(text) }
    #expect(error?.errors.isEmpty == false)
    #expect(error?.description.contains("secret") == false)
  }
}
