import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@testable import RecordStore

/// Personal data: nothing of it stays behind, and that it was deleted is told to everybody.
@Suite struct ContactTests {
  private let folder: TemporaryFolder
  private let store: StoreFolder
  private let place: RecordPlace

  init() throws {
    folder = try TemporaryFolder()
    store = try Sample.store(in: folder)
    place = try Sample.place("a", .contacts)
  }

  private func fileText() throws -> String {
    try String(contentsOfFile: store.path + "/contacts/a.json", encoding: .utf8)
  }

  @Test func `what was taken away is in no base`() throws {
    let first = try store.save(Sample.content("a", "ana@old.org"), at: place, basedOn: nil)
    let second = try store.save(Sample.content("a", "office"), at: place, basedOn: first)
    #expect(try !fileText().contains("ana@old.org"))
    #expect(second.versions.allSatisfy { $0.base == nil })
    let both = try store.save(
      Sample.content("a", "other"), at: place, basedOn: first, ifChanged: .keepBoth)
    let settled = try store.settle(
      place, with: Sample.content("a", "office"), basedOn: both)
    #expect(settled.versions.allSatisfy { $0.base == nil })
    #expect(try !fileText().contains("ana@old.org"))
    // Of a practice the base is kept.
    let practice = try Sample.place("a")
    let one = try store.save(Sample.content("a", "1"), at: practice, basedOn: nil)
    #expect(
      try store.save(Sample.content("a", "2"), at: practice, basedOn: one).versions[0].base != nil)
  }

  @Test func `an old base is not read, sent or written again`() throws {
    let version = RecordVersion(
      version: try Sample.vector(["r": 2]), content: Sample.content("a", "office"),
      base: RecordVersion.Base(
        version: try Sample.vector(["r": 1]), content: Sample.content("a", "ana@old.org")))
    let old = try #require(StoredRecord(id: place.id, versions: [version]))
    _ = try folder.write("store/contacts/a.json", String(decoding: old.bytes, as: UTF8.self))
    #expect(try fileText().contains("ana@old.org"))
    let read = try #require(try store.record(at: place))
    #expect(read.versions[0].base == nil && !read.isEditedOutside)
    let (bundle, _) = try store.bundle(created: Sample.day(), includesContacts: true)
    #expect(!String(decoding: bundle.bytes, as: UTF8.self).contains("ana@old.org"))
    let received = ExchangeBundle(records: [place: old], replica: nil, created: try Sample.day())
    #expect(received.records[place]?.versions[0].base == nil)
    #expect(try store.plan(importing: received).changes.map(\.effect) == [.same])
    try store.save(Sample.content("a", "new office"), at: place, basedOn: read)
    #expect(try !fileText().contains("ana@old.org"))
  }

  @Test func `a deletion goes into every bundle, and nothing else of contacts`() throws {
    let partner = try Sample.store(in: folder, "partner")
    func send(contacts: Bool = false) throws -> ExchangeBundle {
      let (bundle, _) = try store.bundle(created: Sample.day(), includesContacts: contacts)
      try partner.apply(partner.plan(importing: bundle))
      return bundle
    }
    try store.save(Sample.content("a", "practice"), at: Sample.place("a"), basedOn: nil)
    let contact = try store.save(Sample.content("a", "ana@b.eu"), at: place, basedOn: nil)
    try store.save(
      Sample.content("b", "ben@b.eu"), at: Sample.place("b", .contacts), basedOn: nil)
    #expect(try send(contacts: true).hasContacts)
    #expect(try partner.contents().live(.contacts).count == 2)
    try store.delete(place, basedOn: contact)
    let bundle = try send()
    #expect(!bundle.hasContacts)
    #expect(!String(decoding: bundle.bytes, as: UTF8.self).contains("@b.eu"))
    #expect(bundle.records.keys.filter { $0.kind == .contacts } == [place])
    #expect(try partner.contents().live(.contacts).map(\.id.text) == ["b"])
    #expect(try ExchangeBundle(json: bundle.bytes, source: "b").digest == bundle.digest)
  }

  @Test func `of versions side by side only the deletion goes out unasked`() throws {
    let versions = [
      RecordVersion(version: try Sample.vector(["r": 1]), content: Sample.content("a", "ana@b.eu")),
      RecordVersion(version: try Sample.vector(["s": 1]), content: nil),
    ]
    let record = try #require(StoredRecord(id: place.id, versions: versions))
    _ = try folder.write("store/contacts/a.json", String(decoding: record.bytes, as: UTF8.self))
    let (bundle, _) = try store.bundle(created: Sample.day())
    #expect(bundle.records[place]?.versions.map(\.isDeleted) == [true])
    #expect(!String(decoding: bundle.bytes, as: UTF8.self).contains("@b.eu"))
  }

  @Test func `contacts without their practice are found`() throws {
    let records = try ShippedRecords.load()
    let shipped = Array(try records.practiceRecords().prefix(1))
    for name in ["live", "gone", "missing", "faulty", shipped[0].id] {
      try store.save(
        Sample.content(name, "office"), at: Sample.place(name, .contacts), basedOn: nil)
    }
    for name in ["live", "gone"] {
      try store.save(Sample.content(name, "1"), at: Sample.place(name), basedOn: nil)
    }
    _ = try folder.write("store/practices/faulty.json", "{")
    let gone = try Sample.place("gone")
    try store.delete(gone, basedOn: #require(try store.record(at: gone)))
    let contents = try store.contents()
    #expect(
      store.orphanedContacts(in: contents, shipped: shipped).map(\.id.text) == ["gone", "missing"])
    #expect(
      Set(store.orphanedContacts(in: contents).map(\.id.text))
        == ["gone", "missing", shipped[0].id])
  }
}
