import CompositeIndicators
import TestSupport
import Testing

@Suite struct IndexTreeTests {
  private func tree(_ aggregation: Aggregation = .arithmetic) throws -> IndexTree {
    try IndexTree(
      .group(
        "total", aggregation: aggregation,
        [
          .group("work", weight: 2, [.indicator("rate"), .indicator("hours", weight: 3)]),
          .indicator("school"),
        ]))
  }

  @Test func `scores of two levels computed by hand`() throws {
    // work = (1·rate + 3·hours)/4; total = (2·work + school)/3
    let scores = try tree().scores(
      units: ["A", "B"], normalised: [[4, 0], [8, 4], [1, 9]])
    #expect(scores.nodes == ["total", "work", "rate", "hours", "school"])
    #expect(scores.scores(at: "work") == [7, 3])
    #expect(scores.total == [5, 5])  // (14 + 1)/3, (6 + 9)/3
    #expect(scores.scores(at: "nobody") == nil)
  }

  @Test func `nominal weights are the products of shares on the way from the root`() throws {
    let weights = try tree().nominalWeights
    #expect(try tree().indicators == ["rate", "hours", "school"])
    for (weight, expected) in zip(weights, [2.0 / 12, 6.0 / 12, 4.0 / 12]) {
      #expect(abs(weight - expected) < 1e-15)
    }
  }

  @Test func `weights that sum to 2 do not double a score`() throws {
    let doubled = try IndexTree(
      .group("t", [.indicator("a", weight: 1), .indicator("b", weight: 1)]))
    #expect(try doubled.scores(units: ["U"], normalised: [[0.4], [0.6]]).total == [0.5])
  }

