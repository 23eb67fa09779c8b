import Foundation
import TestSupport
import Testing

@testable import CompositeIndicators

@Suite struct AggregationTests {
  private static let byHand: [(Aggregation, Double)] = {
    // (1·2 + 3·8)/4 = 6.5; (2·8³)^(1/4) = 1024^(1/4); 4/(1/2 + 3/8) = 32/7; √((4 + 3·64)/4) = 7.
    var cases: [(Aggregation, Double)] = [(.arithmetic, 6.5), (.geometric(), 5.656854249492381)]
    cases += [(.harmonic, 4.571428571428571), (.power(exponent: 2), 7), (.minimum, 2)]
    cases += [(.power(exponent: 1), 6.5), (.power(exponent: 0), 5.656854249492381)]
    cases += [(.power(exponent: -1), 4.571428571428571), (.power(exponent: -.infinity), 2)]
    cases += [(.power(exponent: .infinity), 8)]
    // (2 + 2)·(8 + 2)³ = 4000; its fourth root less 2.
    cases += [(.geometric(shift: 2), 5.952707287670506)]
    // Mean 6.5, variance (1·4.5² + 3·1.5²)/4 = 6.75: 6.5 less and plus 6.75/6.5.
    cases += [(.mazziottaPareto(.downward), 5.461538461538462)]
    cases += [(.mazziottaPareto(.upward), 7.538461538461538)]
    return cases
  }()

  @Test(arguments: byHand)
  func `scores computed by hand, values 2 and 8 with weights 1 and 3`(
    _ aggregation: Aggregation, _ expected: Double
  ) throws {
    #expect(abs(try aggregation.score([2, 8], weights: [1, 3]) - expected) < 1e-12)
    // Weights that sum to 2 do not double a score.
    #expect(abs(try aggregation.score([2, 8], weights: [0.5, 1.5]) - expected) < 1e-12)
  }

