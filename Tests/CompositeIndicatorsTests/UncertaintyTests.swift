import Testing

@testable import CompositeIndicators

@Suite struct UncertaintyTests {
  @Test func `one seed gives the same bits for any number of threads, and any replication again`()
    async throws
  {
    let analysis = try rivals(
      [
        .weights(of: "total", .relative(spread: 0.25)), .values(of: "x", .normal(deviation: 0.3)),
        .leaveOneOut(["x", "y"]),
      ], replications: 333)
    let one = try await analysis.run(threads: 1)
    let again = try (0..<333).map { try analysis.replication($0) }
    for threads in [2, 7] {
      let other = try await analysis.run(threads: threads)
      for unit in ["A", "B"] {
        for place in [0, 0.05, 0.31, 0.5, 0.95, 1] {
          #expect(one.score(of: unit, at: place) == other.score(of: unit, at: place))
        }
        #expect(one.rankAcceptability(of: unit) == other.rankAcceptability(of: unit))
      }
    }
    #expect(one.score(of: "A", at: 1) == again.compactMap { $0.scores[0] }.max())
    #expect(one.score(of: "B", at: 0) == again.compactMap { $0.scores[1] }.min())
    let firsts = again.filter { $0.ranks[0] == 1 }.count
    #expect(one.rankAcceptability(of: "A")?[0] == Double(firsts) / 333)
    #expect(
      again[5].draws.map(\.factor) == ["weights of total", "values of x", "indicator left out"])
    let another = try rivals(
      [.weights(of: "total", .relative(spread: 0.25))], replications: 333, seed: 2)
    let sameFactors = try rivals(
      [.weights(of: "total", .relative(spread: 0.25))], replications: 333, seed: 1)
    #expect(
      try await another.run().score(of: "A", at: 0.5)
        != (try await sameFactors.run().score(of: "A", at: 0.5)))
    #expect(throws: UncertaintyError.noReplication(333, count: 333)) {
      try analysis.replication(333)
    }
  }

  /// Probabilities of 4,000 replications have a deviation below 0.008; five of them are allowed.
  private let slack = 0.04

  @Test func `weights: by symmetry one half, and certain beyond the spread`() async throws {
    let even = try await rivals([.weights(of: "total", .relative(spread: 0.25))]).run()
    #expect(abs(try #require(even.winningProbability(of: "A", over: "B")) - 0.5) < slack)
    // A has 0.75·2 at the least, B 1.25 at the most.
    let uneven = try await rivals(
      [.weights(of: "total", .relative(spread: 0.25))], weights: (2, 1)
    ).run()
    #expect(uneven.winningProbability(of: "A", over: "B") == 1)
    #expect(uneven.bands(atProbability: 0.9) == [["A"], ["B"]])
    #expect(even.bands(atProbability: 0.9).count == 1)
    #expect(uneven.dominates("A", "B"))
    #expect(!even.dominates("A", "B"))
    // The share of A lies between 0.75/(0.75 + 1.25) and 1.25/(1.25 + 0.75).
    let interval = try #require(even.scoreInterval(of: "A", share: 1))
    #expect(interval.lower >= 0.375 && interval.upper <= 0.625)
  }

  @Test func `Dirichlet shares have the nominal means and the variance of their concentration`()
    async throws
  {
    for (concentration, weights) in [(2.0, (1.0, 1.0)), (12, (3, 1)), (0.5, (1, 1))] {
      let analysis = try rivals(
        [.weights(of: "total", .dirichlet(concentration: concentration))], weights: weights)
      let shares = try (0..<4000).map { try #require(try analysis.replication($0).scores[0]) }
      let mean = shares.reduce(0, +) / 4000
      let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4000
      let nominal = weights.0 / (weights.0 + weights.1)
      let expected = nominal * (1 - nominal) / (concentration + 1)
      #expect(abs(mean - nominal) < 5 * (expected / 4000).squareRoot())
      #expect(abs(variance / expected - 1) < 0.15)
    }
  }

  @Test func `normal errors of two units: the difference is normal`() async throws {
    // A leads by 1 with deviation 1 each: Φ(1/√2) = 0.7602.
    let result = try await rivals(
      [.values(of: "x", .normal(deviation: 1))], values: [[11, 10], [5, 5]],
      normalisation: .goalposts(low: -100, high: 100)
    ).run()
    #expect(abs(try #require(result.winningProbability(of: "A", over: "B")) - 0.7602) < slack)
  }

  @Test func `an error that all share changes no order, one of each group does`() async throws {
    func probability(_ groups: [String: String]) async throws -> Double {
      try #require(
        try await rivals(
          [.sharedError(of: ["x", "y"], groups: groups, .normal(deviation: 0.05))],
          values: [[0.52, 0.5], [0.5, 0.5]]
        ).run().winningProbability(of: "A", over: "B"))
    }
    #expect(try await probability(["A": "one", "B": "one"]) == 1)
    // A leads by 0.01 and the errors' difference has deviation 0.05·√2: Φ(0.1414) = 0.5562.
    #expect(abs(try await probability(["A": "one", "B": "two"]) - 0.5562) < slack)
  }

  @Test func `flips, choices and left-out indicators have their chances`() async throws {
    // B's x flips from 0 to 1 with 0.3 and then ties A in x and leads by y.
    let flips = try await rivals(
      [.values(of: "x", .flip(1, 0, probability: 0.3))], values: [[1, 0], [0.5, 0.6]]
    ).run()
    // A keeps 1 with 0.7; B gets 1 with 0.3; A wins only if it keeps and B stays: 0.49.
    #expect(abs(try #require(flips.winningProbability(of: "A", over: "B")) - 0.49) < slack)
    // Left out: nothing (tie), x (B wins), y (A wins), a third each: one half with ties as halves.
    let left = try await rivals([.leaveOneOut(["x", "y"])]).run()
    #expect(abs(try #require(left.winningProbability(of: "A", over: "B")) - 0.5) < slack)
    #expect(abs(try #require(left.rankAcceptability(of: "A"))[0] - 2.0 / 3) < slack)
    // Arithmetic: 0.5 against 0.45; geometric: 0.3 against 0.45.
    let choice = try await rivals(
      [.aggregation(of: "total", [.arithmetic, .geometric()])],
      values: [[0.9, 0.45], [0.1, 0.45]]
    ).run()
    #expect(abs(try #require(choice.winningProbability(of: "A", over: "B")) - 0.5) < slack)
    #expect(choice.score(of: "B", at: 0.5) == 0.45)
    let methods = try await rivals(
      [.normalisation([.goalposts(low: 0, high: 1), .goalposts(low: 0, high: 2)])],
      values: [[1, 0], [1, 0]]
    ).run()
    #expect(methods.score(of: "A", at: 0) == 0.5)
    #expect(methods.score(of: "A", at: 1) == 1)
  }

  @Test func `policies for missing values are varied`() async throws {
    let result = try await rivals(
      [
        .missingData(
          of: "total", [.renormalise(minimumCoverage: 0), .renormalise(minimumCoverage: 1)])
      ], values: [[1, 0.2], [nil, 0.4]]
    ).run()
    let first = try #require(result.rankAcceptability(of: "A"))[0]
    // With full coverage asked for, A has no score in half of the replications.
    #expect(abs(first - 0.5) < slack)
    #expect(result.meanRank(of: "A") == 1)
    #expect(result.score(of: "A", at: 0.5) == 1)
  }

  @Test(arguments: [
    (
      ValueDistribution.triangular(below: 1, above: 3),
      [(0.25, 0.0), (0.0625, -0.5), (0.8125, 1.5)]
    ),
    // Between -1 and 3 the triangle has a quarter below its peak.
    (.normal(deviation: 2), [(0.5, 0), (0.975, 3.919927969080109)]),
    (
      .discrete([.init(error: -1, probability: 0.2), .init(error: 4, probability: 0.8)]),
      [(0.1, -1), (0.2, 4), (0.999, 4)]
    ),
  ])
  func `distributions by their quantiles`(
    _ distribution: ValueDistribution, _ expected: [(Double, Double)]
  ) {
    for (place, error) in expected {
      #expect(abs(distribution.draw(10, at: place) - 10 - error) < 1e-12, "\(place)")
    }
  }

  @Test func `a cancelled run stops, and progress comes to the end`() async throws {
    let analysis = try rivals(
      [.weights(of: "total", .relative(spread: 0.25))], replications: 100_000)
    let task = Task { try await analysis.run() }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    let counter = Counter()
    _ = try await rivals(
      [.weights(of: "total", .relative(spread: 0.25))], replications: 150
    ).run { done in Task { await counter.note(done) } }
    for _ in 0..<1000 where await counter.greatest < 150 {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(await counter.greatest == 150)
  }

  private actor Counter {
    var greatest = 0
    func note(_ done: Int) { greatest = max(greatest, done) }
  }

  @Test func `an error of a value does not depend on the row of its unit`() throws {
    func analysis(_ units: [String], _ values: [Double?]) throws -> UncertaintyAnalysis {
      try UncertaintyAnalysis(
        model: IndexModel(
          tree: try IndexTree(.group("total", [.indicator("x")])),
          normalisation: .goalposts(low: 0, high: 10)),
        table: try IndicatorTable(units: units, indicators: ["x"], columns: [values]),
        factors: [.values(of: "x", .normal(deviation: 1))], replications: 20, seed: 1)
    }
    let one = try analysis(["A", "B", "C"], [5, 5.5, 6])
    let other = try analysis(["C", "A", "B"], [6, 5, 5.5])
    for number in 0..<20 {
      let (first, second) = (try one.replication(number), try other.replication(number))
      #expect(first.scores == [1, 2, 0].map { second.scores[$0] })
      #expect(first.draws == second.draws)
    }
  }

  @Test func `Dirichlet draws are told as shares`() throws {
    for concentration in [20, 1e-4] {
      let analysis = try rivals([.weights(of: "total", .dirichlet(concentration: concentration))])
      for number in 0..<50 {
        let shares = try analysis.replication(number).draws[0].numbers.values
        #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
        #expect(shares.allSatisfy { $0 >= 0 })
      }
    }
  }

  @Test func `no draw of a weight takes a score away from a unit that has the nominal coverage`()
    async throws
  {
    let tree = try IndexTree(
      .group(
        "total", missing: .renormalise(minimumCoverage: 0.5), [.indicator("x"), .indicator("y")]))
    let result = try await UncertaintyAnalysis(
      model: IndexModel(tree: tree, normalisation: .goalposts(low: 0, high: 1)),
      table: try IndicatorTable(
        units: ["A", "B"], indicators: ["x", "y"], columns: [[1, 0.5], [0, nil]]),
      factors: [.weights(of: "total", .dirichlet(concentration: 20))], replications: 400, seed: 1
    ).run()
    #expect(abs(try #require(result.rankAcceptability(of: "B")).reduce(0, +) - 1) < 1e-12)
  }

  @Test func `what was chosen is told in words`() throws {
    let analysis = try rivals(
      [
        .normalisation([.minMax, .zScore, .rank()]),
        .aggregation(of: "total", [.arithmetic, .minimum]),
        .missingData(of: "total", [.impute(.median), .renormalise(minimumCoverage: 0.5)]),
      ], replications: 60, values: [[1, 0, 0.4], [0, 1, nil]], units: ["A", "B", "C"])
    let choices = try (0..<60).map { try analysis.replication($0).draws.compactMap(\.choice) }
    #expect(
      ChoiceWords.of(Aggregation.mazziottaPareto(.downward)) == "Mazziotta-Pareto, penalty downward"
    )
    #expect(Set(choices.map { $0[0] }) == ["min-max", "z-score", "rank, ties by minimum"])
    #expect(
      Set(choices.map { $0[1] })
        == ["arithmetic mean", "minimum"])
    #expect(
      Set(choices.map { $0[2] })
        == [
          "missing values imputed by the median", "weights renormalised, coverage at least 0.5",
        ])
  }

  @Test func `any number of threads may be asked for`() async throws {
    let analysis = try rivals([.weights(of: "total", .relative(spread: 0.25))], replications: 3)
    #expect(try await analysis.run(threads: .max).replications == 3)
    #expect(try await analysis.run(threads: -1).replications == 3)
  }

  @Test func `a Dirichlet share has the variance of its concentration, however small`() throws {
    // Of two equal shares: (1/4) / (concentration + 1).
    for concentration in [4, 0.5, 1e-4] {
      let analysis = try rivals([.weights(of: "total", .dirichlet(concentration: concentration))])
      let shares = try (0..<2000).compactMap {
        try analysis.replication($0).draws[0].numbers["x"]
      }
      let variance = shares.reduce(0) { $0 + ($1 - 0.5) * ($1 - 0.5) } / 2000
      #expect(abs(variance / (0.25 / (concentration + 1)) - 1) < 0.1, "\(concentration)")
    }
  }

  @Test func `a chain of close units is no single band`() async throws {
    // Five units a step apart with an error of half a step: neighbours overlap, the ends never do.
    let units = ["A", "B", "C", "D", "E"]
    let values: [Double?] = [0.9, 0.8, 0.7, 0.6, 0.5]
    let result = try await rivals(
      [.values(of: "x", .normal(deviation: 0.06))], values: [values, values], units: units
    ).run()
    let bands = result.bands(atProbability: 0.9)
    #expect(bands.count > 1 && bands.joined().elementsEqual(units))
    for (band, next) in zip(bands, bands.dropFirst()) {
      let (first, other) = (try #require(band.first), try #require(next.first))
      #expect(try #require(result.winningProbability(of: first, over: other)) >= 0.9)
      for unit in band.dropFirst() {
        #expect(try #require(result.winningProbability(of: first, over: unit)) < 0.9)
      }
    }
    #expect(result.bands(atProbability: 90).isEmpty)
  }

  @Test func `a shared error leaves units without a group alone, and moves none further out`()
    throws
  {
    let tree = try IndexTree(.group("total", [.indicator("x")]))
    let analysis = try UncertaintyAnalysis(
      model: IndexModel(tree: tree, normalisation: .goalposts(low: 0, high: 0.5, clamps: false)),
      table: try IndicatorTable(
        units: ["A", "B", "C"], indicators: ["x"], columns: [[1, 1, 0.25]]),
      factors: [.sharedError(of: ["x"], groups: ["B": "g", "C": "g"], .normal(deviation: 9))],
      replications: 50, seed: 1)
    for number in 0..<50 {
      let scores = try analysis.replication(number).scores.compactMap(\.self)
      #expect(scores[0] == 2)
      #expect((0...2).contains(scores[1]) && (0...1).contains(scores[2]))
    }
  }
}
