import CompositeIndicators
import Testing

/// Expected numbers are computed by hand where they are fractions, otherwise by NumPy 2.4 and SciPy 1.17.
@Suite struct NormalisationTests {
  private let values: [Double?] = [3, 1, 4, 1, nil, 5, 9, 2, 6]
  /// How many of the seven other values each is greater than, as a share.
  private let sevenths = [3, 0, 4, 0, nil, 5, 7, 2, 6].map { (count: Double?) in
    count.map { $0 / 7 }
  }

  @Test func `goalposts by hand, as in COINr's own tests`() throws {
    let method = Normalisation.goalposts(low: 0, high: 10)
    #expect(try method.normalised([1, 11, -1], polarity: .higherIsBetter) == [0.1, 1, 0])
    #expect(try method.normalised([1, 11, -1], polarity: .lowerIsBetter) == [0.9, 0, 1])
    let open = Normalisation.goalposts(low: 0, high: 10, clamps: false)
    #expect(try open.normalised([1, 11, -1], polarity: .higherIsBetter) == [0.1, 1.1, -0.1])
    #expect(try open.normalised([15, -5], polarity: .lowerIsBetter) == [-0.5, 1.5])
  }

  @Test func `goalposts make the dimensions of the Human Development Index 2021`() throws {
    // UNDP technical notes and tables for 2021, recalled and in part checked: life expectancy from 20 to 85, expected schooling 0 to 18, mean schooling 0 to 15, GNI per
    // head 100 to 75,000 in logarithms. Switzerland: 84.0, 16.5, 13.9, 66,933; index 0.962. The
    // published figures are rounded, hence the tolerance.
    func dimension(_ value: Double, _ low: Double, _ high: Double) throws -> Double {
      try #require(
        Normalisation.goalposts(low: low, high: high)
          .normalised([value], polarity: .higherIsBetter).first)
    }
    let health = try dimension(84, 20, 85)
    #expect(abs(health - 64.0 / 65) < 1e-15)
    let education = try WeightedMean.of([dimension(16.5, 0, 18), dimension(13.9, 0, 15)])
    // The natural logarithms of 66,933, 100 and 75,000.
    let income = try dimension(11.111447433721684, 4.605170185988092, 11.225243392518447)
    let index = try WeightedMean.of([health, education, income], kind: .geometric)
    #expect(abs(index - 0.962) < 0.001)
  }

  @Test(arguments: [Normalisation.minMax, .distanceToMaximum])
  func `min-max and distance to the maximum by hand`(_ method: Normalisation) throws {
    let shares = try method.normalised(values, polarity: .higherIsBetter)
    #expect(shares == [0.25, 0, 0.375, 0, nil, 0.5, 1, 0.125, 0.625])
    let turned = try method.normalised(values, polarity: .lowerIsBetter)
    #expect(turned == [0.75, 1, 0.625, 1, nil, 0.5, 0, 0.875, 0.375])
    let placed = try method.normalised(values, polarity: .higherIsBetter, interval: .oneToHundred)
    #expect(placed == [25.75, 1, 38.125, 1, nil, 50.5, 100, 13.375, 62.875])
  }

  @Test func `z-scores have the sample deviation`() throws {
    let expected = [
      -0.31836981336405895, -1.0460722439104793, 0.04548140190915128, -1.0460722439104793,
      0.40933261718236147, 1.8647374782752024, -0.6822210286372692, 0.7731838324555717,
    ]
    let scores = try Normalisation.zScore.normalised(values, polarity: .higherIsBetter)
    #expect(scores[4] == nil)
    for (score, known) in zip(scores.compactMap(\.self), expected) {
      #expect(abs(score - known) < 1e-14)
    }
    let turned = try Normalisation.zScore.normalised(values, polarity: .lowerIsBetter)
    for (score, known) in zip(turned.compactMap(\.self), expected) {
      #expect(abs(score + known) < 1e-14)
    }
  }

  @Test func `z-scores on an interval are min-max`() throws {
    let placed = try Normalisation.zScore.normalised(
      values, polarity: .higherIsBetter, interval: .percent)
    for (score, known) in zip(placed, [25, 0, 37.5, 0, nil, 50, 100, 12.5, 62.5]) {
      #expect(abs((score ?? -1) - (known ?? -1)) < 1e-12)
    }
  }

  @Test func `ranks count from the worst`() throws {
    let ranks = try Normalisation.rank().normalised(values, polarity: .higherIsBetter)
    #expect(ranks == [4, 1, 5, 1, nil, 6, 8, 3, 7])
    let average = Normalisation.rank(ties: .average)
    #expect(
      try average.normalised(values, polarity: .higherIsBetter)
        == [4, 1.5, 5, 1.5, nil, 6, 8, 3, 7])
    #expect(
      try average.normalised(values, polarity: .lowerIsBetter)
        == [5, 7.5, 4, 7.5, nil, 3, 1, 6, 2])
    // COINr hands "min" on whatever `ties.method` says.
    #expect(
      try Normalisation.rank().normalised(values, polarity: .lowerIsBetter)
        == [5, 7, 4, 7, nil, 3, 1, 6, 2])
    let placed = try Normalisation.rank().normalised(
      values, polarity: .higherIsBetter, interval: .unit)
    #expect(placed == sevenths)
  }

  @Test func `Borda scores are ranks less one, percentile ranks their shares`() throws {
    #expect(
      try Normalisation.borda().normalised(values, polarity: .higherIsBetter)
        == [3, 0, 4, 0, nil, 5, 7, 2, 6])
    #expect(
      try Normalisation.borda(ties: .average).normalised(values, polarity: .lowerIsBetter)
        == [4, 6.5, 3, 6.5, nil, 2, 0, 5, 1])
    #expect(
      try Normalisation.percentileRank().normalised(values, polarity: .higherIsBetter)
        == sevenths)
    // Two tie at the top: each better than 1.5 of 2 others; a share is placed as it is, a score re-scaled.
    let percent = try Normalisation.percentileRank(ties: .average).normalised(
      [1, 1, 3], polarity: .lowerIsBetter, interval: .percent)
    #expect(percent == [75, 75, 0])
    let borda = try Normalisation.borda(ties: .average).normalised(
      [1, 1, 3], polarity: .lowerIsBetter, interval: .percent)
    #expect(borda == [100, 100, 0])
  }

  @Test func `distances by hand, as in COINr's own tests`() throws {
    let open = Normalisation.distanceToTarget(10, capped: false)
    #expect(try open.normalised([0, 5, 11], polarity: .higherIsBetter) == [0, 0.5, 1.1])
    let capped = Normalisation.distanceToTarget(10)
    #expect(try capped.normalised([0, 5, 11], polarity: .higherIsBetter) == [0, 0.5, 1])
    let low = Normalisation.distanceToTarget(0, capped: false)
    #expect(try low.normalised([-1, 1, 10], polarity: .lowerIsBetter) == [1.1, 0.9, 0])
    #expect(
      try Normalisation.distanceToTarget(0).normalised([-1, 1, 10], polarity: .lowerIsBetter)
        == [1, 0.9, 0])
    let reference = Normalisation.distanceToReference(5)
    #expect(
      try reference.normalised([1, 5, 9, 3], polarity: .higherIsBetter, interval: .percent)
        == [0, 100, 200, 50])
    #expect(try reference.normalised([1, 5, 9, 3], polarity: .lowerIsBetter) == [2, 1, 0, 1.5])
  }

  @Test func `a fraction of the maximum does not reward the worst`() throws {
    // COINr divides -x by the greatest -x: 1, 2, 4, the most for the worst.
    let rates: [Double] = [5, 10, 20]
    let method = Normalisation.fractionOfMaximum
    #expect(try method.normalised(rates, polarity: .lowerIsBetter) == [1, 0.5, 0.25])
    #expect(try method.normalised(rates, polarity: .higherIsBetter) == [0.25, 0.5, 1])
    #expect(
      try method.normalised([0, 20], polarity: .higherIsBetter, interval: .percent) == [0, 100])
    #expect(try method.normalised([4, 4], polarity: .lowerIsBetter) == [1, 1])
    #expect(
      try method.normalised([.leastNonzeroMagnitude, 1e308], polarity: .lowerIsBetter) == [1, 0])
  }

  @Test func `a target that all reach is full marks, or no measure`() throws {
    let values: [Double?] = [3, nil, 5]
    #expect(
      try Normalisation.distanceToTarget(3).normalised(values, polarity: .higherIsBetter)
        == [1, nil, 1])
    #expect(
      try Normalisation.distanceToTarget(9).normalised(
        values, polarity: .lowerIsBetter, interval: .percent) == [100, nil, 100])
    let reason = NormalisationError.Reason.referenceNotBetter(reference: 9, worst: 5)
    for method in [
      Normalisation.distanceToTarget(9, capped: false), .distanceToReference(9),
    ] {
      #expect(throws: NormalisationError(reason: reason)) {
        try method.normalised(values, polarity: .lowerIsBetter)
      }
    }
  }

  @Test func `large ranges do not overflow and small ones do not vanish`() throws {
    let tiny = Double.leastNonzeroMagnitude
    for values in [[-1e308, 0, 1e308], [0, tiny, 2 * tiny], [-tiny, 0, tiny]] {
      #expect(
        try Normalisation.minMax.normalised(values, polarity: .higherIsBetter) == [0, 0.5, 1])
      #expect(try Normalisation.zScore.normalised(values, polarity: .lowerIsBetter) == [1, 0, -1])
    }
    let far = Normalisation.goalposts(low: 0, high: tiny)
    #expect(try far.normalised([1e308, -1e308], polarity: .higherIsBetter) == [1, 0])
  }

  @Test func `ranks tie what differs by rounding`() throws {
    for method in [Normalisation.rank(), .borda(), .percentileRank()] {
      let found = try method.normalised([0.1 + 0.2, 0.3, 1], polarity: .higherIsBetter)
      #expect(found[0] == found[1])
    }
  }

  @Test
  func `standardised values have the mean 100 and the deviation 10 of the Mazziotta-Pareto index`()
    throws
  {
    let method = Normalisation.standardised(mean: 100, deviation: 10)
    // Mean 5, deviation 2 with the divisor 8 (sum of squares 32).
    let values: [Double] = [2, 4, 4, 4, 5, 5, 7, 9]
    let higher = try method.normalised(values, polarity: .higherIsBetter)
    for (found, expected) in zip(higher, [85, 95, 95, 95, 100, 100, 110, 120]) {
      #expect(abs(found - Double(expected)) < 1e-12)
    }
    let lower = try method.normalised(values, polarity: .lowerIsBetter, interval: .percent)
    for (found, opposite) in zip(lower, higher) { #expect(abs(found + opposite - 200) < 1e-12) }
    #expect(throws: NormalisationError.self) {
      try Normalisation.standardised(mean: 100, deviation: 0)
        .normalised(values, polarity: .higherIsBetter)
    }
    // The index of a unit at 95 and 110: mean 102.5, deviation 7.5, coefficient of variation 7.5/102.5.
    let index = try Aggregation.mazziottaPareto(.downward).score([95, 110])
    #expect(abs(index - (102.5 - 7.5 * 7.5 / 102.5)) < 1e-12)
  }
}
