import CompositeIndicators
import TestSupport
import Testing

@Suite struct WeightsBenefitTests {
  @Test func `scores as SciPy's linprog finds them`() throws {
    let result = try BenefitOfTheDoubt(WeightsSamples.columns)
    let expected = [
      0.67, 0.65, 1, 0.9305018575656445, 0.5587752870420996, 0.878731547293603, 0.47, 1, 0.16,
      0.8925095680699836, 0.7684085510688835, 1,
    ]
    #expect(WeightsSamples.difference(result.scores, expected) < 1e-12)
  }

  @Test func `scores with bounded shares as SciPy's linprog finds them`() throws {
    let narrow = try BenefitOfTheDoubt(
      WeightsSamples.columns, bounds: Array(repeating: 0.1...0.4, count: 5))
    let expected = [
      0, 0.3037473296938049, 0.5713681868266974, 0.6329765992631642, 0, 0.6012756853964468, 0,
      0.6882090352833163, 0, 0.7901729282433929, 0.6844633909327614, 1,
    ]
    #expect(WeightsSamples.difference(narrow.scores, expected) < 1e-12)
    for shares in narrow.shares where shares.reduce(0, +) > 0 {
      #expect(shares.allSatisfy { $0 > 0.1 - 1e-9 && $0 < 0.4 + 1e-9 })
    }
    let least = try BenefitOfTheDoubt(
      WeightsSamples.columns, bounds: Array(repeating: 0.05...1, count: 5))
    let withLeast = [
      0, 0.42006031635311736, 0.9169928489440311, 0.7916416669131459, 0, 0.7487461516570202, 0,
      0.9962407391973601, 0, 0.8515125207440811, 0.727068278410135, 1,
    ]
    #expect(WeightsSamples.difference(least.scores, withLeast) < 1e-12)
  }

  @Test func `two units with fixed shares by hand`() throws {
    // Half of the score from each of (1, 4): w = s/2, s/8. The unit (4, 1) then has 2 s + s/8 <= 1.
    let result = try BenefitOfTheDoubt([[1, 4], [4, 1]], bounds: [0.5...0.5, 0.5...0.5])
    #expect(WeightsSamples.difference(result.scores, [8.0 / 17, 8.0 / 17]) < 1e-14)
    #expect(WeightsSamples.difference(result.shares[0], [0.5, 0.5]) < 1e-14)
  }

  @Test func `one indicator is the fraction of the largest`() throws {
    let result = try BenefitOfTheDoubt([[2, 8, 4, 0]])
    #expect(result.scores == [0.25, 1, 0.5, 0])
    #expect(result.shares == [[1], [1], [1], [0]])
  }

  @Test func `two indicators as all corners give them`() throws {
    // With two weights the optimum lies at a corner of the limits: try them all.
    for seed in UInt64(1)...25 {
      var generator = SeededGenerator(seed: seed)
      let columns = WeightsSamples.random(units: 9, indicators: 2, using: &generator)
      let points = zip(columns[0], columns[1]).map { ($0, $1) }
      var corners = [(1 / (columns[0].max() ?? 1), 0), (0, 1 / (columns[1].max() ?? 1))]
      for (one, first) in points.enumerated() {
        for second in points[(one + 1)...] {
          let determinant = first.0 * second.1 - first.1 * second.0
          corners.append(
            ((second.1 - first.1) / determinant, (first.0 - second.0) / determinant))
        }
      }
      let allowed = corners.filter { corner in
        corner.0 >= 0 && corner.1 >= 0
          && points.allSatisfy { $0.0 * corner.0 + $0.1 * corner.1 <= 1 + 1e-12 }
      }
      let expected = points.map { point in
        allowed.map { point.0 * $0.0 + point.1 * $0.1 }.max() ?? 0
      }
      let result = try BenefitOfTheDoubt(columns)
      #expect(WeightsSamples.difference(result.scores, expected) < 1e-10, "seed \(seed)")
    }
  }

  @Test func `no unit passes 1 with any unit's weights, and the best has 1`() throws {
    for seed in UInt64(1)...30 {
      var generator = SeededGenerator(seed: seed)
      let units = Int.random(in: 1...40, using: &generator)
      let indicators = Int.random(in: 1...10, using: &generator)
      // One decimal, so that units tie and the program stands still at times.
      let columns = WeightsSamples.random(
        units: units, indicators: indicators, using: &generator
      ).map { $0.map { (0.1 + $0 * 9.9).rounded(.up) / 10 } }
      let result = try BenefitOfTheDoubt(columns)
      #expect(result.scores.max() == 1, "seed \(seed)")
      #expect(result.scores.allSatisfy { $0 > 0 && $0 <= 1 }, "seed \(seed)")
      for unit in 0..<units {
        let weights = result.weights[unit]
        #expect(weights.allSatisfy { $0 >= 0 })
        #expect(WeightsSamples.areWeights(result.shares[unit]), "seed \(seed)")
        let scores = (0..<units).map { other in
          zip(weights, columns).reduce(0) { $0 + $1.0 * $1.1[other] }
        }
        #expect(scores.allSatisfy { $0 <= 1 + 1e-9 }, "seed \(seed)")
        #expect(abs(scores[unit] - result.scores[unit]) < 2e-9, "seed \(seed)")
        // No single indicator would have been better alone.
        for column in columns {
          #expect(column[unit] / (column.max() ?? 1) <= result.scores[unit] + 1e-9)
        }
      }
    }
  }

