import CompositeIndicators
import TestSupport
import Testing

@Suite struct RankingTests {
  @Test func `the three tie methods, by hand`() throws {
    let scores = [10.0, 30, 20, 20, nil, 5]
    #expect(try Ranking(of: scores).ranks == [4, 1, 2, 2, nil, 5])
    #expect(try Ranking(of: scores, ties: .dense).ranks == [3, 1, 2, 2, nil, 4])
    #expect(try Ranking(of: scores, ties: .fractional).ranks == [4, 1, 2.5, 2.5, nil, 5])
    #expect(try Ranking(of: scores).groups == [[1], [2, 3], [0], [5]])
  }

  @Test func `0.1 + 0.2 ties 0.3, unless ties are exact`() throws {
    let scores = [0.3, 0.1 + 0.2, 0.2]
    #expect(try Ranking(of: scores).ranks == [1, 1, 3])
    #expect(try Ranking(of: scores, tolerance: .exact).ranks == [2, 1, 3])
    // Around zero the absolute part ties, for large scores the relative one.
    #expect(try Ranking(of: [0, 0.1 + 0.2 - 0.3]).ranks == [1, 1])
    #expect(try Ranking(of: [1e15, 1e15 + 1]).ranks == [1, 1])
    #expect(try Ranking(of: [1e9, 1e9 + 1]).ranks == [2, 1])
  }

  @Test func `a chain of near-ties does not creep`() throws {
    let tolerance = try #require(TieTolerance(absolute: 1))
    let chain = [8.4, 10, 6.8, 9.2, 7.6]
    let ranking = try Ranking(of: chain, ties: .dense, tolerance: tolerance)
    // {10, 9.2}, {8.4, 7.6}, {6.8}: each group is measured from its best score.
    #expect(ranking.ranks == [2, 1, 3, 1, 2])
    #expect(try Ranking(of: [10, 9], tolerance: tolerance).ranks == [1, 1])
    #expect(try Ranking(of: [10, 8.9], tolerance: tolerance).ranks == [1, 2])
  }

  @Test func `a relative tolerance is a part of the larger magnitude`() throws {
    let tolerance = try #require(TieTolerance(absolute: 0, relative: 0.1))
    #expect(tolerance.ties(100, 90))
    #expect(!tolerance.ties(100, 89))
    #expect(tolerance.ties(-90, -100))
    #expect(!tolerance.ties(1e308, -1e308))
    #expect(!tolerance.ties(.nan, .nan))
    #expect(TieTolerance(absolute: -1) == nil)
    #expect(TieTolerance(absolute: .nan) == nil)
    #expect(TieTolerance(absolute: .infinity) == nil)
    #expect(TieTolerance(absolute: 0, relative: 1) == nil)
    #expect(TieTolerance(absolute: 0, relative: .nan) == nil)
  }

  @Test func `nothing, one, huge and tiny scores`() throws {
    #expect(try Ranking(of: []).ranks == [])
    #expect(try Ranking(of: [nil, nil]).ranks == [nil, nil])
    #expect(try Ranking(of: [7]).ranks == [1])
    let extremes = [-1e308, Double.leastNonzeroMagnitude, 0, 1e308]
    #expect(try Ranking(of: extremes, tolerance: .exact).ranks == [4, 2, 3, 1])
    #expect(try Ranking(of: extremes).ranks == [4, 2, 2, 1])
  }

  @Test func `a score that is no finite number is refused by its place`() {
    for score in [Double.nan, .infinity, -.infinity] {
      let error = #expect(throws: RankingError.self) { try Ranking(of: [1, score]) }
      #expect(error?.description.contains("unit at index 1; expected") == true)
    }
  }

  @Test(arguments: 1...40)
  func `units permute, groups cover all scored units, ranks fall with scores`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let scores = random.values(count: Int.random(in: 1...30, using: &random), missing: 0.2)
    let order = scores.indices.shuffled(using: &random)
    let scored = scores.compactMap(\.self).count
    for ties in TieMethod.allCases {
      let ranking = try Ranking(of: scores, ties: ties)
      let permuted = try Ranking(of: order.map { scores[$0] }, ties: ties)
      #expect(permuted.ranks == order.map { ranking.ranks[$0] })
      #expect(
        ranking.groups.joined().sorted() == scores.indices.filter { scores[$0] != nil })
      for p in scores.indices {
        for q in scores.indices {
          guard let first = scores[p], let second = scores[q], first > second else { continue }
          #expect(try #require(ranking.ranks[p]) < #require(ranking.ranks[q]))
        }
      }
    }
    let sum = try Ranking(of: scores, ties: .fractional).ranks.compactMap(\.self).reduce(0, +)
    #expect(sum == Double(scored * (scored + 1)) / 2)
  }
}
