import Foundation
import RecordStore
import StructuredText
import TestSupport
import Testing

@Suite struct LeftAloneTests {
  /// A store with the record `a`, and its folder.
  private func store(in folder: TemporaryFolder) throws -> StoreFolder {
    let store = try Sample.store(in: folder)
    try store.save(Sample.content("a", "one"), at: Sample.place("a"), basedOn: nil)
    return store
  }

  private func reason(of name: String, _ text: String = "{}") throws -> LeftAlone.Reason? {
    let folder = try TemporaryFolder()
    let store = try store(in: folder)
    let path = try folder.write("store/practices/" + name, text)
    let contents = try store.contents()
    #expect(contents.records.count == 1)
    #expect(contents.leftAlone.count == 1)
    #expect(contents.leftAlone.first?.path == "practices/" + name)
    // It is left as it is. Not by String(contentsOfFile:), which leaks its buffer for an empty file.
    let bytes = try FileHandle(forReadingFrom: URL(filePath: path)).readToEnd() ?? Data()
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    return contents.leftAlone.first?.reason
  }

  @Test(arguments: [
    "a (Ana's conflicted copy 2026-01-31).json", "a.sync-conflict-20260131-101500-ABCDEFG.json",
    "a (1).json", "a-LAPTOP-7.json", "a 2.json", "a - Copy.json",
    "a (Copia in conflitto di Ana 2026-01-31).json", "a_conflict-20260131-101500.json",
  ])
  func `copies of cloud services are told from other files`(_ name: String) throws {
    guard case .conflictedCopy(let id)? = try reason(of: name) else {
      Issue.record("not seen as a copy: \(name)")
      return
    }
    #expect(id?.text == "a")
  }

  @Test func `a copy whose name could be an identifier is known by its content`() throws {
    let found = try reason(of: "a-laptop.json", "{\"id\": \"a\"}")
    #expect(found == .conflictedCopy(of: RecordIdentifier("a")))
  }

  @Test(arguments: [
    "notes.txt", ".DS_Store", "Thumbs.db", "A.json", "\u{430}.json", "a.JSON", "a..json",
    "con.json",
    "a.json.bak", "a\u{301}.json", String(repeating: "x", count: 101) + ".json",
  ])
  func `foreign names`(_ name: String) throws {
    #expect(try reason(of: name) == .foreignName)
  }

  private static let longName = String(repeating: "x", count: 46)

  @Test(arguments: [
    ".a.json.tmp-123", ".a.json.tmp-123-4", ".\(longName)xxxx.tmp-1", ".\(longName)xxx..tmp-1",
    ".\(longName).jso.tmp-12",
  ])
  func `unfinished files are told, and removed on request`(_ name: String) throws {
    #expect(try reason(of: name) == .unfinishedWriting)
    let folder = try TemporaryFolder()
    let store = try store(in: folder)
    _ = try folder.write("store/practices/" + name, "{")
    _ = try folder.write("store/.store.json.tmp-7", "{")
    _ = try folder.write("store/practices/.other.tmp", "mine")
    #expect(try store.removeUnfinished() == 2)
    #expect(try store.contents().leftAlone.map(\.path) == ["practices/.other.tmp"])
  }

  @Test(arguments: [
    "practices/.a.tmp-1", "practices/.a.txt.tmp-1", "practices/.A.json.tmp-1",
    "practices/.con.json.tmp-1", "practices/.a.json.tmp-", "practices/.a.json.tmp-1-2-3",
    "practices/.a.json.tmp--1", "practices/a.json.tmp-1", "practices/.a.json.bak.tmp-1",
    "practices/.\(longName).jsx.tmp-1", "practices/.\(longName)xxx.tmp-1", "practices/..tmp-1",
    ".a.json.tmp-1", ".store.tmp-1", ".practices.tmp-1", "contacts/.~lock.a.json.tmp-1",
  ])
  func `hidden files of others are left alone`(_ path: String) throws {
    let folder = try TemporaryFolder()
    let store = try store(in: folder)
    let file = try folder.write("store/" + path, "mine")
    #expect(try store.removeUnfinished() == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(try store.contents().leftAlone.map(\.reason) == [.foreignName])
  }

