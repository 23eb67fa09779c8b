import StructuredText
import TestSupport
import Testing

@testable import RecordStore

@Suite struct BundleReadingTests {
  private func bundle() throws -> ExchangeBundle {
    let place = try Sample.place("a")
    let record = try #require(
      StoredRecord(
        id: place.id,
        versions: [
          RecordVersion(
            version: Sample.vector(["r": 1]), content: Sample.content("a", "first words"))
        ]))
    return ExchangeBundle(
      records: [place: record], replica: try Sample.replica("r"), created: try Sample.day())
  }

  private func problems(_ text: String) -> [LocatedProblem] {
    do throws(InputProblems) {
      _ = try ExchangeBundle(json: Array(text.utf8), source: "b.json")
      return []
    } catch {
      return error.errors
    }
  }

  @Test func `the digest is of the other members, on one line`() throws {
    let body = """
      {"kind":"practice-exchange","schemaVersion":"1.0","created":"2026-11-27","replica":"r",\
      "practices":[{"id":"a","summary":"first words","exchange":{"version":{"r":1},\
      "check":"CHECK"}}]}

      """
    let content = Array("{\"id\":\"a\",\"summary\":\"first words\"}\n".utf8)
    let check = String(SHA256.hexadecimal(of: content).prefix(16))
    let expected = SHA256.hexadecimal(of: Array(body.replacing("CHECK", with: check).utf8))
    #expect(try bundle().digest == expected)
  }

  @Test func `damage of any letter is seen`() throws {
    let bytes = try bundle().bytes
    for place in bytes.indices.dropLast() where bytes[place] != UInt8(ascii: " ") {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(throws: InputProblems.self, "byte \(place)") {
        try ExchangeBundle(json: damaged, source: "b.json")
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let problem = try #require(problems(text.replacing("first", with: "other")).first)
    #expect(problem.path == "digest" && problem.found.contains("the digest"))
  }

  @Test func `other spacing of the same values is no damage`() throws {
    let document = try JSONDocument(parsing: bundle().bytes, source: "b")
    let oneLine = JSONValue(document.root).text(indented: false)
    #expect(try ExchangeBundle(json: Array(oneLine.utf8), source: "b").digest == bundle().digest)
  }

  @Test func `what stands there twice, or bears a path, is refused with its place`() throws {
    let item = "{\"id\": \"ID\", \"exchange\": {\"version\": {\"r\": 1}}}"
    func bundle(_ ids: [String]) -> String {
      let items = ids.map { item.replacing("ID", with: $0) }.joined(separator: ",\n")
      return """
        {"kind": "practice-exchange", "schemaVersion": "1.0", "created": "2026-11-27",
        "digest": "\(String(repeating: "0", count: 64))", "practices": [
        \(items)]}
        """
    }
    let twice = problems(bundle(["a", "a"]))
    #expect(twice.contains { $0.path == "practices[1]" && $0.position?.line == 4 })
    for wrong in ["../../x", "a/b", "a\\u0000", "\u{430}", "A", "con", ""] {
      let found = problems(bundle(["a", wrong]))
      #expect(found.contains { $0.path == "practices[1].id" && $0.position?.line == 4 }, "\(wrong)")
    }
    let unversioned = bundle(["a"]).replacing("\"r\": 1", with: "")
    #expect(problems(unversioned).contains { $0.found.contains("without a version") })
  }

  @Test func `what is not a bundle is told at once`() {
    for wrong in ["", "[]", "{}", "{\"kind\": \"x\"}", "{\"schemaVersion\": \"1.0\"}"] {
      let found = problems(wrong)
      #expect(!found.isEmpty && found.count < 4)
    }
    let newer = problems(
      "{\"kind\": \"practice-exchange\", \"schemaVersion\": \"2.0\", \"created\": \"2026\"}")
    #expect(newer.contains { $0.expected.contains("newer release") })
  }

  @Test func `a million tiny records are counted, not read`() {
    let many =
      "{\"kind\": \"practice-exchange\", \"practices\": ["
      + String(repeating: "{},", count: 999_999) + "{}]}"
    let found = problems(many)
    #expect(found.contains { $0.path == "practices" })
    #expect(found.count < 10)
    let commas = "[" + String(repeating: "0,", count: 4_000_001) + "0]"
    #expect(problems(commas).map(\.position) == [nil])
  }

  @Test func `too many faults end the reading`() {
    let faulty =
      "{\"kind\": \"practice-exchange\", \"practices\": ["
      + String(repeating: "{\"id\": 1},", count: 15_000) + "{}]}"
    #expect((50..<200).contains(problems(faulty).count))
    let repeated = "[" + String(repeating: "{\"a\":1,\"a\":1},", count: 30_000) + "0]"
    #expect((500..<2_000).contains(problems(repeated).count))
  }

  @Test func `nesting of ten thousand levels is refused`() {
    for open in ["[", "{\"a\":"] {
      let found = problems(
        "{\"kind\": \"practice-exchange\", \"practices\": ["
          + String(repeating: open, count: 10_000))
      #expect(found.count == 1 && found[0].found.contains("nested deeper"))
    }
  }
}
