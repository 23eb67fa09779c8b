import CompositeIndicators
import TestSupport
import Testing

@Suite struct WeightsPairwiseTests {
  @Test func `Saaty's example of drinks: published weights and consistency`() throws {
    // Saaty (2008): coffee, wine, tea, beer, sodas, milk, water in the United States. The matrix is
    // recalled; that it gives the published weights and ratio (0.022) confirms it.
    let matrix: [[Double]] = [
      [1, 9, 5, 2, 1, 1, 1.0 / 2],
      [1.0 / 9, 1, 1.0 / 3, 1.0 / 9, 1.0 / 9, 1.0 / 9, 1.0 / 9],
      [1.0 / 5, 3, 1, 1.0 / 3, 1.0 / 4, 1.0 / 3, 1.0 / 9],
      [1.0 / 2, 9, 3, 1, 1.0 / 2, 1, 1.0 / 3],
      [1, 9, 4, 2, 1, 2, 1.0 / 2],
      [1, 9, 3, 1, 1.0 / 2, 1, 1.0 / 3],
      [2, 9, 9, 3, 2, 3, 1],
    ]
    let judgements = try PairwiseComparisons(matrix)
    let published = [0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327]
    #expect(WeightsSamples.difference(judgements.weights(), published) < 0.00055)
    // Computed with NumPy's eig.
    #expect(abs(judgements.principalEigenvalue - 7.17662903933035) < 1e-12)
    #expect(abs(judgements.consistencyRatio - 0.02230164638009467) < 1e-12)
    #expect(judgements.isConsistent)
    let geometric = [
      0.17872338, 0.01846062, 0.04223439, 0.1164984, 0.19113551, 0.12862466, 0.32432305,
    ]
    let means = judgements.weights(by: .rowGeometricMean)
    #expect(WeightsSamples.difference(means, geometric) < 1e-8)
  }

  @Test func `Saaty's example of a house is not consistent enough`() throws {
    // Saaty (1980): size, transport, neighbourhood, age, yard, facilities, condition, financing;
    // published eigenvalue 9.669 and ratio 0.169. Recalled; the numbers confirm it.
    let judgements = try PairwiseComparisons(upperTriangle: [
      5, 3, 7, 6, 6, 1.0 / 3, 1.0 / 4, 1.0 / 3, 5, 3, 3, 1.0 / 5, 1.0 / 7, 6, 3, 4, 6, 1.0 / 5,
      1.0 / 3, 1.0 / 4, 1.0 / 7, 1.0 / 8, 1.0 / 2, 1.0 / 5, 1.0 / 6, 1.0 / 5, 1.0 / 6, 1.0 / 2,
    ])
    let published = [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333]
    #expect(WeightsSamples.difference(judgements.weights(), published) < 0.00055)
    #expect(abs(judgements.principalEigenvalue - 9.669) < 0.0005)
    #expect(abs(judgements.consistencyRatio - 0.169) < 0.0005)
    #expect(!judgements.isConsistent)
  }

  @Test func `an eigenvalue by hand: three indicators in a circle`() throws {
    // A beats B, B beats C, C beats A, each by 2: rows sum to 1 + 2 + 1/2, weights are equal.
    let judgements = try PairwiseComparisons(upperTriangle: [2, 0.5, 2])
    #expect(WeightsSamples.difference(judgements.weights(), [1, 1, 1].map { $0 / 3 }) < 1e-15)
    #expect(abs(judgements.principalEigenvalue - 3.5) < 1e-14)
    #expect(abs(judgements.consistencyIndex - 0.25) < 1e-14)
    #expect(abs(judgements.consistencyRatio - 0.25 / 0.58) < 1e-14)
  }

  @Test func `consistent judgements give back their weights by both methods`() throws {
    var generator = SeededGenerator(seed: 11)
    for count in 1...15 {
      let truth = try Weighting.given(
        (0..<count).map { _ in Double.random(in: 0.01...1, using: &generator) })
      let judgements = try PairwiseComparisons(truth.map { one in truth.map { one / $0 } })
      for method in PairwiseComparisons.Method.allCases {
        let weights = judgements.weights(by: method)
        #expect(WeightsSamples.areWeights(weights))
        #expect(WeightsSamples.difference(weights, truth) < 1e-13, "\(count), \(method)")
      }
      #expect(abs(judgements.principalEigenvalue - Double(count)) < 1e-12)
      #expect(abs(judgements.consistencyRatio) < 1e-12)
    }
  }

