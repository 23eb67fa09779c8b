import CompositeIndicators
import TestSupport
import Testing

@Suite struct CorrelationReviewTests {
  @Test func `redundant, opposed, constant and undefined, by hand`() throws {
    let review = try CorrelationReview(of: [
      [1, 2, 3, 4],
      [2, 4, 6, 8],
      [4, 3, 2, 1],
      [0.1, 0.1, nil, 0.1],
      [nil, nil, 5, 6],
      [7, 8, nil, nil],
    ])
    #expect(review.warnings.contains(.constant(indicator: 3)))
    #expect(review.warnings.contains(.redundant(0, 1, correlation: 1)))
    #expect(review.warnings.contains(.opposed(0, 2, correlation: -1)))
    #expect(review.warnings.contains(.opposed(1, 2, correlation: -1)))
    #expect(review.warnings.contains(.undefined(4, 5, .tooFewPairs(0))))
    #expect(review.correlations[0][1] == 1)
    #expect(review.correlations[2][0] == -1)
    #expect(review.correlations[0][0] == nil)
    #expect(review.correlations[3] == Array(repeating: nil, count: 6))
    // A constant is warned of once, not for each of its pairs.
    #expect(review.warnings.filter { "\($0)".contains(" 3 ") }.count == 1)
  }

  @Test func `thresholds hold at their very values`() throws {
    // r = 0.6 by hand: deviations (-1.5, -0.5, 0.5, 1.5) and ranks with a sum of squares of
    // differences of 4; 1 - 6 · 4 / 60.
    let columns: [[Double?]] = [[1, 2, 3, 4], [2, 1, 4, 3]]
    func warnings(_ redundant: Double, _ opposed: Double = -0.4) throws -> Int {
      try CorrelationReview(
        of: columns, kind: .spearman, redundantFrom: redundant, opposedTo: opposed
      ).warnings.count
    }
    #expect(try warnings(0.6) == 1)
    #expect(try warnings(0.61) == 0)
    #expect(try warnings(1, 0.6) == 1)
    #expect(try warnings(1, 0.59) == 0)
  }

  @Test func `what cannot be reviewed is said`() {
    #expect(throws: CorrelationReviewError.unusableThreshold(1.1)) {
      try CorrelationReview(of: [], redundantFrom: 1.1)
    }
    #expect(throws: CorrelationReviewError.self) {
      try CorrelationReview(of: [], redundantFrom: .nan)
    }
    #expect(throws: CorrelationReviewError.unusableThreshold(0.5)) {
      try CorrelationReview(of: [], redundantFrom: 0.5, opposedTo: 0.5)
    }
    #expect(throws: CorrelationReviewError.unequalColumn(indicator: 1, found: 1, expected: 2)) {
      try CorrelationReview(of: [[1, 2], [1]])
    }
    #expect(
      throws: CorrelationReviewError.unusableValue(indicator: 1, unit: 0, value: .infinity)
    ) {
      try CorrelationReview(of: [[1, 2], [.infinity, 1]])
    }
  }

  @Test func `nothing and empty indicators`() throws {
    #expect(try CorrelationReview(of: []).warnings == [])
    #expect(
      try CorrelationReview(of: [[], []]).warnings == [
        .constant(indicator: 0), .constant(indicator: 1),
      ])
  }

  @Test(arguments: 1...20)
  func `correlations are those of each pair, whatever the order of units`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let columns = random.table(units: 4, indicators: 12, missing: 0.1)
    let order = (0..<12).shuffled(using: &random)
    for kind in CorrelationKind.allCases {
      let review = try CorrelationReview(of: columns, kind: kind)
      let permuted = columns.map { column in order.map { column[$0] } }
      #expect(try CorrelationReview(of: permuted, kind: kind) == review)
      for i in 0..<4 {
        for j in 0..<4 where i != j {
          #expect(review.correlations[i][j] == (try? Correlation.of(kind, columns[i], columns[j])))
        }
      }
    }
  }
}
