import CompositeIndicators
import TestSupport
import Testing

@Suite struct IndexModelTests {
  @Test func `from raw values to scores, by hand`() throws {
    let table = try IndicatorTable(
      units: ["A", "B", "C"], indicators: ["rate", "leavers", "unused"],
      columns: [[50, 60, 70], [10, 30, 20], [nil, nil, nil]])
    let tree = try IndexTree(
      .group(
        "total", [.indicator("rate", weight: 3), .indicator("leavers", polarity: .lowerIsBetter)]))
    let model = IndexModel(
      tree: tree, normalisations: ["leavers": .goalposts(low: 0, high: 40)], interval: .percent)
    let scores = try model.scores(of: table)
    #expect(scores.scores(at: "rate") == [0, 50, 100])
    #expect(scores.scores(at: "leavers") == [75, 25, 50])
    #expect(scores.total == [18.75, 43.75, 87.5])
  }

  @Test func `what cannot be is named`() throws {
    let table = try IndicatorTable(
      units: ["A", "B"], indicators: ["x", "same"], columns: [[1, 2], [3, 3]])
    let unknown = IndexModel(tree: try IndexTree(.group("t", [.indicator("y")])))
    #expect(throws: IndexModelError.unknownIndicator("y")) { try unknown.scores(of: table) }
    let constant = IndexModel(tree: try IndexTree(.group("t", [.indicator("same")])))
    do {
      _ = try constant.scores(of: table)
      Issue.record("a constant indicator was normalised")
    } catch { #expect(error.description.contains("same")) }
    #expect(throws: IndicatorTableError.unitTwice("A")) {
      try IndicatorTable(units: ["A", "A"], indicators: [], columns: [])
    }
    #expect(throws: IndicatorTableError.indicatorTwice("x")) {
      try IndicatorTable(units: ["A"], indicators: ["x", "x"], columns: [[1], [1]])
    }
    #expect(throws: IndicatorTableError.columnLength(indicator: "x", length: 1, units: 2)) {
      try IndicatorTable(units: ["A", "B"], indicators: ["x"], columns: [[1]])
    }
    #expect(
      throws: IndicatorTableError.unusableValue(indicator: "x", unit: "B", value: -.infinity)
    ) {
      try IndicatorTable(units: ["A", "B"], indicators: ["x"], columns: [[1, -.infinity]])
    }
  }

  @Test func `bounds go through the tree by hand, and a reversed group crosses them`() throws {
    let tree = try IndexTree(
      .group(
        "total",
        [
          .indicator("a"),
          .group("harm", polarity: .lowerIsBetter, [.indicator("b"), .indicator("c")]),
        ]))
    let bounds = try tree.bounds(
      units: ["U"],
      normalised: [
        [try ValueBounds(lower: 0.2, upper: 0.4)], [try ValueBounds(lower: 0, upper: 0.5)],
        [try ValueBounds(lower: 0.5, upper: 0.5)],
      ], interval: .unit)
    // harm: between 1 - 0.5 and 1 - 0.25; total: (0.2 + 0.5)/2 and (0.4 + 0.75)/2.
    let unit = try #require(bounds[0])
    #expect(abs(unit.lower - 0.35) < 1e-15)
    #expect(abs(unit.upper - 0.575) < 1e-15)
    #expect(throws: IntervalError.self) { try ValueBounds(lower: 2, upper: 1) }
    #expect(throws: IntervalError.self) { try ValueBounds(lower: .nan, upper: 1) }
    #expect(throws: IntervalError.self) { try TargetInterval(worst: 100, best: 0) }
  }

  @Test func `no total of values within bounds leaves the bounds, and the ends are reached`() throws
  {
    var random = SeededGenerator(seed: 45)
    for round in 0..<200 {
      let aggregation = [
        Aggregation.arithmetic, .geometric(), .harmonic, .minimum, .power(exponent: 3),
      ][round % 5]
      let tree = try IndexTree(
        .group(
          "total", aggregation: aggregation,
          [
            .indicator("a", weight: 2), .indicator("b"),
            .group(
              "g", polarity: round.isMultiple(of: 2) ? .lowerIsBetter : .higherIsBetter,
              [.indicator("c"), .indicator("d", weight: 0.5)]),
          ]))
      let interval = try TargetInterval(worst: 1, best: 100)
      let ends = (0..<4).map { _ in
        [Double.random(in: 1...100, using: &random), Double.random(in: 1...100, using: &random)]
          .sorted()
      }
      let bounds = try #require(
        try tree.bounds(
          units: ["U"], normalised: ends.map { [try ValueBounds(lower: $0[0], upper: $0[1])] },
          interval: interval)[0])
      var seen: [Double] = []
      for corner in 0..<16 {
        let values = ends.enumerated().map { [Optional($1[corner >> $0 & 1])] }
        seen.append(
          try #require(
            try tree.scores(units: ["U"], normalised: values, interval: interval).total[0]))
      }
      #expect(abs(try #require(seen.min()) - bounds.lower) < 1e-9)
      #expect(abs(try #require(seen.max()) - bounds.upper) < 1e-9)
      let inside = ends.map { [Optional(Double.random(in: $0[0]...$0[1], using: &random))] }
      let total = try #require(
        try tree.scores(units: ["U"], normalised: inside, interval: interval).total[0])
      #expect(total >= bounds.lower - 1e-9 && total <= bounds.upper + 1e-9)
    }
  }

  @Test func `bounds through what is not monotone are refused`() throws {
    let tree = try IndexTree(
      .group("t", aggregation: .mazziottaPareto(.downward), [.indicator("a"), .indicator("b")]))
    #expect(throws: IndexScoreError.notMonotone(node: "t")) {
      try tree.bounds(units: [], normalised: [[], []])
    }
    let imputed = try IndexTree(.group("t", missing: .impute(.mean), [.indicator("a")]))
    #expect(throws: IndexScoreError.notMonotone(node: "t")) {
      try imputed.bounds(units: [], normalised: [[]])
    }
  }

  @Test func `a misspelt name in a model's lists is no silent default`() throws {
    let tree = try IndexTree(.group("t", [.indicator("life"), .indicator("income")]))
    let table = try IndicatorTable(
      units: ["A", "B"], indicators: ["life", "income"], columns: [[60, 80], [1, 2]])
    let wrong = IndexModel(tree: tree, normalisations: ["Life": .goalposts(low: 20, high: 85)])
    #expect(throws: IndexModelError.noIndicator("Life", list: "normalisations")) {
      try wrong.scores(of: table)
    }
    #expect(throws: IndexModelError.noIndicator("t", list: "treatments")) {
      try IndexModel(tree: tree, treatments: ["t": .winsorising()]).scores(of: table)
    }
  }
}
