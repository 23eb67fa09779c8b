import CompositeIndicators
import TestSupport
import Testing

@Suite struct MissingDataTests {
  private func total(
    _ policy: MissingDataPolicy, _ columns: [[Double?]], units: [String] = ["A", "B", "C"],
    by aggregation: Aggregation = .arithmetic
  ) throws -> [Double?] {
    let tree = try IndexTree(
      .group(
        "total", aggregation: aggregation, missing: policy,
        [.indicator("x", weight: 1), .indicator("y", weight: 3)]))
    return try tree.scores(units: units, normalised: columns).total
  }

  private let columns: [[Double?]] = [[2, nil, 6], [4, 8, nil]]

  @Test func `weights are renormalised where enough of them has values`() throws {
    // B has y alone, three quarters of the weight; C has x alone, one quarter.
    #expect(try total(.renormalise(minimumCoverage: 0.75), columns) == [3.5, 8, nil])
    #expect(try total(.renormalise(minimumCoverage: 0.8), columns) == [3.5, nil, nil])
    #expect(try total(.renormalise(minimumCoverage: 0), columns) == [3.5, 8, 6])
    #expect(try total(.renormalise(minimumCoverage: 0), [[nil], [nil]], units: ["A"]) == [nil])
  }

  @Test func `estimates are computed by hand`() throws {
    // x: mean and median of 2 and 6 are 4; y: of 4 and 8 are 6.
    #expect(try total(.impute(.mean), columns) == [3.5, 7, 6])
    #expect(try total(.impute(.median), columns) == [3.5, 7, 6])
    let skewed: [[Double?]] = [[1, 1, 10, nil], [0, 0, 0, 0]]
    let units = ["A", "B", "C", "D"]
    #expect(try total(.impute(.mean), skewed, units: units)[3] == 1)  // (4·1 + 0·3)/4
    #expect(try total(.impute(.median), skewed, units: units)[3] == 0.25)
    let groups = ["A": "north", "B": "south", "C": "south", "D": "north"]
    #expect(try total(.impute(.groupMean(groups)), skewed, units: units)[3] == 0.25)
    #expect(
      try total(.impute(.groupMean(["D": "east"])), skewed, units: units)[3] == nil,
      "a group without a value gives no estimate")
  }

  @Test func `where missing values are refused, unit and indicator are named`() throws {
    #expect(throws: IndexScoreError.missing(node: "x", unit: "B")) {
      try total(.refuse, columns)
    }
    #expect(try total(.refuse, [[2, 2, 6], [4, 8, 6]]) == [3.5, 6.5, 6])
  }

  @Test func `the rule is the same for every mean`() throws {
    for aggregation in [
      Aggregation.arithmetic, .geometric(), .harmonic, .minimum, .power(exponent: 2),
      .mazziottaPareto(.downward),
    ] {
      let scores = try total(
        .renormalise(minimumCoverage: 0.75), columns, by: aggregation)
      // With one value left every mean is that value.
      #expect(abs(try #require(scores[1]) - 8) < 1e-12)
      #expect(scores[2] == nil)
    }
  }

  @Test func `the order of units never matters`() throws {
    var random = SeededGenerator(seed: 44)
    let groups = Dictionary(uniqueKeysWithValues: (0..<9).map { ("U\($0)", "g\($0 % 2)") })
    for policy in [
      MissingDataPolicy.renormalise(minimumCoverage: 0.5), .impute(.mean), .impute(.median),
      .impute(.groupMean(groups)),
    ] {
      for _ in 0..<100 {
        let units = (0..<9).map { "U\($0)" }
        let columns: [[Double?]] = (0..<2).map { _ in
          units.map { _ in
            Int.random(in: 0..<4, using: &random) == 0
              ? nil : Double.random(in: 0...1, using: &random)
          }
        }
        let order = units.indices.shuffled(using: &random)
        let scores = try total(policy, columns, units: units)
        let shuffled = try total(
          policy, columns.map { column in order.map { column[$0] } },
          units: order.map { units[$0] })
        #expect(shuffled == order.map { scores[$0] }, "\(policy)")
      }
    }
  }

  @Test func `columns with gaps give what each unit gives alone, in every aggregation`() throws {
    var random = SeededGenerator(seed: 47)
    let units = (0..<1300).map { "U\($0)" }
    for aggregation in [Aggregation.arithmetic, .geometric(), .harmonic, .power(exponent: 1)] {
      for coverage in [0, 0.5, 1] {
        let weights = [3, 0, 1, 2, 0.5]
        let tree = try IndexTree(
          .group(
            "t", aggregation: aggregation, missing: .renormalise(minimumCoverage: coverage),
            weights.enumerated().map { .indicator("i\($0)", weight: $1) }))
        let columns = weights.map { _ in
          units.map { _ in
            Int.random(in: 0..<4, using: &random) == 0
              ? nil : Optional(Double.random(in: 0.5...90, using: &random))
          }
        }
        let totals = try tree.scores(units: units, normalised: columns).total
        for unit in units.indices {
          let present = weights.indices.filter { columns[$0][unit] != nil }
          let share = present.reduce(0) { $0 + weights[$1] }
          if share > 0, share >= coverage * 6.5 {
            let expected = try aggregation.score(
              present.compactMap { columns[$0][unit] }, weights: present.map { weights[$0] })
            #expect(totals[unit] == expected)
          } else {
            #expect(totals[unit] == nil)
          }
        }
      }
    }
  }
}
