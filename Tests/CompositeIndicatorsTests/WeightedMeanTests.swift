import CompositeIndicators
import Testing

@Suite struct WeightedMeanTests {
  @Test func `means computed by hand`() throws {
    // (2·1 + 1·4) / 3 = 2; (1² · 4)^(1/3) = 4^(1/3); 3 / (2/1 + 1/4) = 4/3
    let values = [1.0, 4.0]
    let weights = [2.0, 1.0]
    #expect(try WeightedMean.of(values, weights: weights) == 2)
    let geometric = try WeightedMean.of(values, weights: weights, kind: .geometric)
    #expect(abs(geometric - 1.5874010519681994) < 1e-12)
    let harmonic = try WeightedMean.of(values, weights: weights, kind: .harmonic)
    #expect(abs(harmonic - 4.0 / 3) < 1e-12)
  }

  @Test func `the worked example of the method: 46.5 and 39.6`() throws {
    // Phase means 0.60, 0.40, 0.60, 0.60, 0.10 on the scale 1 + 99x.
    let scaled = [0.6, 0.4, 0.6, 0.6, 0.1].map { 1 + 99 * $0 }
    #expect(abs(try WeightedMean.of(scaled) - 46.54) < 0.005)
    #expect(abs(try WeightedMean.of(scaled, kind: .geometric) - 39.6) < 0.05)
  }

  @Test func `what cannot be averaged is said`() {
    #expect(throws: MeanError.noValues) { try WeightedMean.of([]) }
    #expect(throws: MeanError.unequalCounts(2, 1)) { try WeightedMean.of([1, 2], weights: [1]) }
    #expect(throws: MeanError.noWeight) { try WeightedMean.of([1, 2], weights: [0, 0]) }
    #expect(throws: MeanError.unusableWeight(index: 1, weight: -1)) {
      try WeightedMean.of([1, 2], weights: [1, -1])
    }
    #expect(throws: MeanError.unusableValue(index: 0, value: 0)) {
      try WeightedMean.of([0, 1], kind: .geometric)
    }
    #expect(throws: MeanError.unusableValue(index: 1, value: .infinity)) {
      try WeightedMean.of([0, .infinity])
    }
  }

  @Test func `weights of any size give the same mean`() throws {
    let mean = try WeightedMean.of([1, 4], weights: [2e300, 1e300])
    #expect(abs(mean - 2) < 1e-12)
  }

  @Test func `a mean never leaves the range of its values`() throws {
    for count in 1...12 {
      for value in [1, 0.2, 100, 1e308, Double.leastNonzeroMagnitude] {
        for kind in MeanKind.allCases {
          let mean = try WeightedMean.of(Array(repeating: value, count: count), kind: kind)
          #expect(mean == value, "\(count) times \(value), \(kind)")
        }
      }
    }
    #expect(
      try WeightedMean.of([Double.leastNonzeroMagnitude, 1], kind: .harmonic)
        >= Double.leastNonzeroMagnitude)
    #expect(try WeightedMean.of([1e308, -1e308, 1e308]) <= 1e308)
  }

  @Test func `a share keeps its counts`() {
    #expect(Share(3, of: 12)?.value == 0.25)
    #expect(Share(0, of: 0)?.value == nil)
    #expect(Share(5, of: 4) == nil)
    #expect(Share(-1, of: 4) == nil)
  }
}
