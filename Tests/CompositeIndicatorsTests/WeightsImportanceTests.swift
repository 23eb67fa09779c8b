import CompositeIndicators
import TestSupport
import Testing

@Suite struct WeightsImportanceTests {
  private static func index(_ columns: [[Double]], _ weights: [Double]) -> [Double] {
    (columns.first ?? []).indices.map { unit in
      zip(weights, columns).reduce(0) { $0 + $1.0 * $1.1[unit] }
    }
  }

  @Test func `five indicators as NumPy computes them`() throws {
    let weights = [0.3, 0.1, 0.2, 0.25, 0.15]
    let importance = try EffectiveImportance(
      WeightsSamples.columns, scores: Self.index(WeightsSamples.columns, weights),
      weights: weights.map { $0 * 2 }, names: ["a", "b", "c", "d", "e"])
    let found = importance.indicators
    #expect(WeightsSamples.difference(found.map(\.nominalWeight), weights) < 1e-15)
    let correlations = [
      0.9265777928715253, 0.6986972711559247, 0.7776407947684133, 0.5587386740673616,
      0.7605057980394577,
    ]
    #expect(WeightsSamples.difference(found.map(\.correlation), correlations) < 1e-14)
    let linear = [
      0.3020915382168142, 0.17177220081485253, 0.21278100549540627, 0.10984802465117037,
      0.2035072308217567,
    ]
    #expect(WeightsSamples.difference(found.compactMap(\.linearImportance), linear) < 1e-14)
    // NumPy's QR of powers, degree by the same prediction sum of squares: degrees 2, 2, 1, 1, 1.
    let main = [
      0.8791466636186657, 0.6298149808153727, 0.6047252056880497, 0.3121889058985531,
      0.5783690688516324,
    ]
    #expect(WeightsSamples.difference(found.map(\.mainEffect), main) < 1e-12)
    #expect(found.map(\.label.name) == ["a", "b", "c", "d", "e"])
  }

  @Test func `equal weights are not equal importance`() throws {
    // Uncorrelated columns whose spreads are as 3 to 1: variances, thus importance, as 9 to 1.
    let columns: [[Double]] = [[0, 0, 0.9, 0.9], [0, 0.3, 0, 0.3]]
    let importance = try EffectiveImportance(
      columns, scores: Self.index(columns, [0.5, 0.5]), weights: [1, 1])
    let found = importance.indicators
    #expect(found.map(\.nominalWeight) == [0.5, 0.5])
    #expect(WeightsSamples.difference(found.compactMap(\.linearImportance), [0.9, 0.1]) < 1e-14)
    #expect(WeightsSamples.difference(found.compactMap(\.mainImportance), [0.9, 0.1]) < 1e-14)
  }

  @Test func `a bent relation has a main effect where it has no linear one`() throws {
    // A parabola around the middle: correlation 0, correlation ratio 1.
    let x = (0..<25).map { Double($0) / 24 }
    let parabola = x.map { ($0 - 0.5) * ($0 - 0.5) }
    let exact = try EffectiveImportance([x], scores: parabola, weights: [1]).indicators[0]
    #expect(exact.linearEffect == 0)
    #expect(exact.linearImportance == nil)
    #expect(abs(exact.mainEffect - 1) < 1e-12)
    #expect(exact.mainImportance == 1)
    // Blurred by another indicator, as computed with NumPy.
    let z = (0..<25).map { Double($0 * 7 % 25) / 24 }
    let scores = zip(parabola, z).map { $0 + 0.1 * $1 }
    let blurred = try EffectiveImportance([x, z], scores: scores, weights: [1, 1]).indicators
    let main = [0.8806127518800652, 0.053511645735780156]
    #expect(WeightsSamples.difference(blurred.map(\.mainEffect), main) < 1e-12)
  }

  @Test func `an indicator that runs against the index shows it`() throws {
    let importance = try EffectiveImportance(
      [[0, 1, 2], [2, 1, 0]], scores: [1, 2, 3], weights: [1, 1])
    #expect(importance.indicators.map(\.correlation) == [1, -1])
    #expect(importance.indicators.map(\.linearImportance) == [0.5, 0.5])
  }

  @Test func `a constant indicator has no importance, whatever its weight`() throws {
    let importance = try EffectiveImportance(
      [[0, 1, 3], [7, 7, 7]], scores: [0, 1, 3], weights: [1, 9])
    let constant = importance.indicators[1]
    #expect(constant.nominalWeight == 0.9)
    #expect(constant.correlation == 0)
    #expect(constant.linearImportance == 0)
    #expect(constant.mainImportance == 0)
    let alone = try EffectiveImportance([[7, 7, 7]], scores: [0, 1, 3], weights: [1])
    #expect(alone.indicators[0].mainImportance == nil)
  }

  @Test func `random columns: effects, importances and order of units`() throws {
    for seed in UInt64(1)...30 {
      var generator = SeededGenerator(seed: seed)
      let units = Int.random(in: 4...50, using: &generator)
      let indicators = Int.random(in: 1...6, using: &generator)
      let columns = WeightsSamples.random(
        units: units, indicators: indicators, using: &generator)
      let weights = (0..<indicators).map { _ in Double.random(in: 0.1...1, using: &generator) }
      let scores = Self.index(columns, weights)
      let importance = try EffectiveImportance(columns, scores: scores, weights: weights)
      for indicator in importance.indicators {
        #expect(indicator.mainEffect <= 1, "seed \(seed)")
        #expect(indicator.mainEffect >= indicator.linearEffect, "seed \(seed)")
      }
      #expect(
        WeightsSamples.areWeights(importance.indicators.compactMap(\.linearImportance)))
      #expect(WeightsSamples.areWeights(importance.indicators.compactMap(\.mainImportance)))
      let order = Array(0..<units).shuffled(using: &generator)
      let reordered = try EffectiveImportance(
        columns.map { column in order.map { column[$0] } }, scores: order.map { scores[$0] },
        weights: weights)
      #expect(reordered == importance, "seed \(seed)")
    }
  }

  @Test func `what has no importance is refused`() {
    let columns: [[Double]] = [[0, 1, 2]]
    #expect(throws: WeightingError.constantIndex) {
      try EffectiveImportance(columns, scores: [2, 2, 2], weights: [1])
    }
    #expect(throws: WeightingError.unequalScores(found: 2, expected: 3)) {
      try EffectiveImportance(columns, scores: [1, 2], weights: [1])
    }
    #expect(throws: WeightingError.unusableScore(unit: 1, score: .infinity)) {
      try EffectiveImportance(columns, scores: [1, .infinity, 2], weights: [1])
    }
    #expect(throws: WeightingError.unequalWeights(found: 2, expected: 1)) {
      try EffectiveImportance(columns, scores: [1, 2, 3], weights: [1, 1])
    }
    #expect(throws: WeightingError.noWeight) {
      try EffectiveImportance(columns, scores: [1, 2, 3], weights: [0])
    }
    #expect(throws: WeightingError.tooFewUnits(found: 2, needed: 3)) {
      try EffectiveImportance([[0, 1]], scores: [1, 2], weights: [1])
    }
  }
}