  @Test func `order, scale, duplicates and a better value`() throws {
    for seed in UInt64(1)...20 {
      var generator = SeededGenerator(seed: seed)
      let columns = WeightsSamples.random(units: 15, indicators: 4, using: &generator)
      let result = try BenefitOfTheDoubt(columns)
      let order = Array(0..<15).shuffled(using: &generator)
      let reordered = try BenefitOfTheDoubt(columns.map { column in order.map { column[$0] } })
      #expect(reordered.scores == order.map { result.scores[$0] }, "seed \(seed)")
      #expect(reordered.weights == order.map { result.weights[$0] }, "seed \(seed)")
      let turned = try BenefitOfTheDoubt(columns.reversed())
      #expect(WeightsSamples.difference(turned.scores, result.scores) < 1e-11, "seed \(seed)")
      var stretched = columns
      stretched[1] = stretched[1].map { $0 * 1e6 }
      let scaled = try BenefitOfTheDoubt(stretched)
      #expect(WeightsSamples.difference(scaled.scores, result.scores) < 1e-11, "seed \(seed)")
      let twins = try BenefitOfTheDoubt(columns + [columns[0]])
      #expect(WeightsSamples.difference(twins.scores, result.scores) < 1e-11, "seed \(seed)")
      var better = columns
      better[2][7] += 0.2
      let raised = try BenefitOfTheDoubt(better)
      #expect(raised.scores[7] >= result.scores[7] - 1e-11, "seed \(seed)")
    }
  }

  @Test func `zeros, constants and the ends of the number range`() throws {
    let constant = try BenefitOfTheDoubt([[3, 3, 3], [1, 0, 2]])
    #expect(constant.scores == [1, 1, 1])
    let zeroColumn = try BenefitOfTheDoubt([[0, 0], [1, 2]])
    #expect(zeroColumn.scores == [0.5, 1])
    #expect(zeroColumn.weights == [[0, 0.5], [0, 0.5]])
    let zeroUnit = try BenefitOfTheDoubt([[0, 1], [0, 2]])
    #expect(zeroUnit.scores == [0, 1])
    #expect(zeroUnit.shares[0] == [0, 0])
    let ends = try BenefitOfTheDoubt([[1.7e308, 1e308, 0], [0, 1e-300, 2e-300]])
    #expect(ends.scores.allSatisfy { $0 > 0 && $0 <= 1 })
    #expect(ends.weights.joined().allSatisfy { $0.isFinite })
    let small = try BenefitOfTheDoubt([[1, 1e-13], [1, 0]])
    #expect(abs(small.scores[1] / 1e-13 - 1) < 1e-12)
    #expect(try BenefitOfTheDoubt([[5]]).scores == [1])
  }

  @Test func `columns and bounds that cannot be used are refused`() {
    #expect(throws: WeightingError.noIndicators) { try BenefitOfTheDoubt([]) }
    #expect(throws: WeightingError.tooFewUnits(found: 0, needed: 1)) {
      try BenefitOfTheDoubt([[]])
    }
    #expect(throws: WeightingError.noSpread) { try BenefitOfTheDoubt([[0, 0], [0, 0]]) }
    let label = IndicatorLabel(index: 0, name: "a")
    #expect(throws: WeightingError.negativeValue(label, unit: 1, value: -1)) {
      try BenefitOfTheDoubt([[1, -1]], names: ["a"])
    }
    #expect(throws: WeightingError.tooSmall(label, largest: 1e-301)) {
      try BenefitOfTheDoubt([[0, 1e-301]], names: ["a"])
    }
    #expect(throws: WeightingError.unusableBounds(label, lower: -0.1, upper: 1)) {
      try BenefitOfTheDoubt([[1, 2]], names: ["a"], bounds: [-0.1...1])
    }
    #expect(throws: WeightingError.unusableBounds(label, lower: 0, upper: .infinity)) {
      try BenefitOfTheDoubt([[1, 2]], names: ["a"], bounds: [0...Double.infinity])
    }
    #expect(throws: WeightingError.unreachableBounds(lower: 1.5, upper: 2)) {
      try BenefitOfTheDoubt([[1, 2], [2, 1]], bounds: [0.75...1, 0.75...1])
    }
    #expect(throws: WeightingError.unreachableBounds(lower: 0, upper: 0.5)) {
      try BenefitOfTheDoubt([[1, 2], [2, 1]], bounds: [0...0.25, 0...0.25])
    }
    #expect(throws: WeightingError.unreachableBounds(lower: 0, upper: 1)) {
      try BenefitOfTheDoubt([[1, 2], [2, 1]], bounds: [0...1])
    }
  }
}
