import Foundation
import RecordStore
import StructuredText

/// What a partner waits for who opens a large store: every record read, checked and kept.
enum StoreTimings {
  /// Opens a store of copies of a record of common size, made in a temporary folder.
  static func timing(runs: Int, count: Int) throws -> Timing {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "store-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    _ = try StoreFolder(creating: path)
    for number in 0..<count {
      guard let record = record(number) else { continue }
      // Not saved one by one: each save waits for the disk.
      let file = folder.appending(path: "practices/\(record.id).json")
      try Data(record.bytes).write(to: file)
    }
    return try Timing("open a store of \(count) records of 7 kB", runs: runs) {
      let store = try StoreFolder(opening: path)
      guard try store.contents().records.count == count else {
        throw StoreProblem.file(path: path, found: "fewer records", expected: "\(count)")
      }
    }
  }

  /// A record of the mean size of those shipped.
  private static func record(_ number: Int) -> StoredRecord? {
    guard let id = RecordIdentifier("practice-\(number)"), let replica = ReplicaIdentifier("r")
    else { return nil }
    let sentence = "What was reported of the practice, in one sentence, with a page. "
    let evidence = (0..<20).map { item in
      JSONValue.object([
        .init("id", .string("evidence-\(item)")), .init("figure", .number(Double(item) + 0.5)),
        .init("statement", .string(sentence + sentence)), .init("kind", .string("result")),
      ])
    }
    let content = JSONValue.object([
      .init("schemaVersion", .string("1.0")), .init("id", .string(id.text)),
      .init("summary", .string(String(repeating: sentence, count: 20))),
      .init("evidence", .array(evidence)),
    ])
    let version = RecordVersion(version: VersionVector([replica: 1]), content: content)
    return StoredRecord(id: id, versions: [version])
  }
}
