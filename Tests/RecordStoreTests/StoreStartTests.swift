import Foundation
import RecordStore
import TestSupport
import Testing

/// Folders in which making a store was broken off, and folders that hold something else.
@Suite struct StoreStartTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "library").path(percentEncoded: false)
  }

  @Test(arguments: [
    [], ["store.lock"], ["store.lock", "practices/"], ["practices/", "contacts/"],
    ["store.lock", "practices/", "contacts/", ".store.json.tmp-12"],
    ["practices/.a.json.tmp-3-1"],
  ])
  func `making a store that was broken off goes on`(_ left: [String]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in left {
      if name.hasSuffix("/") {
        try FileManager.default.createDirectory(
          atPath: path + "/" + name, withIntermediateDirectories: true)
      } else {
        _ = try folder.put("library/" + name, "")
      }
    }
    #expect(try StoreFolder.isEmpty(path))
    let (store, isNew) = try StoreFolder.openedOrCreated(at: path)
    #expect(isNew)
    #expect(try store.replica() != nil)
    try store.save(Sample.content("a", "1"), at: Sample.place("a"), basedOn: nil)
    #expect(try !StoreFolder.isEmpty(path))
    #expect(try !StoreFolder.openedOrCreated(at: path).isNew)
  }

  @Test(arguments: [
    "practices/a.json", "contacts/a.json",
  ])
  func `records without their settings are told`(_ record: String) throws {
    _ = try folder.put("library/" + record, "{}")
    #expect(try !StoreFolder.isEmpty(path))
    let found = "records of a library, but no store.json beside them"
    #expect(Refusal.of { _ = try StoreFolder(creating: path) } == .file(found: found))
    #expect(Refusal.of { _ = try StoreFolder(opening: path) } == .file(found: found))
    #expect(Refusal.of { _ = try StoreFolder.openedOrCreated(at: path) } == .file(found: found))
  }

  @Test(arguments: [
    "letter.txt", "practices/letter.txt", ".a.json.tmp-1", "practices/.DS_Store", "contacts/x/y",
    "store.lock/x", "contacts",
  ])
  func `what is not the store's is in use`(_ name: String) throws {
    _ = try folder.put("library/" + name, "")
    #expect(try !StoreFolder.isEmpty(path))
    let none = Refusal.of { _ = try StoreFolder.openedOrCreated(at: path) }
    #expect(none == .file(found: "a folder without store.json"))
    guard case .file(let found) = Refusal.of({ _ = try StoreFolder(creating: path) }) else {
      Issue.record("made over \(name)")
      return
    }
    #expect(found.hasPrefix("a folder in use: "))
  }

  @Test func `a folder that is not there, and settings that are no file, are told`() throws {
    #expect(Refusal.of { _ = try StoreFolder(opening: path) } == .file(found: "nothing"))
    _ = try folder.put("library/store.json/x", "")
    let refusal = Refusal.of { _ = try StoreFolder(opening: path) }
    #expect(refusal == .file(found: "a store.json that is no ordinary file, or a huge one"))
  }

  @Test func `files in the store's own folders are known, whatever path leads there`() throws {
    let store = try StoreFolder(creating: path)
    _ = try folder.put("library/practices/a.json", "{}")
    let manager = FileManager.default
    let root = folder.url.path(percentEncoded: false)
    try manager.createSymbolicLink(atPath: root + "/alias", withDestinationPath: path)
    try manager.createSymbolicLink(
      atPath: root + "/out.json", withDestinationPath: path + "/practices/a.json")
    try manager.createSymbolicLink(
      atPath: path + "/link.json", withDestinationPath: root + "/elsewhere.json")
    try manager.createDirectory(
      atPath: path + "/practices/inner", withIntermediateDirectories: false)
    for own in [
      "library/x.json", "library/practices/x.json", "library/contacts/x.json",
      "library/practices/a.json", "alias/practices/x.json", "library/practices/../x.json",
      "library/practices/inner/../x", "out.json", "library/link.json",
    ] {
      #expect(try store.holds(file: root + "/" + own), "\(own)")
    }
    for other in ["x.json", "library.json", "library/practices/inner/x.json", "none/x.json"] {
      #expect(try !store.holds(file: root + "/" + other), "\(other)")
    }
  }
}
