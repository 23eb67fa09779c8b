import Foundation
import StructuredText
import TestSupport
import Testing

@testable import RecordStore

/// Files that people edit in an editor, exchanged in any order.
@Suite struct HandEditTests {
  /// An edit, and all edits that its text was made from.
  private struct Edit {
    let text: String
    let known: Set<Int>
  }

  private func handEdit(_ store: StoreFolder, _ place: RecordPlace, _ text: String) throws {
    let file = URL(filePath: store.path + "/" + place.description)
    guard let record = try store.record(at: place), let old = Sample.summary(of: record) else {
      let new = #"{"id": "\#(place.id)", "summary": "\#(text)"}"#
      return try Data(new.utf8).write(to: file)
    }
    // The first version stands first in the file.
    let bytes = try String(contentsOf: file, encoding: .utf8)
    let range = try #require(bytes.range(of: "\"summary\": \"\(old)\""))
    let edited = bytes.replacingCharacters(in: range, with: "\"summary\": \"\(text)\"")
    try Data(edited.utf8).write(to: file)
  }

  private func texts(_ record: StoredRecord?) -> [String] {
    Set(
      (record?.versions ?? []).map { version in
        record.flatMap { Sample.summary(of: StoredRecord(id: $0.id, versions: [version])) }
          ?? "deleted"
      }
    ).sorted()
  }

  private func bundle(
    _ store: StoreFolder, writesNothing: Bool = false
  ) throws -> ExchangeBundle {
    try store.bundle(created: Sample.day(), writesNothing: writesNothing).bundle
  }

  @Test(arguments: 0..<8 as Range<UInt64>, [false, true])
  func `no edit is lost in histories with edits by hand, and all come to the same`(
    seed: UInt64, writesNothing: Bool
  ) throws {
    var generator = SeededGenerator(seed: seed &+ 500)
    let folder = try TemporaryFolder()
    let stores = try ["a", "b", "c"].map { try Sample.store(in: folder, $0) }
    let place = try Sample.place("r")
    var edits: [Edit] = []
    var known = [Set<Int>](repeating: [], count: 3)
    /// What nobody has edited since, by the sets of edits alone.
    func latest(_ known: Set<Int>) -> [String] {
      known.filter { edit in !known.contains { edits[$0].known.contains(edit) } }
        .map { edits[$0].text }.sorted()
    }
    /// Where sending writes nothing, an edit by hand that was sent is not known to the next one.
    func agree(_ texts: [String], _ known: Set<Int>) -> Bool {
      let latest = latest(known)
      guard writesNothing else { return texts == latest }
      let all = Set(known.map { edits[$0].text })
      return Set(texts).isSuperset(of: latest) && all.isSuperset(of: texts)
    }
    for step in 0..<16 {
      let number = Int.random(in: 0..<3, using: &generator)
      let store = stores[number]
      let record = try store.record(at: place)
      let text = "edit \(step)"
      switch Int.random(in: 0..<6, using: &generator) {
      case 0, 1:
        if let record, record.isInConflict {
          try store.settle(place, with: Sample.content("r", text), basedOn: record)
        } else {
          try store.save(Sample.content("r", text), at: place, basedOn: record)
        }
        edits.append(Edit(text: text, known: known[number]))
        known[number].insert(edits.count - 1)
      case 2, 3:
        // Who edits by hand sees the first version only.
        let first = record.flatMap(Sample.summary(of:))
        let seen = edits.firstIndex { $0.text == first }
        try handEdit(store, place, text)
        edits.append(Edit(text: text, known: seen.map { edits[$0].known.union([$0]) } ?? []))
        known[number].insert(edits.count - 1)
      default:
        let other = Int.random(in: 0..<3, using: &generator)
        guard other != number else { continue }
        let sent = try bundle(store, writesNothing: writesNothing)
        try stores[other].apply(stores[other].plan(importing: sent))
        known[other].formUnion(known[number])
        let again = try stores[other].plan(importing: sent)
        #expect(again.changes.allSatisfy { !$0.effect.isChange }, "seed \(seed)")
      }
      for index in stores.indices {
        #expect(
          agree(texts(try stores[index].record(at: place)?.counted), known[index]),
          "seed \(seed), step \(step)")
      }
    }
    let all = try stores.map { try bundle($0, writesNothing: writesNothing) }
    for store in stores {
      for sent in all.shuffled(using: &generator) {
        try store.apply(store.plan(importing: sent))
      }
    }
    let ends = try stores.map { try bundle($0, writesNothing: true).records[place] }
    #expect(ends[0] == ends[1] && ends[1] == ends[2], "seed \(seed)")
    #expect(agree(texts(ends[0]), known.reduce([]) { $0.union($1) }), "seed \(seed)")
  }

  @Test func `the same hand-edited file comes in twice, before or after others, to the same end`()
    throws
  {
    let folder = try TemporaryFolder()
    let place = try Sample.place("a")
    let source = try Sample.store(in: folder, "source")
    let read = try source.save(Sample.content("a", "one"), at: place, basedOn: nil)
    let text = String(decoding: read.bytes, as: UTF8.self)
    let file = try StoredRecord(
      json: Array(text.replacing("\"one\"", with: "\"by hand\"").utf8), source: "a (1).json")
    func bundle(_ record: StoredRecord) throws -> ExchangeBundle {
      ExchangeBundle(records: [place: record], replica: nil, created: try Sample.day())
    }
    // Others: the first version, a later one, the same words saved by somebody, and a new file.
    let later = try source.save(Sample.content("a", "two"), at: place, basedOn: read)
    let same = try #require(
      StoredRecord(
        id: place.id,
        versions: [
          RecordVersion(
            version: try Sample.vector(["s": 1]), content: Sample.content("a", "by hand"))
        ]))
    let made = try StoredRecord(
      json: Array("{\"id\": \"a\", \"summary\": \"made\"}".utf8), source: "a.json")
    let bundles = try [read, later, same, made, file].map(bundle)
    var ends: Set<[UInt8]> = []
    for (number, order) in [
      [0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [4, 0, 4, 2, 1, 3], [2, 4, 1, 0, 3],
    ]
    .enumerated() {
      let store = try Sample.store(in: folder, "target-\(number)")
      for index in order {
        try store.apply(store.plan(importing: bundles[index]))
        let before = try store.record(at: place)?.bytes
        let again = try store.plan(importing: bundles[index])
        #expect(again.changes.allSatisfy { !$0.effect.isChange })
        try store.apply(again)
        #expect(try store.record(at: place)?.bytes == before)
      }
      ends.insert(try #require(try store.record(at: place)?.bytes))
    }
    #expect(ends.count == 1)
    let end = try StoredRecord(json: #require(ends.first), source: "end")
    #expect(texts(end) == ["by hand", "made", "two"])
    #expect(!end.hasReusedVersion)
  }

  @Test func `a store of a newer release can be sent from, also with edits by hand`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    _ = try folder.write("store/practices/a.json", #"{"id": "a", "summary": "mine"}"#)
    let settings = try folder.write(
      "store/store.json", #"{"schemaVersion": "2.0", "replicas": []}"#)
    let before = try String(contentsOfFile: settings, encoding: .utf8)
    #expect(try bundle(store).records.count == 1)
    #expect(try bundle(store).digest == bundle(store).digest)
    #expect(try String(contentsOfFile: settings, encoding: .utf8) == before)
  }
}
