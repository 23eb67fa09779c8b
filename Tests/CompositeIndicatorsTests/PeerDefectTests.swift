import CompositeIndicators
import TestSupport
import Testing

/// Defects seen in other libraries that no other test here names.
@Suite struct PeerDefectTests {
  private static let exponents: [Double] = [-20, -3, -1, -0.5, 0, 0.5, 1, 2, 3, 20]

  @Test func `the exponent of a generalised mean stands where it belongs`() throws {
    // ((1·2³ + 3·4³)/4)^(1/3) = 50^(1/3). With the exponent on the weights too it would be 3.0046,
    // with weights that are not shares 5.8480, without the root 50.
    let mean = try PowerMean.of([2, 4], weights: [1, 3], exponent: 3)
    #expect(abs(mean - 3.6840314986403864) < 1e-12)
    // 1/√((1/2² + 3/4²)/4) = √(64/7)
    #expect(
      abs(try PowerMean.of([2, 4], weights: [1, 3], exponent: -2) - 3.023715784073818) < 1e-12)
  }

  @Test func `a generalised mean keeps equal values and the unit of measurement`() throws {
    var random = SeededGenerator(seed: 61)
    for _ in 0..<100 {
      let count = Int.random(in: 1...7, using: &random)
      let values = (0..<count).map { _ in Double.random(in: 0.1...10, using: &random) }
      let weights = random.weights(count: count)
      let scale = Double.random(in: 0.01...1000, using: &random)
      for exponent in Self.exponents + [-.infinity, .infinity] {
        let same = try PowerMean.of(
          values.map { _ in scale }, weights: weights, exponent: exponent)
        #expect(same == scale, "\(exponent)")
        let mean = try PowerMean.of(values, weights: weights, exponent: exponent)
        let scaled = try PowerMean.of(
          values.map { $0 * scale }, weights: weights, exponent: exponent)
        #expect(abs(scaled - mean * scale) <= 1e-12 * scaled, "\(exponent)")
      }
    }
  }

  @Test(arguments: [
    Normalisation.goalposts(low: 0, high: 10), .minMax, .zScore, .rank(), .percentileRank(),
    .borda(), .distanceToMaximum, .distanceToReference(9), .distanceToTarget(9), .fractionOfMaximum,
  ])
  func `a constant indicator in an index gives finite totals or an error with its name`(
    _ method: Normalisation
  ) throws {
    let table = try IndicatorTable(
      units: ["A", "B", "C"], indicators: ["same", "x"], columns: [[7, 7, 7], [1, 2, 4]])
    for interval in [nil, TargetInterval.oneToHundred] {
      for aggregation in [Aggregation.arithmetic, .minimum] {
        let model = IndexModel(
          tree: try IndexTree(
            .group("t", aggregation: aggregation, [.indicator("same"), .indicator("x")])),
          normalisations: ["same": method], interval: interval)
        do throws(IndexModelError) {
          let totals = try model.scores(of: table).total
          #expect(totals.allSatisfy { $0?.isFinite == true }, "\(method)")
        } catch {
          #expect(error.description.contains("same"), "\(error)")
        }
      }
    }
  }

  @Test func `weights that sum to 2 do not double a score under any aggregation`() throws {
    for aggregation in IndexSamples.monotone + [.mazziottaPareto(.downward)] {
      func total(_ weights: [Double]) throws -> Double? {
        let tree = try IndexTree(
          .group(
            "t", aggregation: aggregation,
            [.indicator("a", weight: weights[0]), .indicator("b", weight: weights[1])]))
        return try tree.scores(units: ["U"], normalised: [[0.25], [0.75]]).total[0]
      }
      let once = try #require(try total([0.5, 0.5]))
      #expect(try total([1, 1]) == once, "\(aggregation)")
      #expect(once <= 0.75, "\(aggregation)")
    }
  }
}