  @Test func `a group where lower is better is reversed in the interval, once`() throws {
    let tree = try IndexTree(
      .group(
        "total",
        [
          .group("harm", polarity: .lowerIsBetter, [.indicator("a"), .indicator("b")]),
          .indicator("c"),
        ]))
    let scores = try tree.scores(
      units: ["U"], normalised: [[30], [50], [80]], interval: .percent)
    #expect(scores.scores(at: "harm") == [60])
    #expect(scores.total == [70])
    #expect(throws: IndexScoreError.noInterval(node: "harm")) {
      try tree.scores(units: ["U"], normalised: [[30], [50], [80]])
    }
  }

  @Test func `every fault of a tree is named with its node`() {
    do {
      _ = try IndexTree(
        .group(
          "total",
          [
            .group("empty", []), .group("weightless", [.indicator("x", weight: 0)]),
            .indicator("x", weight: -1), .indicator(""), .indicator("y", weight: .nan),
            .group("mean", aggregation: .power(exponent: .nan), [.indicator("z")]),
            .group("few", missing: .renormalise(minimumCoverage: 2), [.indicator("w")]),
          ]))
      Issue.record("a tree with faults was made")
    } catch {
      let text = error.description
      for words in [
        "total > empty: found a group of nothing", "total > weightless: found only weights of 0",
        "total > x: found the name \"x\" twice", "total > x: found the weight -1.0",
        "found no name", "total > y: found the weight nan", "total > mean: found an exponent",
        "total > few: found the minimum coverage 2.0",
      ] { #expect(text.contains(words), "\(words)") }
      #expect(error.problems.count == 8)
    }
    #expect(throws: IndexTreeProblems.self) { try IndexTree(.indicator("alone")) }
  }

  @Test func `rows in any order make the same tree`() throws {
    let rows = [
      IndexTreeRow(name: "hours", parent: "work", weight: 3),
      IndexTreeRow(name: "school", parent: "total"),
      IndexTreeRow(name: "work", parent: "total", weight: 2, aggregation: "geometric"),
      IndexTreeRow(name: "rate", parent: "work", polarity: .lowerIsBetter),
      IndexTreeRow(name: "total", parent: nil),
    ]
    let tree = try IndexTree(rows: rows)
    #expect(tree.indicators == ["school", "hours", "rate"])
    #expect(tree["work"]?.children.map(\.name) == ["hours", "rate"])
    #expect(tree["rate"]?.polarity == .lowerIsBetter)
    // hours³·rate, fourth root: (16³·1)^(1/4) = 8
    let scores = try tree.scores(units: ["U"], normalised: [[2], [16], [1]])
    #expect(abs(try #require(scores.scores(at: "work")?[0]) - 8) < 1e-12)
  }

  @Test func `circles, orphans and two roots are refused by name`() {
    func faults(_ rows: [IndexTreeRow]) -> String {
      do {
        _ = try IndexTree(rows: rows)
        return ""
      } catch { return error.description }
    }
    let circle = faults([
      IndexTreeRow(name: "t", parent: nil), IndexTreeRow(name: "i", parent: "t"),
      IndexTreeRow(name: "a", parent: "b"), IndexTreeRow(name: "b", parent: "a"),
    ])
    #expect(circle == "a: found a circle of parents: a, b, a; expected a way up to the root")
    #expect(
      faults([IndexTreeRow(name: "t", parent: nil), IndexTreeRow(name: "u", parent: "u")])
        .contains("u: found a circle of parents: u, u"))
    #expect(
      faults([IndexTreeRow(name: "t", parent: nil), IndexTreeRow(name: "i", parent: "nobody")])
        .contains("i: found the parent \"nobody\""))
    #expect(
      faults([IndexTreeRow(name: "t", parent: nil), IndexTreeRow(name: "u", parent: nil)])
        .contains("2 rows without a parent"))
    #expect(faults([]).contains("tree: found 0 rows without a parent"))
    let round = faults([
      IndexTreeRow(name: "a", parent: "b", weight: -1), IndexTreeRow(name: "b", parent: "a"),
    ])
    #expect(round.contains("0 rows without a parent"))
    #expect(round.contains("a: found a circle of parents: a, b, a"))
    #expect(
      faults([
        IndexTreeRow(name: "t", parent: nil), IndexTreeRow(name: "t", parent: "t"),
      ]) != "")
    #expect(
      faults([
        IndexTreeRow(name: "t", parent: nil, aggregation: "best"),
        IndexTreeRow(name: "i", parent: "t"),
      ]).contains("found the aggregation \"best\""))
  }

  @Test func `rows tell every fault, and a group of nothing is no indicator`() {
    do {
      _ = try IndexTree(rows: [
        IndexTreeRow(name: "t", parent: nil), IndexTreeRow(name: "i", parent: "nobody"),
        IndexTreeRow(name: "x", parent: "t", weight: -1),
        IndexTreeRow(name: "empty", parent: "t", minimumCoverage: 0.5),
      ])
      Issue.record("a tree with faults was made")
    } catch {
      for words in [
        "i: found the parent \"nobody\"", "t > x: found the weight -1.0",
        "t > empty: found a group of nothing",
      ] { #expect(error.description.contains(words), "\(words)") }
    }
  }

  @Test func `a tree too deep for the stack is refused, however it is made`() {
    let rows = (0..<30_000).map {
      IndexTreeRow(name: "n\($0)", parent: $0 == 0 ? nil : "n\($0 - 1)")
    }
    #expect(throws: IndexTreeProblems.self) { try IndexTree(rows: rows) }
    var node = IndexNode.indicator("leaf")
    for level in 0..<255 { node = .group("g\(level)", [node]) }
    #expect(throws: Never.self) { try IndexTree(node) }
    let deeper = IndexNode.group("top", [node])
    #expect(throws: IndexTreeProblems.self) { try IndexTree(deeper) }
  }

  @Test func `coverage that is just reached is reached, whatever the order of weights`() throws {
    // In whole hundredths the share is exact; as rounded sums of shares it falls short in many cases.
    for first in 1..<99 {
      for second in 1..<(100 - first) {
        let weights = [first, second, 100 - first - second].map { Double($0) / 100 }
        let tree = try IndexTree(
          .group(
            "t", missing: .renormalise(minimumCoverage: Double(first + second) / 100),
            zip(["a", "b", "c"], weights).map { .indicator($0, weight: $1) }))
        let scores = try tree.scores(units: ["U"], normalised: [[1], [1], [nil]])
        #expect(scores.total == [1])
      }
    }
  }

  @Test func `values without a gap give the same scores sooner, and nothing else is let through`()
    throws
  {
    let tree = try self.tree(.geometric())
    let columns: [[Double]] = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    let units = ["A", "B", "C"]
    #expect(
      try tree.scores(units: units, complete: columns).total
        == tree.scores(units: units, normalised: columns).total)
    for value in [Double.nan, .infinity] {
      var broken = columns
      broken[1][2] = value
      #expect(throws: IndexScoreError.self) { try tree.scores(units: units, complete: broken) }
      #expect(throws: IndexScoreError.self) { try tree.scores(units: units, normalised: broken) }
    }
  }

  @Test func `many columns at once give the numbers of one unit at a time`() throws {
    var random = SeededGenerator(seed: 43)
    for aggregation in [Aggregation.arithmetic, .geometric()] {
      let tree = try self.tree(aggregation)
      let count = 2500
      let columns = (0..<3).map { _ in
        (0..<count).map { _ in Optional(Double.random(in: 0.5...90, using: &random)) }
      }
      let units = (0..<count).map { "U\($0)" }
      let together = try tree.scores(units: units, normalised: columns).total
      for unit in stride(from: 0, to: count, by: 7) {
        let alone = try tree.scores(units: ["U"], normalised: columns.map { [$0[unit]] }).total
        let work = try WeightedMean.of(
          [try #require(columns[0][unit]), try #require(columns[1][unit])], weights: [1, 3])
        let total = try aggregation.score(
          [work, try #require(columns[2][unit])], weights: [2, 1])
        #expect(abs(try #require(together[unit]) - total) <= 1e-12 * total)
        #expect(alone[0] == together[unit])
      }
    }
  }

  @Test func `values that a mean cannot take name node and unit`() throws {
    #expect(
      throws: IndexScoreError.unusableChild(
        node: "total", child: "school", unit: "B", value: -2)
    ) {
      try tree(.geometric()).scores(units: ["A", "B"], normalised: [[1, 1], [1, 1], [1, -2]])
    }
    #expect(
      throws: IndexScoreError.unusableValue(node: "hours", unit: "B", value: .infinity)
    ) {
      try tree().scores(units: ["A", "B"], normalised: [[1, 1], [1, .infinity], [1, 2]])
    }
    #expect(throws: IndexScoreError.self) {
      try tree().scores(units: ["A"], normalised: [[1], [1]])
    }
  }

  @Test func `weights can be exchanged by name, and only those of nodes that are there`() throws {
    let tree = try self.tree()
    let other = try tree.weighted(["school": 7, "work": 1])
    #expect(other["work"]?.weight == 1 && other["hours"]?.weight == tree["hours"]?.weight)
    #expect(other.indicators == tree.indicators)
    #expect(throws: IndexTreeProblems.self) { try tree.weighted(["Work": 1]) }
    #expect(throws: IndexTreeProblems.self) { try tree.weighted(["work": -1]) }
  }
}
