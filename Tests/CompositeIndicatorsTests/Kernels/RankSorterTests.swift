import Testing
import TestSupport

@testable import CompositeIndicators

@Suite struct RankSorterTests {
  private func ranks(_ scores: [Double], _ tolerance: TieTolerance = .standard) -> [UInt32] {
    var sorter = RankSorter(count: scores.count, tolerance: tolerance)
    var ranks = [UInt32](repeating: 0, count: scores.count)
    // Twice: nothing of one replication may stay for the next.
    for _ in 0..<2 {
      scores.withUnsafeBufferPointer { scores in
        ranks.withUnsafeMutableBufferPointer { sorter.rank(scores, into: $0) }
      }
    }
    return ranks
  }

  @Test func `ranks are those of Ranking, whatever the scores`() throws {
    var generator = SeededGenerator(seed: 11)
    let kinds: [(inout SeededGenerator) -> Double] = [
      { .random(in: 0...1, using: &$0) },
      // Many ties, and near-ties in chains.
      { (Double.random(in: 0...9, using: &$0)).rounded() },
      { 1 + 0.7e-12 * Double(Int.random(in: 0...9, using: &$0)) },
      // One far away: all others in one bucket.
      { Int.random(in: 0...99, using: &$0) == 0 ? 1e9 : .random(in: 0...1, using: &$0) },
      { .random(in: 0...1, using: &$0) * (Bool.random(using: &$0) ? 1e308 : -1e308) },
      { Double.random(in: 0...1, using: &$0) * 0x1p-1030 },
      { _ in 3 },
    ]
    for kind in kinds {
      for count in [1, 2, 3, 17, 250, 600] {
        let scores = (0..<count).map { _ in kind(&generator) }
        for tolerance in [
          TieTolerance.standard, .exact, try #require(TieTolerance(absolute: 0.05)),
        ] {
          let expected = try Ranking(of: scores, ties: .minimum, tolerance: tolerance)
          #expect(ranks(scores, tolerance).map(Double.init) == expected.ranks)
        }
      }
    }
  }

  @Test func `ties share the better rank`() {
    #expect(ranks([0.3, 0.5, 0.1 + 0.2, 0.2]) == [2, 1, 2, 4])
  }
}