  @Test func `wildly inconsistent judgements still have an eigenvector`() throws {
    // A w = λ w holds for it, however close the next eigenvalue comes.
    var generator = SeededGenerator(seed: 12)
    for limit in [9.0, 1e3, 1e9] {
      for count in 2...15 {
        let entries = (0..<(count * (count - 1) / 2)).map { _ in
          let size = Double.random(in: 1...limit, using: &generator)
          return Bool.random(using: &generator) ? size : 1 / size
        }
        let judgements = try PairwiseComparisons(upperTriangle: entries)
        let weights = judgements.weights()
        #expect(WeightsSamples.areWeights(weights))
        let image = judgements.matrix.map { row in
          zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } / judgements.principalEigenvalue
        }
        #expect(WeightsSamples.difference(image, weights) < 1e-7, "\(limit), \(count)")
        #expect(judgements.principalEigenvalue >= Double(count) - 1e-9)
      }
    }
  }

  @Test func `one and two indicators are always consistent`() throws {
    let one = try PairwiseComparisons([[1]])
    #expect(one.weights() == [1])
    #expect(one.consistencyIndex == 0 && one.consistencyRatio == 0 && one.isConsistent)
    #expect(try PairwiseComparisons(upperTriangle: []).weights() == [1])
    let two = try PairwiseComparisons(upperTriangle: [3])
    #expect(WeightsSamples.difference(two.weights(), [0.75, 0.25]) < 1e-15)
    #expect(two.consistencyRatio == 0)
  }

  @Test func `the order of the indicators only moves their weights`() throws {
    let forward = try PairwiseComparisons(upperTriangle: [3, 5, 7, 2, 4, 1.0 / 3])
    let reversed = forward.matrix.reversed().map { Array($0.reversed()) }
    let backward = try PairwiseComparisons(reversed)
    for method in PairwiseComparisons.Method.allCases {
      let difference = WeightsSamples.difference(
        forward.weights(by: method), backward.weights(by: method).reversed())
      #expect(difference < 1e-15)
    }
  }

  @Test func `judgements that cannot be used are refused by row and column`() {
    #expect(throws: PairwiseComparisonError.unusableCount(0)) { try PairwiseComparisons([]) }
    let large = Array(repeating: Array(repeating: 1.0, count: 16), count: 16)
    #expect(throws: PairwiseComparisonError.unusableCount(16)) { try PairwiseComparisons(large) }
    #expect(throws: PairwiseComparisonError.notSquare(row: 1, found: 1, expected: 2)) {
      try PairwiseComparisons([[1, 2], [0.5]])
    }
    for entry in [0, -2, Double.infinity, 1e10, 1e-300] {
      #expect(throws: PairwiseComparisonError.unusableEntry(row: 0, column: 1, entry: entry)) {
        try PairwiseComparisons([[1, entry], [0.5, 1]])
      }
      #expect(throws: PairwiseComparisonError.unusableEntry(row: 0, column: 1, entry: entry)) {
        try PairwiseComparisons(upperTriangle: [entry])
      }
    }
    #expect(throws: PairwiseComparisonError.self) { try PairwiseComparisons([[.nan]]) }
    let across = PairwiseComparisonError.notReciprocal(row: 1, column: 0, entry: 2, across: 2)
    #expect(throws: across) { try PairwiseComparisons([[1, 2], [2, 1]]) }
    let onDiagonal = PairwiseComparisonError.notReciprocal(row: 0, column: 0, entry: 2, across: 2)
    #expect(throws: onDiagonal) { try PairwiseComparisons([[2, 2], [0.5, 1]]) }
    #expect(throws: PairwiseComparisonError.unusableTriangle(2)) {
      try PairwiseComparisons(upperTriangle: [1, 2])
    }
    #expect(throws: PairwiseComparisonError.unusableTriangle(120)) {
      try PairwiseComparisons(upperTriangle: Array(repeating: 1, count: 120))
    }
  }

  @Test func `typed reciprocals pass with a tolerance and meet in the middle`() throws {
    let typed: [[Double]] = [[1, 3], [0.33, 1]]
    #expect(throws: PairwiseComparisonError.self) { try PairwiseComparisons(typed) }
    #expect(throws: PairwiseComparisonError.self) {
      try PairwiseComparisons(typed, tolerance: .nan)
    }
    let judgements = try PairwiseComparisons(typed, tolerance: 0.02)
    #expect(abs(judgements.matrix[0][1] - (3 / 0.33).squareRoot()) < 1e-15)
    #expect(abs(judgements.matrix[0][1] * judgements.matrix[1][0] - 1) < 1e-15)
  }
}
