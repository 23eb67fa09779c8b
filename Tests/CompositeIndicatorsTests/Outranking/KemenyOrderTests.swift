import CompositeIndicators
import TestSupport
import Testing

@Suite struct KemenyOrderTests {
  @Test func `the capital of Tennessee: 393 of 600`() throws {
    let matrix = try OutrankingMatrix(of: Tennessee.table, weights: Tennessee.weights)
    let kemeny = try KemenyOrder(of: matrix)
    #expect(kemeny.order == [1, 2, 3, 0])
    #expect(abs(kemeny.score - 3.93) < 1e-12)
    #expect(kemeny.isUnique)
    #expect(kemeny.optimalOrderCount == 1)
    #expect(kemeny.alternative == nil)
    #expect(kemeny.meanPositions == [4, 1, 2, 3])
  }

  @Test func `the Condorcet cycle has three best orders`() throws {
    let kemeny = try KemenyOrder(of: try OutrankingMatrix(of: Tennessee.condorcetCycle))
    // Each turns one of the three majorities of 2/3 around: 2/3 + 2/3 + 1/3.
    #expect(kemeny.optimalOrderCount == 3)
    #expect(!kemeny.isUnique)
    #expect(kemeny.order == [0, 1, 2])
    #expect(kemeny.alternative == [2, 0, 1])
    #expect(abs(kemeny.score - 5.0 / 3) < 1e-15)
    #expect(kemeny.meanPositions == [2, 2, 2])
  }

  @Test func `a cycle of unequal majorities is broken at the weakest`() throws {
    let matrix = try OutrankingMatrix(of: Tennessee.condorcetCycle, weights: [3, 4, 2])
    // 0 beats 1 by 5/9, 1 beats 2 by 7/9, 2 beats 0 by 6/9.
    let kemeny = try KemenyOrder(of: matrix)
    #expect(kemeny.order == [1, 2, 0])
    #expect(kemeny.isUnique)
    #expect(abs(kemeny.score - (7.0 + 6 + 4) / 9) < 1e-15)
  }

  @Test func `ties make many best orders, counted exactly`() throws {
    for count in 1...8 {
      let matrix = try OutrankingMatrix(of: Array(repeating: [1, 2], count: count))
      let kemeny = try KemenyOrder(of: matrix)
      #expect(kemeny.optimalOrderCount == (1...count).reduce(1, *))
      #expect(kemeny.isUnique == (count == 1))
      #expect(kemeny.order == Array(0..<count))
      #expect(kemeny.meanPositions == Array(repeating: Double(count + 1) / 2, count: count))
    }
  }

  @Test func `any number of units as long as majorities separate them`() throws {
    // 60 tiers of two tied units: 2^60 best orders; with 64 more they are too many to count.
    func table(_ tiers: Int) -> [[Double?]] { (0..<(2 * tiers)).map { [Double($0 / 2)] } }
    let kemeny = try KemenyOrder(of: try OutrankingMatrix(of: table(60)))
    #expect(kemeny.optimalOrderCount == 1 << 60)
    #expect(kemeny.order.first == 118)
    #expect(kemeny.meanPositions[0] == 119.5)
    #expect(try KemenyOrder(of: try OutrankingMatrix(of: table(64))).optimalOrderCount == .max)
  }

  @Test func `the largest tangle is ordered, a larger one is refused by its units`() throws {
    let limit = KemenyOrder.tierLimit
    let same = [[Double?]](repeating: [1], count: limit)
    let kemeny = try KemenyOrder(of: try OutrankingMatrix(of: same))
    #expect(kemeny.optimalOrderCount == 6_402_373_705_728_000)  // 18!
    let matrix = try OutrankingMatrix(of: [[2]] + same + [[1], [0]])
    #expect(
      throws: KemenyError.tooManyUnits(inTier: Array(1...(limit + 1)), limit: limit)
    ) {
      try KemenyOrder(of: matrix)
    }
  }

  @Test func `a pair that cannot be compared counts half`() throws {
    let kemeny = try KemenyOrder(of: try OutrankingMatrix(of: [[1, nil], [nil, 2]]))
    #expect(kemeny.score == 0.5)
    #expect(kemeny.optimalOrderCount == 2)
    #expect(kemeny.alternative == [1, 0])
  }

  @Test(arguments: 1...120)
  func `as brute force over all orders`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...6, using: &random)
    // Equal weights over few indicators make many ties, random ones nearly none.
    let indicators = Int.random(in: 2...4, using: &random)
    let table = random.table(
      units: count, indicators: indicators, missing: seed.isMultiple(of: 3) ? 0.3 : 0)
    let weights = seed.isMultiple(of: 2) ? nil : random.weights(count: indicators)
    let matrix = try OutrankingMatrix(of: table, weights: weights)
    let kemeny = try KemenyOrder(of: matrix)

    let orders = permutations(Array(0..<count)).map { ($0, score: score(of: $0, matrix)) }
    let best = try #require(orders.map(\.score).max())
    let optima = orders.filter { best - $0.score < 1e-9 }.map(\.0)
    #expect(abs(kemeny.score - best) < 1e-12)
    #expect(kemeny.optimalOrderCount == optima.count)
    #expect(kemeny.order == optima.first)
    #expect(kemeny.isUnique == (optima.count == 1))
    if let alternative = kemeny.alternative {
      #expect(optima.contains(alternative))
      #expect(alternative != kemeny.order)
    }
    for unit in 0..<count {
      let positions = optima.compactMap { $0.firstIndex(of: unit) }.map { Double($0 + 1) }
      let mean = positions.reduce(0, +) / Double(optima.count)
      #expect(abs(kemeny.meanPositions[unit] - mean) < 1e-12)
    }

    let shuffled = table.indices.shuffled(using: &random)
    let permuted = try KemenyOrder(
      of: try OutrankingMatrix(of: shuffled.map { table[$0] }, weights: weights))
    #expect(permuted.optimalOrderCount == kemeny.optimalOrderCount)
    for (place, unit) in shuffled.enumerated() {
      #expect(abs(permuted.meanPositions[place] - kemeny.meanPositions[unit]) < 1e-12)
    }
    if kemeny.isUnique { #expect(permuted.order.map { shuffled[$0] } == kemeny.order) }
  }

  private func score(of order: [Int], _ matrix: OutrankingMatrix) -> Double {
    var score = 0.0
    for (index, p) in order.enumerated() {
      for q in order[(index + 1)...] { score += matrix.share(of: p, over: q) ?? 0.5 }
    }
    return score
  }

  /// All orders, compared index by index.
  private func permutations(_ units: [Int]) -> [[Int]] {
    if units.isEmpty { return [[]] }
    return units.flatMap { unit in
      permutations(units.filter { $0 != unit }).map { [unit] + $0 }
    }
  }
}