  @Test func `what a mean cannot take is said, never turned into no number`() throws {
    for aggregation in [
      Aggregation.geometric(), .harmonic, .power(exponent: -3), .mazziottaPareto(.downward),
    ] {
      #expect(throws: MeanError.unusableValue(index: 1, value: 0)) {
        try aggregation.score([1, 0])
      }
      #expect(throws: MeanError.unusableValue(index: 0, value: -1)) {
        try aggregation.score([-1, 2])
      }
    }
    #expect(try Aggregation.geometric(shift: 1).score([0, 3]) == 1)
    #expect(throws: MeanError.unusableExponent) {
      try PowerMean.of([1, 2], exponent: .nan)
    }
    #expect(throws: MeanError.noScore(aggregation: "mine")) {
      try Aggregation.custom(CustomAggregation(name: "mine", isMonotone: true) { _, _ in .nan })
        .score([1, 2])
    }
  }

  @Test func `a value without weight counts for nothing`() throws {
    for aggregation in [
      Aggregation.arithmetic, .geometric(), .harmonic, .minimum, .power(exponent: .infinity),
    ] {
      #expect(try aggregation.score([3, 0.001, 3], weights: [1, 0, 2]) == 3)
    }
    for aggregation in [
      Aggregation.geometric(), .harmonic, .power(exponent: 2), .power(exponent: -2), .minimum,
      .mazziottaPareto(.downward),
    ] {
      #expect(abs(try aggregation.score([3, -7], weights: [1, 0]) - 3) < 1e-15)
    }
  }

  @Test func `the caller's own function gets shares that sum to 1`() throws {
    let own = Aggregation.custom(
      CustomAggregation(name: "weighted sum of squares", isMonotone: false) { values, weights in
        zip(values, weights).reduce(0) { $0 + $1.1 * $1.0 * $1.0 }
      })
    #expect(try own.score([1, 3], weights: [30, 10]) == 3)  // 0.75·1 + 0.25·9
  }

  private static let monotone: [Aggregation] = [
    .arithmetic, .geometric(), .geometric(shift: 0.5), .harmonic, .minimum, .power(exponent: 0.3),
    .power(exponent: 4), .power(exponent: -2.5), .power(exponent: .infinity),
  ]

  @Test func `over random values means are monotone, between their values, and blind to order`()
    throws
  {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<300 {
      let count = Int.random(in: 1...8, using: &random)
      let values = (0..<count).map { _ in Double.random(in: 0.01...100, using: &random) }
      let weights = (0..<count).map { _ in Double.random(in: 0.01...5, using: &random) }
      let raised = Int.random(in: 0..<count, using: &random)
      let order = (0..<count).shuffled(using: &random)
      for aggregation in Self.monotone {
        #expect(aggregation.isMonotone)
        let score = try aggregation.score(values, weights: weights)
        #expect(score >= (values.min() ?? 0) * (1 - 1e-12))
        #expect(score <= (values.max() ?? 0) * (1 + 1e-12))
        var higher = values
        higher[raised] += Double.random(in: 0.001...50, using: &random)
        #expect(try aggregation.score(higher, weights: weights) >= score * (1 - 1e-12))
        let shuffled = try aggregation.score(
          order.map { values[$0] }, weights: order.map { weights[$0] })
        #expect(abs(shuffled - score) <= 1e-12 * score)
      }
    }
  }

  @Test func `power means rise with their exponent, through the three named ones`() throws {
    var random = SeededGenerator(seed: 42)
    let exponents: [Double] = [-.infinity, -50, -2, -1, -0.5, 0, 0.5, 1, 2, 50, .infinity]
    for _ in 0..<200 {
      let values = (0..<5).map { _ in Double.random(in: 0.1...10, using: &random) }
      let means = try exponents.map { try PowerMean.of(values, exponent: $0) }
      for (lower, higher) in zip(means, means.dropFirst()) { #expect(lower <= higher + 1e-12) }
    }
  }

  @Test func `no power overflows or vanishes`() throws {
    #expect(try PowerMean.of([1e300, 1e300], exponent: 9) == 1e300)
    #expect(try PowerMean.of([1e-300, 1e-300], exponent: -9) == 1e-300)
    #expect(
      abs(try PowerMean.of([1e300, 1], exponent: 2) / (1e300 / 2.0.squareRoot()) - 1) < 1e-12)
  }

  @Test func `a power mean with an exponent above 0 takes zeros, as the human poverty index did`()
    throws
  {
    // UNDP, Human Development Report 1997, technical note 1: cube means; here (0 + 512)/2 to one third.
    let cube = Aggregation.power(exponent: 3)
    #expect(abs(try cube.score([0, 8]) - 6.3496042078727974) < 1e-14)
    #expect(try cube.score([0, 0]) == 0)
    #expect(throws: MeanError.unusableValue(index: 0, value: -1)) { try cube.score([-1, 8]) }
    #expect(throws: MeanError.unusableValue(index: 0, value: 0)) {
      try Aggregation.power(exponent: -0.5).score([0, 8])
    }
  }

  @Test func `power means near their limits keep their digits`() throws {
    for exponent in [1e-17, -1e-17, 1e-10, -1e-10] {
      #expect(abs(try Aggregation.power(exponent: exponent).score([1, 4]) - 2) < 1e-9)
    }
    // With equal weights of e^±L the mean is cosh(L·p) to one over p; here L·p is about 0.46.
    let reach = 200 * 2.302585092994046
    let expected = Platform.exp(Platform.log(cosh(reach * 0.001)) / 0.001)
    let mean = try PowerMean.of([1e-200, 1e200], exponent: 0.001)
    #expect(abs(mean / expected - 1) < 1e-9)
    #expect(abs(try PowerMean.of([1, 3], exponent: 400) / 2.994805 - 1) < 1e-6)
    #expect(abs(try WeightedMean.of([0x1p-1030, 1], kind: .harmonic) / 0x1p-1029 - 1) < 1e-12)
  }
}
