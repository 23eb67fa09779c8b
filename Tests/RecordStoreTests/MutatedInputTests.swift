import StructuredText
import TestSupport
import Testing

@testable import RecordStore

/// Damaged records and bundles: a message or a value that is written and read again unchanged.
@Suite struct MutatedInputTests {
  private static let seeds = [
    #"{"id": "a", "n": [1, 2.5, -0, 1e3], "exchange": {"version": {"r": 2, "s": 1}, "review": {"by": "x"}}}"#,
    #"{"id": "a", "exchange": {"version": {"r": 2}, "deleted": true, "conflicts": [{"version": {"s": 1}, "record": {"id": "a"}, "base": {"version": {}, "record": {"id": "a", "t": "\u00e9"}}}]}}"#,
    #"{"id": "a", "evidence": [{"id": "e1"}], "exchange": {"version": {"r": 2}, "conflicts": [{"version": {"s": 1}, "record": {"id": "a", "evidence": [{"id": "e2"}]}}]}}"#,
    #"{"kind": "practice-exchange", "schemaVersion": "1.0", "created": "2026", "practices": [{"id": "a", "exchange": {"version": {"r": 1}}}], "contacts": [], "digest": "0"}"#,
  ]
  private static let pieces = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "1e999", "-", "0", "null", "true", "\"id\": \"a\",",
    "\"exchange\": {},", "{\"r\": 3}", "\u{0}", "\u{FEFF}", "\u{202E}", "\"\\ud800\"", "../", "é",
  ].map { Array($0.utf8) }

  private func mutated(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...Int.random(in: 0..<3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0:
        bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: place)
      case 1: bytes.removeSubrange(place..<min(place + 5, bytes.count))
      case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
      default: bytes.insert(contentsOf: bytes.suffix(20), at: place)
      }
    }
    return bytes
  }

  @Test func `damaged records and bundles never trap, and what is read stays`() throws {
    var generator = SeededGenerator(seed: 71)
    var (read, refused) = (0, 0)
    for round in 0..<6_000 {
      let bytes = mutated(Self.seeds[round % Self.seeds.count], &generator)
      do throws(InputProblems) {
        let record = try StoredRecord(json: bytes, source: "r")
        let again = try StoredRecord(json: record.bytes, source: "written")
        #expect(again == record && again.bytes == record.bytes, "round \(round)")
        #expect(RecordMerge.merged(again, record).bytes == record.bytes)
        _ = ConflictView(record)
        read += 1
      } catch {
        #expect(!error.errors.isEmpty && error.errors[0].source == "r", "round \(round)")
        refused += 1
      }
      do throws(InputProblems) {
        let bundle = try ExchangeBundle(json: bytes, source: "b")
        _ = try ExchangeBundle(json: bundle.bytes, source: "written")
      } catch {
        #expect(!error.errors.isEmpty && error.errors[0].source == "b", "round \(round)")
      }
    }
    #expect(read > 200 && refused > 2_000)
  }

  @Test(arguments: [
    ("0", true), ("-0", true), ("9007199254740993", true), ("9223372036854775807", true),
    ("9223372036854775808", false), ("-9223372036854775808", true), ("0.1", true), ("0.10", true),
    ("1e3", true), ("1E+03", true), ("1e999", false), ("1e-999", false), ("0e99", true),
    ("0.30000000000000004", true), ("0.12345678901234567891", false),
    ("1e99999999999999999999", false),
    ("9007199254740993.0", false), ("123456789012345678901234567890", false), ("2.50e-7", true),
  ])
  func `numbers that come back, and numbers that do not`(_ digits: String, _ isKept: Bool) throws {
    #expect(KeptValue.isKept(digits) == isKept)
    let bytes = Array("{\"id\": \"a\", \"n\": \(digits)}".utf8)
    let record = try? StoredRecord(json: bytes, source: "r")
    #expect((record != nil) == isKept)
  }
}
