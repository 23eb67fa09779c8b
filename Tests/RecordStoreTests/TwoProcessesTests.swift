import Foundation
import RecordStore
import StructuredText
import TestSupport
import Testing

@Suite struct TwoProcessesTests {
  @Test func `two processes that write the same records lose nothing`() async throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(in: folder)
    async let first = run("first", store.path)
    async let second = run("second", store.path)
    for run in try await [first, second] { #expect(run.status == 0, "\(run.errors)") }
    let contents = try store.contents()
    #expect(contents.leftAlone.isEmpty && contents.inConflict.isEmpty)
    let tokens = contents.live(.practices).flatMap { record -> [String] in
      guard case .object(let members)? = record.content,
        case .array(let list)? = members.first(where: { $0.name == "tokens" })?.value
      else { return [] }
      return list.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
    let expected = ["first", "second"].flatMap { name in (0..<150).map { "\(name)-\($0)" } }
    #expect(tokens.sorted() == expected.sorted())
    // Every save was counted, all under the folder's one replica.
    let replica = try #require(try store.replica())
    #expect(contents.records.values.reduce(0) { $0 + $1.version[replica] } == 300)
  }

  private nonisolated func run(_ name: String, _ path: String) async throws -> ProgramRun {
    try await Task.detached { try ProgramRun("store-writer", [path, name, "150", "4"]) }.value
  }
}
