import Foundation
import PolicyCycle
import RecordStore
import StructuredText
import TestSupport
import Testing

/// Small values for the tests of the store.
enum Sample {
  static func place(_ name: String, _ kind: RecordKind = .practices) throws -> RecordPlace {
    RecordPlace(kind, try #require(RecordIdentifier(name)))
  }

  static func replica(_ name: String) throws -> ReplicaIdentifier {
    try #require(ReplicaIdentifier(name))
  }

  static func vector(_ counters: [String: Int]) throws -> VersionVector {
    var vector: [ReplicaIdentifier: Int] = [:]
    for (name, count) in counters { vector[try replica(name)] = count }
    return VersionVector(vector)
  }

  static func content(_ name: String, _ summary: String) -> JSONValue {
    .object([.init("id", .string(name)), .init("summary", .string(summary))])
  }

  static func value(_ json: String) throws -> JSONValue {
    JSONValue(try JSONDocument(parsing: Array(json.utf8), source: "sample").root)
  }

  static func summary(of record: StoredRecord?) -> String? {
    guard case .object(let members)? = record?.content,
      case .string(let text)? = members.first(where: { $0.name == "summary" })?.value
    else { return nil }
    return text
  }

  static func store(in folder: TemporaryFolder, _ name: String = "store") throws -> StoreFolder {
    try StoreFolder(creating: folder.url.appending(path: name).path(percentEncoded: false))
  }

  static func day() throws -> PartialDate { try #require(PartialDate("2026-11-27")) }
}

extension TemporaryFolder {
  /// Writes a text into it, making the folders on the way, and gives the file's path.
  func put(_ name: String, _ text: String) throws -> String {
    try FileManager.default.createDirectory(
      at: url.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
    return try write(name, text)
  }
}
