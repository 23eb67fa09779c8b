import CompositeIndicators
import TestSupport
import Testing

/// What holds for whole indices, from raw values through trees two groups deep to ranks.
@Suite struct IndexPropertyTests {
  private static let methods: [Normalisation] = [
    .minMax, .zScore, .rank(), .percentileRank(ties: .average), .borda(), .distanceToMaximum,
    .goalposts(low: -30, high: 40), .distanceToTarget(60),
  ]

  @Test(arguments: 0..<IndexSamples.monotone.count)
  func `a better value never lowers its unit's score or worsens its rank`(place: Int) throws {
    let aggregation = IndexSamples.monotone[place]
    var random = SeededGenerator(seed: 70 + UInt64(place))
    for round in 0..<80 {
      let polarities = IndexSamples.polarities(&random)
      let below =
        round.isMultiple(of: 2) ? nil : IndexSamples.monotone.randomElement(using: &random)
      let tree = try IndexSamples.tree(
        aggregation, below: below, polarities: polarities, &random)
      let model = IndexModel(
        tree: tree, normalisation: Self.methods[round % Self.methods.count],
        interval: .oneToHundred)
      var columns = IndexSamples.columns(units: 8, missing: 0.2, &random)
      let before = try model.scores(of: try IndexSamples.table(columns)).total
      let indicator = Int.random(in: 0..<columns.count, using: &random)
      let unit = Int.random(in: 0..<8, using: &random)
      guard let value = columns[indicator][unit] else { continue }
      let step = Double.random(in: 0.01...60, using: &random)
      let isHigherBetter = polarities[indicator] == .higherIsBetter
      // The target of a distance stays beyond all values, since else none is left to measure in.
      columns[indicator][unit] = isHigherBetter ? min(value + step, 59) : max(value - step, -59)
      let after = try model.scores(of: try IndexSamples.table(columns)).total
      let (old, new) = (try #require(before[unit]), try #require(after[unit]))
      #expect(new >= old * (1 - 1e-12), "\(aggregation), \(model.normalisation), round \(round)")
      // No other unit gains by it, so the unit's rank does not get worse.
      let ranks = (try Ranking(of: before).ranks[unit], try Ranking(of: after).ranks[unit])
      #expect(try #require(ranks.1) <= #require(ranks.0), "\(model.normalisation), round \(round)")
    }
  }

  @Test(arguments: 0..<IndexSamples.monotone.count)
  func `a lower value in a group where lower is better never lowers the total`(place: Int) throws {
    let aggregation = IndexSamples.monotone[place]
    var random = SeededGenerator(seed: 80 + UInt64(place))
    let tree = try IndexTree(
      .group(
        "total", aggregation: aggregation,
        [
          .indicator("a"),
          .group(
            "harm", weight: 2, polarity: .lowerIsBetter, aggregation: aggregation,
            [.indicator("b"), .indicator("c", weight: 3)]),
        ]))
    for _ in 0..<200 {
      let values = (0..<3).map { _ in Double.random(in: 1...100, using: &random) }
      func total(_ values: [Double]) throws -> Double {
        try #require(
          try tree.scores(
            units: ["U"], normalised: values.map { [$0] }, interval: .oneToHundred
          ).total[0])
      }
      let before = try total(values)
      let better = Double.random(in: values[0]...100, using: &random)
      let less = Double.random(in: 1...values[2], using: &random)
      #expect(try total([better, values[1], values[2]]) >= before * (1 - 1e-12))
      #expect(try total([values[0], values[1], less]) >= before * (1 - 1e-12))
    }
  }

  @Test(arguments: 0..<IndexSamples.monotone.count)
  func `the order of units permutes scores and ranks, to the last bit`(place: Int) throws {
    let aggregation = IndexSamples.monotone[place]
    var random = SeededGenerator(seed: 90 + UInt64(place))
    let groups = Dictionary(uniqueKeysWithValues: (0..<8).map { ("U\($0)", "g\($0 % 3)") })
    let policies: [MissingDataPolicy] = [
      .renormalise(minimumCoverage: 0.5), .impute(.mean), .impute(.median),
      .impute(.groupMean(groups)),
    ]
    for round in 0..<48 {
      let tree = try IndexSamples.tree(
        aggregation, missing: policies[round % 4], polarities: IndexSamples.polarities(&random),
        &random)
      let model = IndexModel(
        tree: tree, normalisation: Self.methods[round % Self.methods.count],
        interval: .oneToHundred,
        treatments: ["i1": .winsorising(), "i3": .logarithm, "i5": .boxCox(shifts: true)])
      let columns = IndexSamples.columns(units: 8, missing: round < 12 ? 0 : 0.25, &random)
      let table = try IndexSamples.table(columns)
      let order = table.units.indices.shuffled(using: &random)
      let shuffled = try IndicatorTable(
        units: order.map { table.units[$0] }, indicators: table.indicators,
        columns: columns.map { column in order.map { column[$0] } })
      let (one, two) = (try model.scores(of: table), try model.scores(of: shuffled))
      for node in one.nodes {
        let scores = try #require(one.scores(at: node))
        #expect(two.scores(at: node) == order.map { scores[$0] }, "\(node), round \(round)")
      }
      let ranks = try Ranking(of: one.total).ranks
      #expect(try Ranking(of: two.total).ranks == order.map { ranks[$0] })
    }
  }

