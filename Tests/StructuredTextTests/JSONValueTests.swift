import StructuredText
import TestSupport
import Testing

@Suite struct JSONValueTests {
  @Test func `the text is canonical`() {
    let value = JSONValue.object([
      .init("b", .array([.integer(1), .number(2), .number(0.1), .number(.nan)])),
      .init("a", .string("é/\"\\\n\u{1}")), .init("e", .array([])), .init("o", .object([])),
    ])
    #expect(
      value.text() == """
        {
          "b": [
            1,
            2,
            0.1,
            null
          ],
          "a": "é/\\"\\\\\\n\\u0001",
          "e": [],
          "o": {}
        }

        """)
  }

  @Test func `a value survives writing and reading`() throws {
    var generator = SeededGenerator(seed: 3)
    for round in 0..<500 {
      let value = random(&generator, depth: 0)
      let text = value.text(indented: Bool.random(using: &generator))
      let document = try JSONDocument(parsing: Array(text.utf8), source: "v")
      #expect(JSONValue(document.root).text() == value.text(), "seed 3, round \(round)")
    }
  }

  private func random(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
    switch Int.random(in: 0...(depth > 3 ? 4 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: -1_000_000...1_000_000, using: &generator))
    case 3: return .number(Double(bitPattern: generator.next()))
    case 4: return .string(String(randomText(&generator)))
    case 5:
      return .array(
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          random(&generator, depth: depth + 1)
        })
    default:
      return .object(
        (0..<Int.random(in: 0...3, using: &generator)).map { index in
          .init("k\(index)" + randomText(&generator), random(&generator, depth: depth + 1))
        })
    }
  }

  private func randomText(_ generator: inout SeededGenerator) -> String {
    let letters = Array("a\"\\/\n\t\u{0}\u{7F}é😀 {}[]:,")
    return String(
      (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
        letters.randomElement(using: &generator)
      })
  }
}
