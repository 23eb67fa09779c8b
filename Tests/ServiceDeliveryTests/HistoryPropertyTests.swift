import Foundation
import SafeFiles
import StructuredText
import TestSupport
import Testing

@testable import ServiceDelivery

@Suite("Random files of events") struct HistoryPropertyTests {
  @Test(arguments: UInt64(1)...30)
  func `However a file is cut, the same comes out, and every row is counted once`(
    _ seed: UInt64
  ) throws {
    var files = RandomFiles(seed: seed)
    let people = Array(files.participants(20).utf8)
    let end = files.pick(["\n", "\r\n", "\r"])
    let rows = (0..<20).flatMap { files.rows(of: "P\($0)") }
    let events = Array(
      ((seed % 2 == 0 ? "\u{FEFF}" : "") + RandomFiles.heading + rows.joined(separator: "\n"))
        .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end).utf8)
    let whole = try WholeReading(people, events, rules: .usual)
    #expect(whole.events.rowsRead == rows.count)
    #expect(whole.events.rowsRead == whole.events.rowsUsed + whole.events.rowsRejected)
    #expect(whole.events.rowsUsed == whole.histories.map(\.events.count).reduce(0, +))
    #expect(whole.histories.count == 20)
    #expect(whole.participants.rowsUsed == 20)
    var generator = SeededGenerator(seed: seed)
    for greatest in [1, 2, 7, 100] {
      let cut = try WholeReading(people, events, rules: .usual) { _ in
        Int.random(in: 1...greatest, using: &generator)
      }
      #expect(cut.histories == whole.histories)
      #expect(cut.rejected == whole.rejected)
      #expect(cut.codes.texts == whole.codes.texts)
      #expect(cut.events == whole.events)
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `What remains is consistent: written and read again, nothing more is rejected`(
    _ seed: UInt64
  ) throws {
    var files = RandomFiles(seed: seed)
    let people = files.participants(20)
    let rows = (0..<20).flatMap { files.rows(of: "P\($0)") }
    let first = try WholeReading(people, RandomFiles.heading + rows.joined(separator: "\n"))
    #expect(first.events.rowsRejected > 0)
    let second = try WholeReading(people, first.eventSheet)
    #expect(second.rejected.isEmpty)
    #expect(second.eventSheet == first.eventSheet)
    for history in first.histories {
      #expect(SlowCheck.isPossible(history.events.map { ($0.kind, $0.operation) }))
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `Rows in any order, sorted on the disk, give what the sorted file gives`(
    _ seed: UInt64
  ) throws {
    var files = RandomFiles(seed: seed)
    let people = Array(files.participants(15).utf8)
    var rows = (0..<15).flatMap { files.rows(of: "P\($0)") }
    // Bad rows have other lines in another order; their place decides which of two counts.
    rows.shuffle(using: &files.generator)
    let text = Array((RandomFiles.heading + rows.joined(separator: "\n")).utf8)
    let folder = try TemporaryFolder()
    let path = folder.url.path(percentEncoded: false)
    var sort = ExternalSort(in: path, memoryLimit: 900)
    var sorting = EventSorting(source: "events.csv", rules: .usual)
    var rejected: [RejectedRow] = []
    for part in try cut(text, { _ in 50 }).map({ try sorting.read($0) }) + [try sorting.finish()] {
      rejected += part.rejected
      try part.forEach { try sort.add(key: $0, row: $1) }
    }
    var sorted = EventSorting.heading
    try sort.finish(chunk: 100, problem: { $0 as any Error }) { chunk in
      sorted += chunk
      return true
    }
    let reading = try WholeReading(people, sorted, rules: .usual.ofSortedRows)
    rejected += reading.rejected
    #expect(reading.unsortedLine == nil)
    // The same rows in the order of the keys, sorted in memory by their texts.
    let numbered = rows.enumerated().map { (line: $0 + 2, row: $1) }
    let slow = try WholeReading(
      people,
      Array(
        (RandomFiles.heading
          + numbered.sorted {
            ($0.row.prefix { $0 != ";" }, $0.line) < ($1.row.prefix { $0 != ";" }, $1.line)
          }.map(\.row).joined(separator: "\n")).utf8), rules: .usual)
    #expect(
      reading.histories.sorted { $0.pseudonym < $1.pseudonym }.map(\.events.count)
        == slow.histories.sorted { $0.pseudonym < $1.pseudonym }.map(\.events.count))
    let summary = reading.events.adding(sorting.summary)
    #expect(summary.rejected == slow.events.rejected)
    #expect(summary.rowsRead == rows.count)
    // Lines are those of the first file.
    for row in rejected where row.reason == .ambiguousDay {
      #expect(rows[row.line - 2].contains("02/03/2024"))
    }
    #expect(rejected.count == summary.rowsRejected)
  }

  @Test func `Sorting makes pseudonyms, so that no identifier goes to the disk`() throws {
    var rules = ReadingRules.usual
    rules.pseudonymKey = try PseudonymKey([UInt8](repeating: 7, count: 16), source: "key")
    var sorting = EventSorting(source: "events.csv", rules: rules)
    var bytes: [UInt8] = []
    let text = "participant;date;event\nRSSMRA85T10A562S;2024-01-01;met\n;2024-01-01;met\n"
    let rows = try sorting.read(Array(text.utf8))
    rows.forEach { bytes += $0 + $1 }
    #expect(!String(decoding: bytes, as: UTF8.self).contains("RSSMRA"))
    #expect(rows.rejected.map(\.line) == [3])
    #expect(throws: InputProblems.self) {
      var plain = EventSorting(source: "events.csv", rules: .usual)
      _ = try plain.read(Array(text.utf8))
    }
  }
}

/// The rules of histories once more, each looked up in all that went before.
enum SlowCheck {
  static func isPossible(_ events: [(kind: ServiceEventKind, operation: EventCode?)]) -> Bool {
    events.indices.allSatisfy { index in
      let before = events[..<index]
      let count = { (kind: ServiceEventKind) in before.count { $0.kind == kind } }
      let same = { (kind: ServiceEventKind) in
        before.count { $0.kind == kind && $0.operation == events[index].operation }
      }
      switch events[index].kind {
      case .identified, .contacted, .met, .engaged, .situation: return true
      case .registered: return count(.registered) == count(.left)
      case .left: return count(.registered) == count(.left) + 1
      case .served, .qualified: return count(.registered) + count(.joined) > 0
      case .joined: return same(.joined) == same(.ended)
      case .ended: return same(.joined) == same(.ended) + 1
      default: return count(.registered) > 0
      }
    }
  }
}