  @Test func `the order of units does not touch an uncertainty analysis of choices`() async throws {
    var random = SeededGenerator(seed: 99)
    let columns = IndexSamples.columns(units: 6, missing: 0.15, &random)
    let table = try IndexSamples.table(columns)
    let order = [4, 0, 5, 2, 1, 3]
    let shuffled = try IndicatorTable(
      units: order.map { table.units[$0] }, indicators: table.indicators,
      columns: columns.map { column in order.map { column[$0] } })
    let model = IndexModel(
      tree: try IndexSamples.tree(
        .arithmetic, polarities: IndexSamples.polarities(&random), &random),
      interval: .oneToHundred)
    let factors: [UncertainFactor] = [
      .weights(of: "total", .relative(spread: 0.25)),
      .weights(of: "right", .dirichlet(concentration: 10)),
      .aggregation(of: "total", [.arithmetic, .geometric()]),
      .normalisation([.minMax, .rank()]),
      .leaveOneOut(["i0", "i4"]),
      .sharedError(
        of: ["i0", "i1"], groups: ["U0": "north", "U1": "south", "U2": "north"],
        .normal(deviation: 0.1)),
    ]
    func result(_ table: IndicatorTable) async throws -> UncertaintyResult {
      try await UncertaintyAnalysis(
        model: model, table: table, factors: factors, replications: 200, seed: 8
      ).run()
    }
    let (one, two) = (try await result(table), try await result(shuffled))
    for unit in table.units {
      #expect(one.scoreInterval(of: unit) == two.scoreInterval(of: unit), "\(unit)")
      #expect(one.rankAcceptability(of: unit) == two.rankAcceptability(of: unit), "\(unit)")
    }
    #expect(one.bands(atProbability: 0.8) == two.bands(atProbability: 0.8))
  }

  @Test(arguments: [
    Normalisation.minMax, .zScore, .rank(), .rank(ties: .average), .percentileRank(), .borda(),
    .distanceToMaximum,
  ])
  func `a change of unit leaves normalised values equal within 1e-12`(
    _ method: Normalisation
  ) throws {
    var random = SeededGenerator(seed: 100)
    for _ in 0..<200 {
      let values: [Double?] = (0..<12).map { place in
        place > 3 && Int.random(in: 0..<5, using: &random) == 0
          ? nil : Double.random(in: -50...50, using: &random)
      }
      let scale = Double.random(in: 0.1...50, using: &random)
      let shift = Double.random(in: -100...100, using: &random)
      let changed = values.map { value in value.map { $0 * scale + shift } }
      for polarity in IndicatorPolarity.allCases {
        for interval in [nil, TargetInterval.unit] {
          let before = try method.normalised(values, polarity: polarity, interval: interval)
          let after = try method.normalised(changed, polarity: polarity, interval: interval)
          for (one, two) in zip(before, after) {
            #expect(abs((one ?? 0) - (two ?? 0)) < 1e-12, "\(method)")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<IndexSamples.monotone.count)
  func `units of measurement do not matter for an index, treated or not`(place: Int) throws {
    let aggregation = IndexSamples.monotone[place]
    var random = SeededGenerator(seed: 110 + UInt64(place))
    for round in 0..<40 {
      let model = IndexModel(
        tree: try IndexSamples.tree(
          aggregation, polarities: IndexSamples.polarities(&random), &random),
        normalisation: [.minMax, .zScore, .rank(), .percentileRank()][round % 4],
        interval: .oneToHundred,
        treatments: ["i2": .winsorising(), "i4": .logarithm])
      var columns = IndexSamples.columns(units: 9, missing: 0.15, &random)
      columns[2][0] = 900
      columns[4][1] = 700
      let changed = columns.map { column in
        let scale = Double.random(in: 0.1...50, using: &random)
        let shift = Double.random(in: -100...100, using: &random)
        return column.map { value in value.map { $0 * scale + shift } }
      }
      let before = try model.scores(of: try IndexSamples.table(columns)).total
      let after = try model.scores(of: try IndexSamples.table(changed)).total
      for (one, two) in zip(before, after) {
        #expect(abs(try #require(one) - #require(two)) < 1e-10, "\(aggregation), round \(round)")
      }
    }
  }
}
