import Foundation
import SafeFiles
import StructuredText
import TestSupport
import Testing

@testable import RecordStore

@Suite struct StoreFolderTests {
  @Test func `a record is saved, changed, deleted, and read again`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    let place = try Sample.place("a")
    let first = try store.save(Sample.content("a", "one"), at: place, basedOn: nil)
    let second = try store.save(Sample.content("a", "two"), at: place, basedOn: first)
    #expect(second.version.dominates(first.version))
    #expect(Sample.summary(of: try StoreFolder(opening: store.path).record(at: place)) == "two")
    let gone = try store.delete(place, basedOn: second)
    #expect(gone.isDeleted)
    let contents = try store.contents()
    #expect(contents.live(.practices).isEmpty)
    #expect(contents.records[place] == gone)
    let text = try String(contentsOfFile: store.path + "/practices/a.json", encoding: .utf8)
    #expect(!text.contains("one") && !text.contains("two"))
    #expect(contents.leftAlone.isEmpty)
  }

  @Test func `saving what is there already changes nothing`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    let place = try Sample.place("a")
    let first = try store.save(Sample.content("a", "one"), at: place, basedOn: nil)
    #expect(try store.save(Sample.content("a", "one"), at: place, basedOn: first) == first)
  }

  @Test func `nobody overwrites what he has not seen`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    let place = try Sample.place("a")
    let read = try store.save(Sample.content("a", "one"), at: place, basedOn: nil)
    let theirs = try store.save(Sample.content("a", "theirs"), at: place, basedOn: read)
    let problem = #expect(throws: StoreProblem.self) {
      try store.save(Sample.content("a", "mine"), at: place, basedOn: read)
    }
    guard case .changedMeanwhile(place, let now)? = problem else {
      Issue.record("another problem: \(String(describing: problem))")
      return
    }
    #expect(now == theirs)
    for refused in [nil, read] {
      let refusal = Refusal.of {
        try store.save(Sample.content("a", "mine"), at: place, basedOn: refused)
      }
      #expect(refusal == .changedMeanwhile)
      #expect(Refusal.of { try store.delete(place, basedOn: read) } == .changedMeanwhile)
    }
    #expect(try store.record(at: place) == theirs)
    let both = try store.save(
      Sample.content("a", "mine"), at: place, basedOn: read, ifChanged: .keepBoth)
    #expect(both.isInConflict)
    let texts = both.versions.map { Sample.summary(of: StoredRecord(id: place.id, versions: [$0])) }
    #expect(Set(texts) == ["mine", "theirs"])
    let view = ConflictView(both)
    #expect(
      Sample.summary(
        of: StoredRecord(
          id: place.id,
          versions: [
            RecordVersion(version: VersionVector(), content: view.base?.content)
          ])) == "one")
    let unsettled = Refusal.of {
      try store.save(Sample.content("a", "later"), at: place, basedOn: both)
    }
    #expect(unsettled == .unsettled)
    #expect(Refusal.of { try store.settle(place, with: nil, basedOn: read) } == .changedMeanwhile)
    let settled = try store.settle(
      place, with: view.settled(by: ["summary": .value(.string("ours"))]), basedOn: both)
    #expect(!settled.isInConflict && settled.versions.count == 1)
    #expect(both.versions.allSatisfy { settled.version.dominates($0.version) })
  }

  @Test func `an edit in an editor is not taken for what was there`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    let place = try Sample.place("a")
    let read = try store.save(Sample.content("a", "one"), at: place, basedOn: nil)
    let file = store.path + "/practices/a.json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try Data(text.replacing("\"one\"", with: "\"by hand\"").utf8).write(to: URL(filePath: file))
    let byHand = try #require(try store.record(at: place))
    #expect(byHand.isEditedOutside && !read.isEditedOutside)
    let refusal = Refusal.of {
      try store.save(Sample.content("a", "mine"), at: place, basedOn: read)
    }
    #expect(refusal == .changedMeanwhile)
    let both = try store.save(
      Sample.content("a", "mine"), at: place, basedOn: read, ifChanged: .keepBoth)
    let texts = both.versions.map { Sample.summary(of: StoredRecord(id: place.id, versions: [$0])) }
    #expect(Set(texts) == ["mine", "by hand"])
  }

  @Test func `unknown members survive, whoever owns them`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    let place = try Sample.place("a")
    let content = try Sample.value(
      """
      {"id": "a", "later": {"deep": [1, 2.5, "x", null, true]},
       "exchange": {"review": {"state": "draft"}, "newer": 7, "version": {"evil": 99}}}
      """)
    try store.save(content, at: place, basedOn: nil)
    let read = try #require(try store.record(at: place))
    let expected = try Sample.value(
      """
      {"id": "a", "later": {"deep": [1, 2.5, "x", null, true]},
       "exchange": {"review": {"state": "draft"}, "newer": 7}}
      """)
    #expect(read.content == expected)
    #expect(read.version.counters.count == 1)
    #expect(read.version[try Sample.replica("evil")] == 0)
  }

  @Test func `a record or store of a newer release is read and not written`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    let place = try Sample.place("a")
    let newer = JSONValue.object([
      .init("id", .string("a")), .init("schemaVersion", .string("2.0")),
    ])
    let saved = try store.save(newer, at: place, basedOn: nil)
    #expect(saved.isFromNewerRelease)
    let older = Sample.content("a", "x")
    #expect(Refusal.of { try store.save(older, at: place, basedOn: saved) } == .newerRelease)
    #expect(Refusal.of { try store.settle(place, with: older, basedOn: saved) } == .newerRelease)
    #expect(Refusal.of { try store.delete(place, basedOn: saved) } == .newerRelease)
    #expect(try store.record(at: place) == saved)
    _ = try folder.write("store/store.json", "{\"schemaVersion\": \"2.1\", \"replicas\": []}")
    #expect(try store.isReadOnly())
    #expect(try store.contents().records.count == 1)
    let refusal = Refusal.of {
      try store.save(Sample.content("b", "x"), at: Sample.place("b"), basedOn: nil)
    }
    #expect(refusal == .newerRelease)
  }

  @Test func `the settings keep what a newer release has added`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    _ = try folder.write(
      "store/store.json", "{\"schemaVersion\": \"1.7\", \"replicas\": [], \"more\": [1]}")
    try store.save(Sample.content("b", "x"), at: Sample.place("b"), basedOn: nil)
    let settings = try store.settings()
    #expect(settings.version == "1.7" && settings.places.count == 1)
    #expect(settings.unknown == [.init("more", .array([.integer(1)]))])
  }

  @Test func `a store is not made over anything else`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    #expect(Refusal.of { _ = try StoreFolder(creating: store.path) } == .file(found: "a library"))
    _ = try folder.write("letter.txt", "dear")
    let path = folder.url.path(percentEncoded: false)
    let used = Refusal.of { _ = try StoreFolder(creating: path) }
    #expect(used == .file(found: "a folder in use: letter.txt"))
    let none = Refusal.of { _ = try StoreFolder(opening: path) }
    #expect(none == .file(found: "a folder without store.json"))
  }

  @Test func `what is too large or nested too deep is refused`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    let place = try Sample.place("a")
    var deep = JSONValue.null
    for _ in 0..<41 { deep = .array([deep]) }
    let long = String(repeating: "x", count: StoredRecord.contentLimit)
    let id = JSONValue.Member("id", .string("a"))
    let wrongs: [(JSONValue, Refusal)] = [
      (.object([id, .init("deep", deep)]), .faults), (Sample.content("a", long), .tooLarge),
      (Sample.content("b", "another identifier"), .faults),
      (.object([.init("summary", .string("none"))]), .faults), (.null, .faults),
      (.object([id, id]), .faults),
    ]
    for (wrong, refusal) in wrongs {
      #expect(Refusal.of { try store.check(saving: wrong, at: place, basedOn: nil) } == refusal)
      #expect(Refusal.of { try store.save(wrong, at: place, basedOn: nil) } == refusal)
    }
    #expect(try store.contents().records.isEmpty)
  }
}
