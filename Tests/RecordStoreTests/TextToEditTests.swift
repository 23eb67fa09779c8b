import Foundation
import StructuredText
import TestSupport
import Testing

@testable import RecordStore

/// Texts that a person edits somewhere else, and what is looked at before saving.
@Suite struct TextToEditTests {
  private let folder: TemporaryFolder
  private let store: StoreFolder
  private let place: RecordPlace

  init() throws {
    folder = try TemporaryFolder()
    store = try Sample.store(in: folder)
    place = try Sample.place("a")
  }

  private func stated(_ text: String) throws -> VersionVector? {
    try StoredRecord.statedVersion(json: Array(text.utf8), source: "text")
  }

  @Test func `a text states the version that it was made from, and nothing else of the store's`()
    throws
  {
    let content = try Sample.value(
      #"{"id": "a", "summary": "1", "exchange": {"review": {"events": []}}}"#)
    let first = try store.save(content, at: place, basedOn: nil)
    let edited = try #require(first.content?.with("summary", .string("2")))
    let second = try store.save(edited, at: place, basedOn: first)
    #expect(second.versions[0].base != nil)
    let text = try #require(second.textToEdit)
    let replica = try #require(try store.replica())
    #expect(
      try Sample.value(text)
        == Sample.value(
          #"{"id": "a", "summary": "2", "exchange": {"version": {"\#(replica)": 2}, "review": {"events": []}}}"#
        ))
    #expect(try stated(text) == second.version)
    #expect(second.isTakenIn(by: second.version) && first.isTakenIn(by: second.version))
    #expect(!second.isTakenIn(by: first.version) && !second.isTakenIn(by: VersionVector()))
    #expect(try store.delete(place, basedOn: second).textToEdit == nil)
  }

  @Test func `a text from before an edit by hand is told too`() throws {
    let read = try store.save(Sample.content("a", "one"), at: place, basedOn: nil)
    let before = try #require(try stated(read.textToEdit ?? ""))
    let text = String(decoding: read.bytes, as: UTF8.self)
    _ = try folder.write("store/practices/a.json", text.replacing("\"one\"", with: "\"hand\""))
    let byHand = try #require(try store.record(at: place))
    #expect(!byHand.isTakenIn(by: before))
    let after = try #require(try stated(byHand.textToEdit ?? ""))
    #expect(byHand.isTakenIn(by: after))
  }

  @Test func `a text to edit that is put into the folder counts as an edit by hand`() throws {
    let read = try store.save(Sample.content("a", "one"), at: place, basedOn: nil)
    let text = try #require(read.textToEdit)
    _ = try folder.write("store/practices/a.json", text.replacing("\"one\"", with: "\"two\""))
    #expect(try store.record(at: place)?.isEditedOutside == true)
  }

  @Test func `texts without a version, and with a faulty one`() throws {
    for text in ["{}", #"{"exchange": {}}"#, #"{"exchange": {"version": null}}"#, "[1]"] {
      #expect(try stated(text) == nil)
    }
    #expect(try stated(#"{"exchange": {"version": {"r": 3}}}"#) == Sample.vector(["r": 3]))
    for text in [
      "{", #"{"exchange": {"version": 1}}"#, #"{"exchange": {"version": {"r": 0}}}"#,
      "\"" + String(repeating: "x", count: StoredRecord.fileLimit) + "\"",
    ] {
      #expect(throws: InputProblems.self) { try stated(text) }
    }
  }

  @Test func `what could not be saved is told without writing`() throws {
    let read = try store.save(Sample.content("a", "1"), at: place, basedOn: nil)
    let next = Sample.content("a", "2")
    func check(_ content: JSONValue?, _ read: StoredRecord?) -> Refusal? {
      Refusal.of { try store.check(saving: content, at: place, basedOn: read) }
    }
    #expect(check(next, read) == nil)
    #expect(check(nil, read) == nil)
    #expect(check(next, nil) == .changedMeanwhile)
    #expect(check(Sample.content("b", "2"), read) == .faults)
    #expect(try store.record(at: place) == read)
    let later = try store.save(next, at: place, basedOn: read)
    #expect(check(Sample.content("a", "3"), read) == .changedMeanwhile)
    let both = try store.save(
      Sample.content("a", "3"), at: place, basedOn: read, ifChanged: .keepBoth)
    #expect(check(Sample.content("a", "4"), both) == .unsettled)
    let newer = try Sample.value(#"{"id": "a", "schemaVersion": "2.0"}"#)
    let settled = try store.settle(place, with: newer, basedOn: both)
    #expect(check(next, settled) == .newerRelease)
    #expect(try store.record(at: place) == settled && settled != later)
    _ = try folder.write("store/practices/a.json", "{")
    #expect(check(next, settled) == .faults)
    _ = try folder.write("store/store.json", #"{"schemaVersion": "2.0", "replicas": []}"#)
    let other = try Sample.place("b")
    let refusal = Refusal.of {
      try store.check(saving: Sample.content("b", "1"), at: other, basedOn: nil)
    }
    #expect(refusal == .newerRelease)
  }

  @Test func `looking gives no folder a replica`() throws {
    let settings = #"{"schemaVersion": "1.0", "replicas": []}"#
    let file = try folder.write("store/store.json", settings)
    try store.check(saving: Sample.content("a", "1"), at: place, basedOn: nil)
    #expect(try store.replica() == nil)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == settings)
  }
}
