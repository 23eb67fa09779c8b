import CompositeIndicators
import TestSupport
import Testing

/// What holds for every method that orders units by several indicators.
@Suite struct OutrankingPropertyTests {
  @Test(arguments: 1...150)
  func `a unit that is nowhere worse and somewhere better never ranks below`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let (count, indicators) = (6, Int.random(in: 1...5, using: &random))
    var table = random.table(units: count, indicators: indicators)
    // Unit 4 dominates unit 1.
    table[4] = table[1].map { $0.map { $0 + Double(Int.random(in: 0...2, using: &random)) } }
    table[4][0] = table[4][0].map { $0 + 1 }
    let weights = random.weights(count: indicators)

    let matrix = try OutrankingMatrix(of: table, weights: weights)
    let borda = matrix.bordaScores()
    #expect(try #require(borda[4]) > #require(borda[1]))
    let majorities = MajorityRelation(of: matrix)
    #expect(majorities.copelandScores[4] > majorities.copelandScores[1])
    let kemeny = try KemenyOrder(of: matrix)
    #expect(kemeny.meanPositions[4] < kemeny.meanPositions[1])
    for order in [kemeny.order, kemeny.alternative ?? kemeny.order] {
      #expect(try #require(order.firstIndex(of: 4)) < #require(order.firstIndex(of: 1)))
    }
    let closeness = try TopsisCloseness(of: table, weights: weights)
    #expect(closeness.values[4] >= closeness.values[1])

    // Where all that differs has no weight, neither is above the other by more than ties allow.
    let weightless = try OutrankingMatrix(
      of: table.map { $0 + [1] }, weights: weights.map { _ in 0 } + [1])
    #expect(MajorityRelation(of: weightless).copelandScores == Array(repeating: 0, count: count))
    #expect(try KemenyOrder(of: weightless).meanPositions == Array(repeating: 3.5, count: count))
  }

  @Test(arguments: 1...150)
  func `raising a value never lowers its unit`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let table = random.table(units: 5, indicators: 4)
    let weights = random.weights(count: 4)
    let unit = Int.random(in: 0..<5, using: &random)
    var raised = table
    let indicator = Int.random(in: 0..<4, using: &random)
    raised[unit][indicator] = raised[unit][indicator].map { $0 + 1 }

    let before = try OutrankingMatrix(of: table, weights: weights)
    let after = try OutrankingMatrix(of: raised, weights: weights)
    #expect(try #require(after.bordaScores()[unit]) >= #require(before.bordaScores()[unit]))
    #expect(
      MajorityRelation(of: after).copelandScores[unit]
        >= MajorityRelation(of: before).copelandScores[unit])
    let kemeny = (try KemenyOrder(of: before), try KemenyOrder(of: after))
    if kemeny.0.isUnique, kemeny.1.isUnique {
      #expect(kemeny.1.meanPositions[unit] <= kemeny.0.meanPositions[unit])
    }
  }

  @Test(arguments: 1...60)
  func `the hardest finite values never give what is not finite`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let table = random.extremeTable(units: 5, indicators: 3)
    let (least, largest) = (Double.leastNonzeroMagnitude, Double.greatestFiniteMagnitude)
    for weights in [[least, 1, largest], [largest, 1, least], [1, 1, 1]] {
      let matrix = try OutrankingMatrix(of: table, weights: weights)
      #expect(matrix.shares.joined().allSatisfy { $0.map { (0...1).contains($0) } ?? true })
      #expect(matrix.bordaScores().allSatisfy { $0.map { (0...4).contains($0) } ?? false })
      let kemeny = try KemenyOrder(of: matrix)
      #expect((5 - 1e-12...10).contains(kemeny.score))
      let closeness = try TopsisCloseness(of: table, weights: weights)
      #expect(closeness.values.allSatisfy { (0...1).contains($0) })
    }
    let alpha = try CronbachAlpha(of: table)
    for value in [alpha.value] + alpha.withoutEach {
      #expect(value?.isFinite != false)
    }
    if let value = try KrippendorffAlpha(interval: table).value {
      #expect(value.isFinite && value <= 1)
    }
    for kind in CorrelationKind.allCases {
      let review = try CorrelationReview(of: table, kind: kind)
      #expect(review.correlations.joined().allSatisfy { $0.map { (-1...1).contains($0) } ?? true })
    }
  }
}
