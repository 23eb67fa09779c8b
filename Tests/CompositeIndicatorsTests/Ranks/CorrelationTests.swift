import CompositeIndicators
import TestSupport
import Testing

@Suite struct CorrelationTests {
  let first: [Double?] = [1, 2, 2, 3, 3, 3, 4, 5, 5, 6]
  let second: [Double?] = [2, 1, 4, 4, 3, 5, 5, 5, 6, 6]

  @Test func `as SciPy 1.17: kendalltau, spearmanr, pearsonr`() throws {
    #expect(abs(try Correlation.kendallTauB(first, second) - 0.7749999999999999) < 1e-14)
    #expect(abs(try Correlation.spearman(first, second) - 0.8805031446540882) < 1e-14)
    #expect(abs(try Correlation.pearson(first, second) - 0.8299126581034425) < 1e-14)
    // The example in SciPy's documentation of kendalltau.
    let tau = try Correlation.kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])
    #expect(abs(tau - -0.4714045207910316) < 1e-15)
  }

  @Test func `tau-b is not tau-a`() throws {
    // 31 more concordant than discordant pairs; tau-a is 31 / 45, tau-b 31 / 40.
    #expect(abs(try Correlation.kendallTauB(first, second) - 31.0 / 45) > 0.08)
    // With the same ties in both, agreement is perfect; tau-a would give 2 / 3.
    #expect(try Correlation.kendallTauB([1, 1, 2], [5, 5, 9]) == 1)
  }

  @Test func `Spearman ranks, Pearson does not`() throws {
    // As SciPy 1.17: the outlier 100 is only rank 5.
    let (x, y): ([Double?], [Double?]) = ([1, 2, 3, 4, 100], [1, 3, 2, 5, 4])
    #expect(abs(try Correlation.spearman(x, y) - 0.8) < 1e-15)
    #expect(abs(try Correlation.pearson(x, y) - 0.3733747083011231) < 1e-15)
    #expect(try Correlation.spearman([1, 2, 3, 1000], [0.1, 0.2, 0.3, 0.4]) == 1)
  }

  @Test func `ties up to rounding are ties`() throws {
    let x = [0.3, 0.1 + 0.2, 1]
    let y: [Double?] = [2, 1, 3]
    // Tied in x: 2 concordant pairs, over the root of 2 by 3 pairs.
    #expect(abs(try Correlation.kendallTauB(x, y) - 2 / 6.0.squareRoot()) < 1e-15)
    #expect(abs(try Correlation.kendallTauB(x, y, tolerance: .exact) - 1.0 / 3) < 1e-15)
    #expect(throws: CorrelationError.constant(.first)) {
      try Correlation.spearman([0.3, 0.1 + 0.2], [1, 2])
    }
    // Of raw data in whatever unit, what differs by more than rounding differs.
    for unit in [1e-13, 1, 1e13] {
      #expect(try Correlation.spearman([unit, 2 * unit, 3 * unit], [1, 2, 3]) == 1)
    }
    #expect(try Correlation.kendallTauB([1e13, 1e13 + 1, 1e13 + 2], [1, 2, 3]) == 1)
  }

  @Test func `whole numbers far from 0 have the coefficient that they have near it`() throws {
    let x = [3.0, 1, 4, 1, 5, 9, 2, 6]
    let y = [2.0, 7, 1, 8, 2, 8, 1, 8]
    let expected = try Correlation.pearson(x, y)
    let moved = try Correlation.pearson(x.map { $0 + 7e14 }, y.map { $0 - 7e14 })
    #expect(abs(moved - expected) < 1e-14)
  }

  @Test func `values of any size`() throws {
    // As SciPy for [1, -1, 0.5, 0] and [3, 1, 2, 5]: 13 / 35.
    let x: [Double?] = [1e308, -1e308, 5e307, 0]
    #expect(abs(try Correlation.pearson(x, [3, 1, 2, 5]) - 0.37142857142857144) < 1e-15)
    let tiny: [Double?] = [1, 2, 4].map { $0 * Double.leastNonzeroMagnitude }
    #expect(abs(try Correlation.pearson(tiny, [1, 2, 4]) - 1) < 1e-15)
    // Neighbouring numbers, whose mean lies between them.
    let near: [Double?] = [1, 1, 1 + .ulpOfOne]
    #expect(abs(try Correlation.pearson(near, [2, 2, 3]) - 1) < 1e-15)
  }

  @Test func `incomplete pairs are left out`() throws {
    let x: [Double?] = [1, nil, 2, 3, 9]
    let y: [Double?] = [1, 5, 2, 3, nil]
    for kind in CorrelationKind.allCases { #expect(try Correlation.of(kind, x, y) == 1) }
  }

  @Test func `what has no correlation is said`() {
    for kind in CorrelationKind.allCases {
      #expect(throws: CorrelationError.unequalCounts(1, 2)) {
        try Correlation.of(kind, [1], [1, 2])
      }
      #expect(throws: CorrelationError.tooFewPairs(0)) { try Correlation.of(kind, [], []) }
      #expect(throws: CorrelationError.tooFewPairs(1)) {
        try Correlation.of(kind, [1, nil, 3], [1, 2, nil])
      }
      #expect(throws: CorrelationError.constant(.second)) {
        try Correlation.of(kind, [1, 2, 3], [0.1, 0.1, 0.1])
      }
      #expect(throws: CorrelationError.unusableValue(.second, index: 1, value: .infinity)) {
        try Correlation.of(kind, [1, nil], [1, .infinity])
      }
    }
  }

  @Test(arguments: 1...60)
  func `symmetric, in range, free of order, and tau-b as counted pair by pair`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 4...40, using: &random)
    let x = random.values(count: count, missing: 0.1) + [0, 6]
    let y = random.values(count: count, missing: 0.1) + [6, 0]
    let order = x.indices.shuffled(using: &random)
    for kind in CorrelationKind.allCases {
      let value = try Correlation.of(kind, x, y)
      #expect((-1...1).contains(value))
      #expect(try Correlation.of(kind, y, x) == value)
      #expect(try Correlation.of(kind, order.map { x[$0] }, order.map { y[$0] }) == value)
      #expect(try Correlation.of(kind, x, x) == 1)
      #expect(abs(try Correlation.of(kind, x, x.map { $0.map(-) }) + 1) < 1e-14)
      #expect(abs(try Correlation.of(kind, x.map { $0.map(-) }, y) + value) < 1e-14)
      // Ranks do not change under a monotone transformation, r not under a linear one.
      let transformed = x.map { value in
        value.map { kind == .pearson ? 3 * $0 - 7 : $0 * $0 * $0 }
      }
      #expect(abs(try Correlation.of(kind, transformed, y) - value) < 1e-14)
    }
    #expect(abs(try Correlation.kendallTauB(x, y) - pairwiseTauB(x, y)) < 1e-14)
    let (ranksX, ranksY) = try completeRanks(x, y)
    #expect(
      abs(try Correlation.spearman(x, y) - Correlation.pearson(ranksX, ranksY)) < 1e-14)
  }

  private func pairwiseTauB(_ x: [Double?], _ y: [Double?]) -> Double {
    let pairs = zip(x, y).compactMap { x, y in x.flatMap { x in y.map { (x, $0) } } }
    var (difference, untiedX, untiedY) = (0.0, 0.0, 0.0)
    for (i, a) in pairs.enumerated() {
      for b in pairs[..<i] {
        let signX = a.0 == b.0 ? 0.0 : a.0 > b.0 ? 1 : -1
        let signY = a.1 == b.1 ? 0.0 : a.1 > b.1 ? 1 : -1
        difference += signX * signY
        untiedX += signX * signX
        untiedY += signY * signY
      }
    }
    return difference / (untiedX * untiedY).squareRoot()
  }

  private func completeRanks(_ x: [Double?], _ y: [Double?]) throws -> ([Double?], [Double?]) {
    let complete = x.indices.filter { x[$0] != nil && y[$0] != nil }
    return (
      try Ranking(of: complete.map { x[$0] }, ties: .fractional).ranks,
      try Ranking(of: complete.map { y[$0] }, ties: .fractional).ranks
    )
  }
}