  @Test func `a record that is left alone names its practice`() throws {
    let folder = try TemporaryFolder()
    let store = try store(in: folder)
    _ = try folder.write("store/practices/si-bus.json", "{")
    _ = try folder.write("store/contacts/si-bus.json", "[]")
    _ = try folder.write("store/contacts/notes.txt", "")
    let alone = try store.contents().leftAlone
    let bus = try #require(RecordIdentifier("si-bus"))
    #expect(
      alone.map(\.place)
        == [RecordPlace(.practices, bus), nil, RecordPlace(.contacts, bus)])
    #expect(alone[0].description.contains("faults in the place of the practice \"si-bus\":"))
    #expect(alone[2].description.contains("faults in the place of whom to ask about \"si-bus\":"))
  }

  @Test(arguments: [
    "", "{", "[]", "{\"id\": \"b\", \"id\": \"b\"}", "{\"id\": \"../b\"}", "{\"id\": \"b\\u0000\"}",
    "{\"id\": \"c\"}", "{\"id\": \"b\", \"n\": 1e999}",
    "{\"id\": \"b\", \"n\": 0.12345678901234567891}",
    "{\"id\": \"b\", \"exchange\": []}", "{\"id\": \"b\", \"exchange\": {\"version\": {\"x\": 0}}}",
    "{\"id\": \"b\", \"exchange\": {\"version\": {\"x\": 1.5}}}",
    "{\"id\": \"b\", \"exchange\": {\"version\": {\"../x\": 1}}}",
    "{\"id\": \"b\", \"exchange\": {\"deleted\": 1}}",
    "{\"id\": \"b\", \"exchange\": {\"conflicts\": {}}}",
    "{\"id\": \"b\", \"exchange\": {\"conflicts\": [{}]}}",
    "{\"id\": \"b\", \"exchange\": {\"conflicts\": [{\"record\": {\"id\": \"c\"}}]}}",
    "{\"id\": \"b\", \"exchange\": {\"base\": {\"record\": 1}}}",
    String(repeating: "[", count: 10_000),
    "{\"id\": \"b\", \"x\": " + String(repeating: "[", count: 45)
      + String(repeating: "]", count: 45)
      + "}",
  ])
  func `faulty records are told with their places`(_ text: String) throws {
    guard case .faulty(let problems)? = try reason(of: "b.json", text) else {
      Issue.record("not faulty: \(text.prefix(80))")
      return
    }
    #expect(problems.contains { $0.severity == .error })
    #expect(problems.allSatisfy { $0.source.hasSuffix("practices/b.json") })
  }

  @Test func `a file beyond the bound is not read`() throws {
    let text = "{\"id\": \"b\", \"x\": \"" + String(repeating: "x", count: 1_048_576) + "\"}"
    #expect(try reason(of: "b.json", text) == .tooLarge)
  }

  @Test func `symbolic links and folders are not followed`() throws {
    let folder = try TemporaryFolder()
    let store = try store(in: folder)
    let outside = try folder.write("outside.json", "{\"id\": \"b\"}")
    let manager = FileManager.default
    let link = store.path + "/practices/b.json"
    try manager.createSymbolicLink(atPath: link, withDestinationPath: outside)
    try manager.createDirectory(
      atPath: store.path + "/practices/c.json", withIntermediateDirectories: false)
    let contents = try store.contents()
    #expect(contents.leftAlone.map(\.reason) == [.symbolicLink, .notAFile])
    for (name, found) in [("b", "a symbolic link"), ("c", "something else")] {
      let refusal = Refusal.of {
        try store.save(Sample.content(name, "x"), at: Sample.place(name), basedOn: nil)
      }
      #expect(refusal == .file(found: found))
    }
    #expect(try String(contentsOfFile: outside, encoding: .utf8) == "{\"id\": \"b\"}")
    try manager.removeItem(atPath: store.path + "/contacts")
    try manager.createSymbolicLink(
      atPath: store.path + "/contacts", withDestinationPath: folder.url.path(percentEncoded: false))
    let contact = Sample.content("a", "x")
    let place = try Sample.place("a", .contacts)
    let unwritten = Refusal.of { try store.check(saving: contact, at: place, basedOn: nil) }
    #expect(unwritten == .file(found: "no folder of the store"))
    let refusal = Refusal.of { try store.save(contact, at: place, basedOn: nil) }
    #expect(refusal == .file(found: "no folder of the store"))
    #expect(!manager.fileExists(atPath: folder.url.appending(path: "a.json").path()))
  }

  @Test func `a faulty file is never overwritten`() throws {
    let folder = try TemporaryFolder()
    let store = try store(in: folder)
    let path = try folder.write("store/practices/b.json", "{\"id\": ")
    let refusal = Refusal.of {
      try store.save(
        Sample.content("b", "x"), at: Sample.place("b"), basedOn: nil, ifChanged: .keepBoth)
    }
    #expect(refusal == .faults)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "{\"id\": ")
  }

  @Test(arguments: [
    "", "../x", "a/b", "a\\b", "a\u{0}", "A", "\u{430}", "a b", "a.b", "con", "nul", "com1", "lpt9",
    "é",
    "a\u{301}", String(repeating: "a", count: 101),
  ])
  func `texts that are no identifiers`(_ text: String) {
    #expect(RecordIdentifier(text) == nil)
  }

  @Test(arguments: ["a", "si-neets-2", "0", "console", String(repeating: "a", count: 100)])
  func `identifiers`(_ text: String) {
    #expect(RecordIdentifier(text)?.text == text)
  }
}
