import CompositeIndicators
import TestSupport
import Testing

@Suite struct OutrankingMatrixTests {
  @Test func `better, worse and tied, by hand`() throws {
    // Weights 1, 2, 5 of 8. First against second: better, tied, worse: (1 + 1) / 8.
    let matrix = try OutrankingMatrix(
      of: [[3, 5, 1], [2, 5, 2], [0, 9, 1]], weights: [1, 2, 5])
    #expect(
      matrix.shares == [
        [nil, 0.25, 0.4375], [0.75, nil, 0.75], [0.5625, 0.25, nil],
      ])
    #expect(matrix.share(of: 0, over: 1) == 0.25)
    #expect(matrix.share(of: 0, over: 0) == nil)
    #expect(matrix.share(of: -1, over: 7) == nil)
  }

  @Test func `missing values renormalise the weights of both, whatever the order of rows`() throws {
    // The two share only the first indicator, on which the second is better. Without
    // renormalising, the lower row as 1 less the upper one would be 1 in this order and 0.75 for the
    // *first* unit in the other.
    let (first, second): ([Double?], [Double?]) = ([1, nil, 4], [2, 7, nil])
    let matrix = try OutrankingMatrix(of: [first, second], weights: [1, 1, 2])
    #expect(matrix.shares == [[nil, 0], [1, nil]])
    let swapped = try OutrankingMatrix(of: [second, first], weights: [1, 1, 2])
    #expect(swapped.shares == [[nil, 1], [0, nil]])
  }

  @Test func `units without a shared weight cannot be compared`() throws {
    let matrix = try OutrankingMatrix(of: [[1, nil], [nil, 2], [3, 3]])
    #expect(matrix.share(of: 0, over: 1) == nil)
    #expect(matrix.share(of: 1, over: 0) == nil)
    let weightless = try OutrankingMatrix(of: [[1, 1], [2, nil]], weights: [0, 1])
    #expect(weightless.share(of: 0, over: 1) == nil)
    #expect(weightless.bordaScores() == [nil, nil])
  }

  @Test func `0.1 + 0.2 ties 0.3, unless ties are exact`() throws {
    let table: [[Double?]] = [[0.1 + 0.2], [0.3]]
    #expect(try OutrankingMatrix(of: table).share(of: 0, over: 1) == 0.5)
    #expect(try OutrankingMatrix(of: table, tolerance: .exact).share(of: 0, over: 1) == 1)
  }

  @Test func `Borda by hand, with and without missing pairs`() throws {
    let complete = try OutrankingMatrix(
      of: [[3, 5, 1], [2, 5, 2], [0, 9, 1]], weights: [1, 2, 5])
    #expect(complete.bordaScores() == [0.6875, 1.5, 0.8125])
    // The first can be compared with the third only, which it does not beat: 0 of 1, times 2.
    let gaps = try OutrankingMatrix(of: [[1, nil], [nil, 2], [3, 1]])
    #expect(gaps.bordaScores() == [0, 2, 1])
  }

  @Test func `weights of any size give the same shares`() throws {
    let table: [[Double?]] = [[3, 5, 1], [2, 5, 2]]
    for scale in [1e-300, 1, 2e307] {
      let matrix = try OutrankingMatrix(of: table, weights: [1, 2, 5].map { $0 * scale })
      #expect(abs(try #require(matrix.share(of: 0, over: 1)) - 0.25) < 1e-15)
    }
  }

  @Test func `what cannot be compared is said`() {
    #expect(throws: DecisionMatrixError.noUnits) { try OutrankingMatrix(of: []) }
    #expect(throws: DecisionMatrixError.noIndicators) { try OutrankingMatrix(of: [[]]) }
    #expect(throws: DecisionMatrixError.unequalRow(unit: 1, found: 2, expected: 1)) {
      try OutrankingMatrix(of: [[1], [1, 2]])
    }
    #expect(throws: DecisionMatrixError.unusableValue(unit: 0, indicator: 1, value: .infinity)) {
      try OutrankingMatrix(of: [[1, .infinity]])
    }
    #expect(throws: DecisionMatrixError.unequalWeights(found: 1, expected: 2)) {
      try OutrankingMatrix(of: [[1, 2]], weights: [1])
    }
    #expect(throws: DecisionMatrixError.unusableWeight(indicator: 1, weight: -1)) {
      try OutrankingMatrix(of: [[1, 2]], weights: [1, -1])
    }
    #expect(throws: DecisionMatrixError.noWeight) {
      try OutrankingMatrix(of: [[1, 2]], weights: [0, 0])
    }
    #expect("\(DecisionMatrixError.noUnits)" == "found no units; expected at least one")
  }

  @Test(arguments: 1...40)
  func `shares of a pair sum to 1, units permute, Borda is the weighted mean of counts`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let table = random.table(units: 8, indicators: 5, missing: seed.isMultiple(of: 2) ? 0.3 : 0)
    let weights = random.weights(count: 5)
    let matrix = try OutrankingMatrix(of: table, weights: weights)
    let order = table.indices.shuffled(using: &random)
    let permuted = try OutrankingMatrix(of: order.map { table[$0] }, weights: weights)
    #expect(permuted.shares == order.map { p in order.map { matrix.shares[p][$0] } })
    #expect(permuted.bordaScores() == order.map { matrix.bordaScores()[$0] })
    for p in table.indices {
      for q in table.indices {
        guard let share = matrix.share(of: p, over: q) else { continue }
        #expect(abs(share + (try #require(matrix.share(of: q, over: p))) - 1) < 1e-15)
      }
    }
    guard !table.joined().contains(nil) else { return }
    let total = weights.reduce(0, +)
    for (unit, score) in matrix.bordaScores().enumerated() {
      var expected = 0.0
      for (indicator, weight) in weights.enumerated() {
        let own = try #require(table[unit][indicator])
        for other in table.indices where other != unit {
          let value = try #require(table[other][indicator])
          expected += weight / total * (own > value ? 1 : own == value ? 0.5 : 0)
        }
      }
      #expect(abs(try #require(score) - expected) < 1e-12)
    }
  }

  @Test func `the groups of an index can be compared by outranking, with their weights`() throws {
    let groups: [IndexNode] = [
      .group("g", weight: 3, [.indicator("a"), .indicator("b")]), .indicator("c"),
    ]
    let scores = try IndexTree(.group("t", groups)).scores(
      units: ["U", "V"], normalised: [[1, 0], [0, 0.5], [0.2, nil]])
    // At g 0.5 against 0.25, at c nothing to compare.
    let rows = try #require(scores.rows(at: groups.map(\.name)))
    #expect(rows == [[0.5, 0.2], [0.25, nil]])
    let matrix = try OutrankingMatrix(of: rows, weights: groups.map(\.weight))
    #expect(matrix.shares[0][1] == 1 && matrix.shares[1][0] == 0)
    #expect(scores.rows(at: ["nobody"]) == nil)
  }
}
