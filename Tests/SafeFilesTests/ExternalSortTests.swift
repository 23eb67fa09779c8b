import Foundation
import TestSupport
import Testing

@testable import SafeFiles

@Suite("Sorting on a disk") struct ExternalSortTests {
  private func path(_ folder: TemporaryFolder) -> String { folder.url.path(percentEncoded: false) }

  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder))
  }

  @Test(arguments: [1, 50, 400, 3_000, 1_000_000])
  func `It gives what a sort in memory gives, and leaves nothing`(_ limit: Int) throws {
    let folder = try TemporaryFolder()
    var generator = SeededGenerator(seed: UInt64(limit))
    var sort = ExternalSort(in: path(folder), memoryLimit: limit)
    var rows: [(key: [UInt8], row: [UInt8])] = []
    for number in 0..<500 {
      let length = Int.random(in: 0...3, using: &generator)
      let key = (0..<length).map { _ in UInt8.random(in: 254...255, using: &generator) }
      let row = Array("\(number);\(String(repeating: "x", count: number % 90))\n".utf8)
      rows.append((key, row))
      try sort.add(key: key[...], row: row[...])
      #expect(try names(folder) == [])
    }
    var sorted: [UInt8] = []
    try sort.finish(chunk: 700, problem: { $0 as any Error }) { chunk in
      #expect(chunk.last == 0x0A)
      sorted += chunk
      return true
    }
    let expected = rows.enumerated().sorted { first, second in
      first.element.key == second.element.key
        ? first.offset < second.offset
        : first.element.key.lexicographicallyPrecedes(second.element.key)
    }
    #expect(sorted == expected.flatMap(\.element.row))
    #expect(try names(folder) == [])
  }

  @Test func `A folder that is missing is told, and a body that fails leaves nothing`() throws {
    let folder = try TemporaryFolder()
    var lost = ExternalSort(in: path(folder) + "/no", memoryLimit: 1)
    #expect(throws: FileProblem.self) { try lost.add(key: [1], row: [1]) }
    struct Stop: Error {}
    var sort = ExternalSort(in: path(folder), memoryLimit: 1)
    for number in UInt8(0)..<10 { try sort.add(key: [number], row: [number]) }
    #expect(throws: Stop.self) {
      try sort.finish(chunk: 1, problem: { $0 as any Error }) { _ in throw Stop() }
    }
    #expect(try names(folder) == [])
    var given = 0
    var stopped = ExternalSort(in: path(folder), memoryLimit: 1)
    for number in UInt8(0)..<10 { try stopped.add(key: [number], row: [number]) }
    try stopped.finish(chunk: 1, problem: { $0 as any Error }) { _ in
      given += 1
      return given < 3
    }
    #expect(given == 3)
  }

  @Test func `A file comes in chunks, whole and in order`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try folder.write("a", bytes)
    var read: [UInt8] = []
    try InputFile.forEachChunk(of: file, size: 999, problem: { $0 as any Error }) { chunk in
      read += chunk
      return true
    }
    #expect(read == bytes)
    #expect(throws: FileProblem.self) {
      try InputFile.forEachChunk(of: path(folder), problem: { $0 as any Error }) { _ in true }
    }
    #expect(throws: FileProblem.self) {
      try InputFile.forEachChunk(of: path(folder) + "/no", problem: { $0 as any Error }) { _ in true
      }
    }
  }
}
