import Foundation
import StructuredText
import TestSupport
import Testing

@testable import RecordStore

@Suite struct ExchangeTests {
  private func send(
    _ from: StoreFolder, to other: StoreFolder, contacts: Bool = false
  ) throws -> [ImportEffect] {
    let (made, _) = try from.bundle(created: Sample.day(), includesContacts: contacts)
    let bundle = try ExchangeBundle(json: made.bytes, source: "bundle.json")
    #expect(bundle.bytes == made.bytes && bundle.digest == made.digest)
    let before = try files(of: other)
    let plan = try other.plan(importing: bundle)
    #expect(try files(of: other) == before)
    let done = try other.apply(plan)
    #expect(done.map(\.effect) == plan.changes.map(\.effect))
    let after = try files(of: other)
    let again = try other.plan(importing: bundle)
    #expect(again.changes.allSatisfy { !$0.effect.isChange } && !again.sharesReplica)
    try other.apply(again)
    #expect(try files(of: other) == after)
    return plan.changes.map(\.effect)
  }

  private func files(of store: StoreFolder) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for kind in RecordKind.allCases {
      let folder = URL(filePath: store.path).appending(path: kind.rawValue)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
        files[kind.rawValue + "/" + name] = try Data(contentsOf: folder.appending(path: name))
      }
    }
    return files
  }

  @Test func `each effect of an import`() throws {
    let folder = try TemporaryFolder()
    let (here, there) = (try Sample.store(in: folder, "h"), try Sample.store(in: folder, "t"))
    for name in ["newer", "older", "same", "conflict", "deleted"] {
      try there.save(Sample.content(name, "1"), at: Sample.place(name), basedOn: nil)
    }
    #expect(try send(there, to: here) == Array(repeating: .new, count: 5))
    func edit(_ store: StoreFolder, _ name: String, _ text: String) throws {
      let place = try Sample.place(name)
      try store.save(Sample.content(name, text), at: place, basedOn: store.record(at: place))
    }
    try edit(there, "newer", "2")
    try edit(here, "older", "2")
    try edit(here, "conflict", "2")
    try edit(there, "conflict", "3")
    let place = try Sample.place("deleted")
    try there.delete(place, basedOn: #require(try there.record(at: place)))
    try edit(there, "extra", "1")
    _ = try folder.write("h/practices/extra.json", "{")
    let effects = try send(there, to: here)
    #expect(effects.prefix(2) == [.conflict, .deleted])
    guard case .blocked = effects[2] else {
      Issue.record("a faulty file does not stop the import")
      return
    }
    #expect(effects.suffix(3) == [.newer, .older, .same])
    #expect(try here.contents().inConflict == [Sample.place("conflict")])
    #expect(try String(contentsOfFile: here.path + "/practices/extra.json", encoding: .utf8) == "{")
    // An import does not bring back what was deleted.
    let replica = try #require(try there.replica())
    let old = try #require(
      StoredRecord(
        id: place.id,
        versions: [
          RecordVersion(
            version: VersionVector([replica: 1]),
            content: Sample.content("deleted", "1"))
        ]))
    let bundle = ExchangeBundle(records: [place: old], replica: nil, created: try Sample.day())
    #expect(try here.plan(importing: bundle).changes.map(\.effect) == [.older])
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `partners who exchange in any order come to the same files`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let stores = try ["a", "b", "c"].map { try Sample.store(in: folder, $0) }
    for step in 0..<14 {
      let store = stores[Int.random(in: 0..<3, using: &generator)]
      let place = try Sample.place("r\(Int.random(in: 0..<3, using: &generator))")
      let read = try store.record(at: place)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0..<3:
        guard read?.isInConflict != true else { continue }
        try store.save(Sample.content(place.id.text, "\(step)"), at: place, basedOn: read)
      case 3:
        guard let read, !read.isInConflict, !read.isDeleted else { continue }
        try store.delete(place, basedOn: read)
      case 4:
        guard let read, read.isInConflict else { continue }
        try store.settle(place, with: read.content, basedOn: read)
      default:
        _ = try send(store, to: stores[Int.random(in: 0..<3, using: &generator)])
      }
    }
    // Everybody to everybody, twice: then all have all.
    for _ in 0..<2 {
      for (from, to) in [(0, 1), (1, 2), (2, 0)].shuffled(using: &generator) {
        _ = try send(stores[from], to: stores[to])
        _ = try send(stores[to], to: stores[from])
      }
    }
    let first = try files(of: stores[0])
    #expect(!first.isEmpty)
    #expect(try files(of: stores[1]) == first, "seed \(seed)")
    #expect(try files(of: stores[2]) == first, "seed \(seed)")
  }

  @Test func `contact persons stay at home unless they are asked for`() throws {
    let folder = try TemporaryFolder()
    let (here, there) = (try Sample.store(in: folder, "h"), try Sample.store(in: folder, "t"))
    try here.save(Sample.content("a", "practice"), at: Sample.place("a"), basedOn: nil)
    try here.save(
      Sample.content("a", "ana@example.org"), at: Sample.place("a", .contacts), basedOn: nil)
    let (bundle, _) = try here.bundle(created: Sample.day())
    #expect(!bundle.hasContacts)
    #expect(!String(decoding: bundle.bytes, as: UTF8.self).contains("ana@example.org"))
    #expect(!String(decoding: bundle.bytes, as: UTF8.self).contains("contacts"))
    #expect(try send(here, to: there) == [.new])
    #expect(try send(here, to: there, contacts: true) == [.same, .new])
    #expect(try there.contents().live(.contacts).count == 1)
  }

  @Test func `a selection is exported, and what is not there is named`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    for name in ["a", "b"] {
      try store.save(Sample.content(name, "1"), at: Sample.place(name), basedOn: nil)
    }
    let chosen = Set([try Sample.place("b").id])
    let (bundle, _) = try store.bundle(of: chosen, created: Sample.day())
    #expect(Array(bundle.records.keys) == [try Sample.place("b")])
    let missing = Set([try Sample.place("c").id])
    let refusal = Refusal.of { _ = try store.bundle(of: missing, created: Sample.day()) }
    #expect(refusal == .missing)
  }
}
