import CompositeIndicators
import Testing

@Suite struct WeightsGivenTests {
  @Test func `weights that sum to 2 are scaled to sum to 1 and do not double scores`() throws {
    let weights = try Weighting.given([1, 0.5, 0.5])
    #expect(weights == [0.5, 0.25, 0.25])
    let score = zip(weights, [80.0, 40, 60]).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(score == 65)
  }

  @Test func `given weights of any size are scaled`() throws {
    #expect(try Weighting.given([1e308, 1e308]) == [0.5, 0.5])
    #expect(
      try Weighting.given([Double.leastNonzeroMagnitude, .leastNonzeroMagnitude, 0]) == [
        0.5, 0.5, 0,
      ])
    #expect(try Weighting.given([7]) == [1])
  }

  @Test func `given weights that cannot be used are refused by place and name`() {
    #expect(throws: WeightingError.noIndicators) { try Weighting.given([]) }
    #expect(throws: WeightingError.noWeight) { try Weighting.given([0, 0]) }
    for weight in [-1, Double.infinity, -Double.infinity] {
      let label = IndicatorLabel(index: 1, name: "exports")
      #expect(throws: WeightingError.unusableWeight(label, weight: weight)) {
        try Weighting.given([1, weight], names: ["jobs", "exports"])
      }
    }
    #expect(throws: WeightingError.self) { try Weighting.given([1, .nan]) }
    #expect(throws: WeightingError.unequalNames(found: 1, expected: 2)) {
      try Weighting.given([1, 1], names: ["jobs"])
    }
    let message = WeightingError.unusableWeight(
      IndicatorLabel(index: 1, name: "exports"), weight: -1)
    #expect(
      message.description
        == "found the weight -1.0 at indicator 1 (exports); expected 0 or more, finite")
  }

  @Test func `equal weights`() throws {
    #expect(try Weighting.equal(count: 4) == [0.25, 0.25, 0.25, 0.25])
    for count in [0, -3, .min, .max] {
      #expect(throws: WeightingError.unusableCount(count)) { try Weighting.equal(count: count) }
    }
  }

  @Test func `budget allocation computed by hand`() throws {
    // Means of (0.5, 0.4, 0.1), (0.3, 0.4, 0.6), (0.2, 0.2, 0.3); deviations with NumPy, ddof 1.
    let points: [[Double]] = [[50, 30, 20], [40, 40, 20], [10, 60, 30]]
    let allocation = try BudgetAllocation(points: points, budget: 100)
    #expect(
      WeightsSamples.difference(allocation.weights, [1.0 / 3, 1.3 / 3, 0.7 / 3]) < 1e-15)
    let deviations = try #require(allocation.standardDeviations)
    let expected = [0.20816659994661327, 0.15275252316519466, 0.05773502691896256]
    #expect(WeightsSamples.difference(deviations, expected) < 1e-15)
    #expect(allocation.ranges == [0.1...0.5, 0.3...0.6, 0.2...0.3])
  }

  @Test func `each expert counts alike whatever their budget, in any order`() throws {
    let allocation = try BudgetAllocation(points: [[3, 1], [1000, 3000]])
    #expect(allocation.weights == [0.5, 0.5])
    let points: [[Double]] = [[0.1, 0.7, 0.2], [3, 3, 1], [5, 0, 9], [1, 7, 11]]
    #expect(
      try BudgetAllocation(points: points) == BudgetAllocation(points: points.reversed()))
  }

  @Test func `one expert has no dispersion`() throws {
    let allocation = try BudgetAllocation(points: [[1, 3]])
    #expect(allocation.standardDeviations == nil)
    #expect(allocation.weights == [0.25, 0.75])
  }

  @Test func `points that cannot be used are refused by expert and indicator`() {
    #expect(throws: BudgetAllocationError.noPoints) { try BudgetAllocation(points: []) }
    #expect(throws: BudgetAllocationError.noPoints) { try BudgetAllocation(points: [[]]) }
    #expect(throws: BudgetAllocationError.unequalCounts(expert: 1, found: 1, expected: 2)) {
      try BudgetAllocation(points: [[1, 2], [1]])
    }
    #expect(throws: BudgetAllocationError.unusablePoints(expert: 1, indicator: 0, points: -1)) {
      try BudgetAllocation(points: [[1, 2], [-1, 2]])
    }
    #expect(throws: BudgetAllocationError.nothingGiven(expert: 0)) {
      try BudgetAllocation(points: [[0, 0]])
    }
    #expect(throws: BudgetAllocationError.wrongBudget(expert: 1, found: 99, expected: 100)) {
      try BudgetAllocation(points: [[60, 40], [59, 40]], budget: 100)
    }
    for budget in [0, -1, Double.nan, .infinity] {
      #expect(throws: BudgetAllocationError.self) {
        try BudgetAllocation(points: [[1e308, 1e308]], budget: budget)
      }
    }
  }
}
