import Foundation
import StructuredText
import TestSupport
import Testing

@testable import RecordStore

/// Folders that were copied, put back from a backup, or edited without the store.
@Suite struct CopiedFolderTests {
  private func copy(_ store: StoreFolder, to path: String) throws {
    try FileManager.default.copyItem(atPath: store.path, toPath: path)
  }

  private func take(
    _ from: StoreFolder, into store: StoreFolder, writesNothing: Bool = false
  ) throws -> ImportPlan {
    let (bundle, _) = try from.bundle(created: Sample.day(), writesNothing: writesNothing)
    let plan = try store.plan(importing: bundle)
    try store.apply(plan)
    return plan
  }

  private func texts(of record: StoredRecord?) -> [String?] {
    (record?.versions ?? []).map { version in
      record.flatMap { Sample.summary(of: StoredRecord(id: $0.id, versions: [version])) }
    }
  }

  @Test func `a copied folder is a replica of its own`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    let place = try Sample.place("a")
    let read = try store.save(Sample.content("a", "1"), at: place, basedOn: nil)
    try copy(store, to: store.path + "-copy")
    let other = try StoreFolder(opening: store.path + "-copy")
    #expect(try other.replica() == nil)
    try other.save(Sample.content("a", "copy"), at: place, basedOn: read)
    try store.save(Sample.content("a", "own"), at: place, basedOn: read)
    #expect(try other.replica() != store.replica())
    let plan = try take(other, into: store)
    #expect(plan.changes.map(\.effect) == [.conflict] && !plan.sharesReplica)
    #expect(Set(texts(of: try store.record(at: place))) == ["copy", "own"])
    // A folder that is only renamed stays what it is.
    let name = try store.replica()
    try FileManager.default.moveItem(atPath: store.path, toPath: store.path + "-renamed")
    #expect(try StoreFolder(opening: store.path + "-renamed").replica() == name)
  }

  @Test(arguments: [1, 2]) func `a backup put back in place loses no edit`(_ edits: Int) throws {
    let folder = try TemporaryFolder()
    let (store, partner) = (try Sample.store(in: folder, "h"), try Sample.store(in: folder, "p"))
    let place = try Sample.place("a")
    let file = URL(filePath: store.path + "/practices/a.json")
    var record = try store.save(Sample.content("a", "1"), at: place, basedOn: nil)
    let backup = try Data(contentsOf: file)
    for number in 0..<edits {
      record = try store.save(
        Sample.content("a", "forgotten \(number)"), at: place, basedOn: record)
    }
    _ = try take(store, into: partner)
    try backup.write(to: file)
    let before = try store.replica()
    try store.save(Sample.content("a", "after"), at: place, basedOn: store.record(at: place))
    let plan = try take(partner, into: store)
    #expect(plan.sharesReplica && plan.changes.map(\.effect) == [.conflict])
    #expect(Set(texts(of: try store.record(at: place))) == ["after", "forgotten \(edits - 1)"])
    #expect(try store.replica() != before)
  }

  @Test func `an edit by hand meets a later version and stays`() throws {
    let folder = try TemporaryFolder()
    let (store, partner) = (try Sample.store(in: folder, "h"), try Sample.store(in: folder, "p"))
    let place = try Sample.place("a")
    try store.save(Sample.content("a", "1"), at: place, basedOn: nil)
    _ = try take(store, into: partner)
    try partner.save(Sample.content("a", "2"), at: place, basedOn: partner.record(at: place))
    let file = URL(filePath: store.path + "/practices/a.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("\"1\"", with: "\"by hand\"").utf8).write(to: file)
    let plan = try take(partner, into: store)
    #expect(plan.changes.map(\.effect) == [.conflict])
    #expect(Set(texts(of: try store.record(at: place))) == ["2", "by hand"])
  }

  @Test func `a file put into the folder counts as an edit when it goes out, and stays`() throws {
    let folder = try TemporaryFolder()
    let (store, partner) = (try Sample.store(in: folder, "h"), try Sample.store(in: folder, "p"))
    let text = "{\"id\": \"a\", \"summary\": \"mine\"}"
    let file = try folder.write("h/practices/a.json", text)
    let place = try Sample.place("a")
    #expect(try store.record(at: place)?.isEditedOutside == true)
    #expect(try take(store, into: partner, writesNothing: true).changes.map(\.effect) == [.new])
    // Comparing writes nothing, nor does sending when asked; the version is the same each time.
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    #expect(try take(store, into: partner, writesNothing: true).changes.map(\.effect) == [.same])
    #expect(try take(partner, into: store).changes.map(\.effect) == [.same])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    #expect(texts(of: try partner.record(at: place)) == ["mine"])
    // Else it is written down, as the same version.
    #expect(try take(store, into: partner).changes.map(\.effect) == [.same])
    #expect(try store.record(at: place)?.isEditedOutside == false)
    #expect(try store.record(at: place) == partner.record(at: place))
    _ = try folder.write("h/practices/a.json", text)
    // An edit of it comes after what the partner has.
    try store.save(Sample.content("a", "later"), at: place, basedOn: store.record(at: place))
    #expect(try take(store, into: partner).changes.map(\.effect) == [.newer])
    #expect(texts(of: try partner.record(at: place)) == ["later"])
  }

  @Test func `a file that was filled in elsewhere comes in beside what is there`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    let place = try Sample.place("a")
    try store.save(Sample.content("a", "mine"), at: place, basedOn: nil)
    let text = "{\"id\": \"a\", \"summary\": \"theirs\"}"
    let stranger = try StoredRecord(json: Array(text.utf8), source: "a (1).json")
    let bundle = ExchangeBundle(records: [place: stranger], replica: nil, created: try Sample.day())
    for effect in [ImportEffect.conflict, .older] {
      #expect(try store.apply(store.plan(importing: bundle)).map(\.effect) == [effect])
      #expect(Set(texts(of: try store.record(at: place))) == ["mine", "theirs"])
    }
  }

  @Test func `a folder remembers its last fifty places`() throws {
    var settings = StoreSettings()
    for number in 0..<60 {
      settings = settings.adding(try Sample.replica("r\(number)"), for: "\(number % 55)")
    }
    #expect(settings.places.count == 50)
    #expect(settings.replica(of: "4")?.text == "r59")
    #expect(try StoreSettings(json: settings.bytes, source: "s") == settings)
  }
}
