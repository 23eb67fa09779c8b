import StructuredText
import Testing

@Suite struct JSONObjectReaderTests {
  private enum Colour: String, CaseIterable { case red, green }

  private func read(_ text: String, _ body: (JSONObjectReader) -> Void) throws -> [LocatedProblem] {
    let document = try JSONDocument(parsing: Array(text.utf8), source: "r.json")
    let log = ProblemLog(source: "r.json", bytes: document.bytes)
    let reader = JSONObjectReader(document.root, log: log)
    body(reader)
    reader.finish()
    return log.problems
  }

  @Test func `what is right is read without a word`() throws {
    let problems = try read(
      #"{"s": "x", "i": 3, "d": 2.5, "b": true, "l": ["a"], "o": {"k": 1}, "c": "red"}"#
    ) { reader in
      #expect(reader.string("s") == "x")
      #expect(reader.int("i") == 3)
      #expect(reader.double("d") == 2.5)
      #expect(reader.bool("b", default: false))
      #expect(reader.strings("l") == ["a"])
      #expect(reader.object("o")?.int("k") == 1)
      #expect(reader.choice("c", Colour.self) == .red)
      #expect(reader.optionalString("absent") == nil)
    }
    #expect(problems.isEmpty)
  }

  @Test func `all faults of an object are told at their places`() throws {
    let problems = try read(
      "{\"s\": 1,\n \"i\": 2.5,\n \"c\": \"blue\",\n \"l\": [\"a\", 2],\n \"titel\": \"t\"}"
    ) { reader in
      _ = reader.string("s")
      _ = reader.int("i")
      _ = reader.choice("c", Colour.self)
      _ = reader.strings("l")
      _ = reader.string("title")
    }
    let lines = problems.map { "\($0.position?.line ?? 0) \($0.path)" }
    #expect(Set(lines).isSuperset(of: ["1 s", "2 i", "3 c", "4 l[1]"]), "\(lines)")
    #expect(problems.contains { $0.path == "title" && $0.severity == .error })
    #expect(
      problems.contains { $0.severity == .warning && $0.description.contains("titel") })
    #expect(problems.first { $0.path == "c" }?.expected == "one of red, green")
  }

  @Test func `a newer schema is refused, a newer minor version is a warning`() throws {
    let newer = try read(#"{"schemaVersion": "2.0"}"#) { $0.schemaVersion(supported: "1.0") }
    #expect(newer.map(\.severity) == [.error])
    let minor = try read(#"{"schemaVersion": "1.7"}"#) { $0.schemaVersion(supported: "1.0") }
    #expect(minor.map(\.severity) == [.warning])
    let none = try read("{}") { $0.schemaVersion(supported: "1.0") }
    #expect(none.map(\.severity) == [.error])
  }

  @Test func `a list in place of an object is told once`() throws {
    let problems = try read("[1]") { reader in
      _ = reader.string("a")
      _ = reader.int("b")
    }
    #expect(problems.count == 1)
  }
}
