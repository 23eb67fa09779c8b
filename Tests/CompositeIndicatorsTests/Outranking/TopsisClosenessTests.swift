import CompositeIndicators
import TestSupport
import Testing

@Suite struct TopsisClosenessTests {
  @Test func `the fighter aircraft of Hwang and Yoon: 0.643, 0.268, 0.613, 0.312`() throws {
    // Speed, range, payload, cost, reliability, manoeuvrability. Further digits from pymcdm 1.4 with
    // vector normalisation.
    let closeness = try TopsisCloseness(
      of: [
        [2.0, 1500, 20000, 5.5, 5, 9],
        [2.5, 2700, 18000, 6.5, 3, 5],
        [1.8, 2000, 21000, 4.5, 7, 7],
        [2.2, 1800, 20000, 5.0, 5, 5],
      ],
      weights: [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
      polarities: [
        .higherIsBetter, .higherIsBetter, .higherIsBetter, .lowerIsBetter, .higherIsBetter,
        .higherIsBetter,
      ])
    let expected = [
      0.6432770005532701, 0.26838356771941185, 0.6135422900072309, 0.31229106558175435,
    ]
    #expect(closeness.values.count == 4)
    for (value, expected) in zip(closeness.values, expected) {
      #expect(abs(value - expected) < 1e-14)
    }
  }

  @Test func `negative values and lower is better, as computed with NumPy`() throws {
    let closeness = try TopsisCloseness(
      of: [[-1, 3], [2, 1], [0, 2]], polarities: [.higherIsBetter, .lowerIsBetter])
    #expect(closeness.values[0] == 0)
    #expect(closeness.values[1] == 1)
    #expect(abs(closeness.values[2] - 0.35819259669281917) < 1e-14)
  }

  @Test func `identical units and constant indicators, without NaN`() throws {
    #expect(try TopsisCloseness(of: [[1, 2], [1, 2]]).values == [0.5, 0.5])
    #expect(try TopsisCloseness(of: [[0, 0]]).values == [0.5])
    // A constant, even all zeros, changes nothing, whatever its weight.
    let plain = try TopsisCloseness(of: [[1, 5], [2, 3], [4, 4]])
    for constant in [0, 7, -1e308] {
      let table: [[Double?]] = [[constant, 1, 5], [constant, 2, 3], [constant, 4, 4]]
      #expect(try TopsisCloseness(of: table) == plain)
      #expect(try TopsisCloseness(of: table, weights: [1, 1e-300, 1e-300]) == plain)
    }
    // What varies has no weight.
    #expect(try TopsisCloseness(of: [[1, 5], [1, 3]], weights: [1, 0]).values == [0.5, 0.5])
  }

  @Test func `values of any size give the same closeness`() throws {
    let plain = try TopsisCloseness(of: [[1, 5], [2, 3], [4, 4]])
    for scale in [2e307, 1e-300, Double.leastNonzeroMagnitude] {
      let scaled = try TopsisCloseness(of: [[scale, 5], [2 * scale, 3], [4 * scale, 4]])
      for (value, expected) in zip(scaled.values, plain.values) {
        #expect(abs(value - expected) < 1e-14)
      }
    }
  }

  @Test func `what cannot be measured is said`() {
    #expect(throws: DecisionMatrixError.noUnits) { try TopsisCloseness(of: []) }
    #expect(throws: DecisionMatrixError.missingValue(unit: 1, indicator: 0)) {
      try TopsisCloseness(of: [[1, 2], [nil, 3]])
    }
    #expect(throws: DecisionMatrixError.unequalPolarities(found: 1, expected: 2)) {
      try TopsisCloseness(of: [[1, 2]], polarities: [.higherIsBetter])
    }
    #expect(throws: DecisionMatrixError.unusableWeight(indicator: 0, weight: .infinity)) {
      try TopsisCloseness(of: [[1, 2]], weights: [.infinity, 1])
    }
    #expect(
      "\(DecisionMatrixError.missingValue(unit: 1, indicator: 0))".contains("unit at index 1"))
  }

  @Test(arguments: 1...40)
  func `units permute, and turning values and polarity around changes nothing`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let table = random.table(units: 7, indicators: 4)
    let weights = random.weights(count: 4)
    let plain = try TopsisCloseness(of: table, weights: weights)
    #expect(plain.values.allSatisfy { (0...1).contains($0) })
    let order = table.indices.shuffled(using: &random)
    let permuted = try TopsisCloseness(of: order.map { table[$0] }, weights: weights)
    #expect(permuted.values == order.map { plain.values[$0] })
    let turned = try TopsisCloseness(
      of: table.map { row in row.map { $0.map(-) } }, weights: weights,
      polarities: Array(repeating: .lowerIsBetter, count: 4))
    #expect(turned == plain)
  }
}
