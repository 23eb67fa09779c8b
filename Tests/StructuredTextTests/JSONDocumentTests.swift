import StructuredText
import TestSupport
import Testing

@Suite struct JSONDocumentTests {
  private func problems(_ text: String) -> [LocatedProblem] {
    do throws(InputProblems) {
      _ = try JSONDocument(parsing: Array(text.utf8), source: "a.json")
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `values keep their place and their source text`() throws {
    let document = try JSONDocument(
      parsing: Array("{\"a\": [1.50, true, null],\n \"b\": \"\\u00e9\\ud83d\\ude00\\n\"}".utf8),
      source: "a.json")
    guard case .object(let members) = document.root.value else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["a", "b"])
    #expect(members.map(\.offset) == [1, 27])
    guard case .array(let items) = members[0].node.value,
      case .string(let text) = members[1].node.value
    else {
      Issue.record("no list and text")
      return
    }
    #expect(text == "é😀\n")
    if case .number(let digits) = items[0].value { #expect(digits == "1.50") }
    #expect(items.map(\.offset) == [7, 13, 19])
  }

  @Test(arguments: [
    ("", 1, 1), ("{", 1, 2), ("{\"a\": 1,}", 1, 9), ("[1,]", 1, 4), ("{\"a\" 1}", 1, 6),
    ("{\"a\": 01}", 1, 7), ("{\"a\":\n  tru}", 2, 3), ("[1] x", 1, 5), ("[\"a\u{1}\"]", 1, 4),
    ("[\"\\x\"]", 1, 3), ("[\"\\ud800\"]", 1, 3), ("[1.]", 1, 2), ("[.5]", 1, 2), ("['a']", 1, 2),
    ("[NaN]", 1, 2), ("{\"é\": }", 1, 7), ("[\"abc", 1, 2),
  ])
  func `a fault is found at its place`(_ text: String, _ line: Int, _ column: Int) {
    let problems = problems(text)
    #expect(problems.count == 1)
    #expect(problems.first?.severity == .error)
    let position = problems.first?.position
    #expect(position?.line == line, "\(problems)")
    // The parser may point at the token or at the very byte.
    #expect(abs((position?.column ?? 99) - column) <= 2, "\(problems)")
  }

  @Test func `all doubled members are reported`() {
    let problems = problems("{\"a\": 1, \"a\": 2, \"b\": {\"c\": 1, \"c\": 2}}")
    #expect(problems.count == 2)
    #expect(problems.map { $0.position?.column } == [10, 32])
  }

  @Test func `depth is bounded`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(problems(deep).count == 1)
    #expect(problems(String(repeating: "[", count: 60) + String(repeating: "]", count: 60)).isEmpty)
  }

  @Test func `a byte order mark is passed over`() throws {
    let document = try JSONDocument(parsing: [0xEF, 0xBB, 0xBF] + Array("[]".utf8), source: "a")
    if case .array(let items) = document.root.value { #expect(items.isEmpty) }
  }

  @Test func `mutated texts are read or refused with a place, never more`() throws {
    let seeds = [
      #"{"a": [1, -2.5e3, "x\u00e9\n"], "b": {"c": null, "d": true}, "é": "😀"}"#,
      #"[[], {}, "", 0, [[1, 2], {"k": "v"}]]"#,
    ]
    var generator = SeededGenerator(seed: 5)
    var refused = 0
    for _ in 0..<20_000 {
      var bytes = Array((seeds.randomElement(using: &generator) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        }
      }
      do throws(InputProblems) {
        let document = try JSONDocument(parsing: bytes, source: "m")
        let again = JSONValue(document.root).text()
        let second = try JSONDocument(parsing: Array(again.utf8), source: "m")
        #expect(JSONValue(second.root).text() == again)
      } catch {
        refused += 1
        #expect(error.problems.contains { $0.severity == .error })
        for problem in error.problems {
          if let position = problem.position {
            #expect(
              position.line >= 1 && position.column >= 1 && position.column <= bytes.count + 1)
          }
        }
      }
    }
    #expect(refused > 5_000)
  }
}
