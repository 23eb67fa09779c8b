import PolicyCycle
import TestSupport
import Testing

/// Properties of codes over seeded random input.
@Suite struct TerritoryCodePropertyTests {
  /// Codes of few letters, so that many of them lie in one another.
  private func codes(_ count: Int, seed: UInt64) -> [TerritoryCode] {
    var random = SeededGenerator(seed: seed)
    let countries = ["IT", "GR", "EL", "UK", "GB", "LU", "ZZ"]
    let signs: [Character] = ["0", "1", "Z", "A"]
    return (0..<count).compactMap { _ in
      var text = countries[Int.random(in: 0..<countries.count, using: &random)]
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text.append(signs[Int.random(in: 0..<signs.count, using: &random)])
      }
      return TerritoryCode(text)
    }
  }

  @Test func `reading never traps, and what is read keeps its text`() {
    var random = SeededGenerator(seed: 71)
    var read = 0
    for round in 0..<20_000 {
      let length = Int.random(in: 0...7, using: &random)
      let bytes = (0..<length).map { _ in
        // Half of the rounds draw from the signs of codes, so that many are read.
        round.isMultiple(of: 2)
          ? UInt8.random(in: 0...255, using: &random) : UInt8.random(in: 48...90, using: &random)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let code = TerritoryCode(text) else { continue }
      read += 1
      #expect(code.code == text)
      #expect((0...3).contains(code.nutsLevel))
      #expect(TerritoryCode(code.canonical)?.isSame(as: code) == true)
    }
    #expect(read > 500)
  }

  @Test func `the chain of parents ends at the country after as many steps as the level`() {
    for code in codes(500, seed: 72) {
      let chain = Array(sequence(first: code) { $0.parent })
      #expect(chain.count == code.nutsLevel + 1)
      #expect(chain.last?.nutsLevel == 0)
      #expect(chain.allSatisfy { code.isContained(in: $0) && $0.country == code.country })
    }
  }

  @Test func `containment is a partial order over territories`() {
    let codes = codes(60, seed: 73)
    var nested = 0
    for one in codes {
      #expect(one.contains(one))
      for two in codes {
        #expect(one.overlaps(two) == (one.contains(two) || two.contains(one)))
        if one.contains(two), two.contains(one) { #expect(one.isSame(as: two)) }
        guard one.contains(two) else { continue }
        nested += 1
        for three in codes where two.contains(three) {
          #expect(one.contains(three), "\(one) \(two) \(three)")
        }
      }
    }
    #expect(nested > 100)
  }

  @Test func `the shortest code is its own shortest code`() throws {
    for code in codes(500, seed: 74) {
      let shortest = try #require(TerritoryCode(code.canonical))
      #expect(shortest.canonical == code.canonical)
      #expect(shortest.code.utf8.count <= code.code.utf8.count)
    }
  }
}
