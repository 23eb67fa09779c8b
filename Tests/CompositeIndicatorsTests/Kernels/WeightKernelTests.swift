import Testing
import TestSupport

@testable import CompositeIndicators

@Suite struct WeightKernelTests {
  /// A tree two or three deep with means of both kinds, and a weight factor for each group with several
  /// children.
  private func random(
    _ generator: inout SeededGenerator, units: Int, least: Double = 1
  ) throws -> UncertaintyAnalysis {
    var indicators: [String] = []
    var factors: [UncertainFactor] = []
    func group(_ name: String, depth: Int, _ generator: inout SeededGenerator) -> IndexNode {
      let children = (0..<Int.random(in: 2...4, using: &generator)).map { number -> IndexNode in
        let child = "\(name).\(number)"
        if depth > 1, Bool.random(using: &generator) {
          return group(child, depth: depth - 1, &generator)
        }
        indicators.append(child)
        return .indicator(child, weight: .random(in: 0.5...2, using: &generator))
      }
      factors.append(
        .weights(
          of: name,
          Bool.random(using: &generator)
            ? .relative(spread: 0.5) : .dirichlet(concentration: 5)))
      return .group(
        name, weight: .random(in: 0.5...2, using: &generator),
        aggregation: Bool.random(using: &generator) ? .arithmetic : .geometric(), children)
    }
    let root = group("t", depth: 3, &generator)
    let table = try IndicatorTable(
      units: (0..<units).map { "u\($0)" }, indicators: indicators,
      columns: indicators.map { _ in
        (0..<units).map { _ in Double.random(in: least...100, using: &generator) }
      })
    return try UncertaintyAnalysis(
      model: IndexModel(
        tree: try IndexTree(root), normalisation: .goalposts(low: 0, high: 100), interval: .percent),
      table: table, factors: factors, replications: 40, seed: generator.next())
  }

  @Test func `totals are those of the general way up to rounding`() throws {
    var generator = SeededGenerator(seed: 21)
    for round in 0..<40 {
      let analysis = try random(&generator, units: [1, 7, 8, 16, 33][round % 5])
      #expect(analysis.kernel != nil)
      for number in [0, 17] {
        let changes = DrawnChanges(of: analysis, replication: number)
        let expected = try changes.tree(analysis.model.tree).scores(
          units: analysis.table.units, columns: changes.columns(analysis),
          interval: analysis.model.interval
        ).total
        for (fast, slow) in zip(try analysis.replication(number).scores, expected) {
          let (fast, slow) = (try #require(fast), try #require(slow))
          #expect(abs(fast - slow) <= 1e-13 * slow)
        }
      }
    }
  }

  @Test func `the run holds the bits of every replication, for any number of threads`() async throws
  {
    var generator = SeededGenerator(seed: 22)
    let analysis = try random(&generator, units: 21)
    let again = try (0..<40).map { try analysis.replication($0) }
    for threads in [1, 2, 5] {
      let result = try await analysis.run(threads: threads)
      for (place, unit) in analysis.table.units.enumerated() {
        let scores = again.compactMap { $0.scores[place] }.sorted()
        let ranks = again.compactMap { $0.ranks[place] }.sorted()
        for number in 0..<40 {
          // Places of the very values: no interpolation between them.
          let probability = Double(number) / 39
          #expect(
            abs(try #require(result.score(of: unit, at: probability)) - scores[number]) < 1e-9)
          #expect(
            abs(try #require(result.rank(of: unit, at: probability)) - Double(ranks[number])) < 1e-9
          )
        }
        #expect(result.score(of: unit, at: 0) == scores[0])
        #expect(result.score(of: unit, at: 1) == scores[39])
        #expect(result.meanRank(of: unit) == Double(ranks.reduce(0, +)) / 40)
      }
    }
  }

  private func small(
    _ aggregation: Aggregation, inner: Aggregation = .arithmetic,
    polarity: IndicatorPolarity = .higherIsBetter, _ columns: [[Double?]],
    factors: [UncertainFactor] = [.weights(of: "t", .relative(spread: 0.5))]
  ) throws -> UncertaintyAnalysis {
    let tree = try IndexTree(
      .group(
        "t", aggregation: aggregation, missing: .renormalise(minimumCoverage: 0),
        [
          .group("g", polarity: polarity, aggregation: inner, [.indicator("a"), .indicator("b")]),
          .indicator("c"),
        ]))
    return try UncertaintyAnalysis(
      model: IndexModel(tree: tree, normalisation: .goalposts(low: 0, high: 1)),
      table: try IndicatorTable(
        units: ["A", "B"], indicators: ["a", "b", "c"], columns: columns),
      factors: factors, replications: 20, seed: 1)
  }

  @Test func `what the fast way cannot do is left to the general one`() throws {
    let full: [[Double?]] = [[0.5, 0.6], [0.1, 1], [0.7, 0.2]]
    #expect(try small(.arithmetic, full).kernel != nil)
    #expect(try small(.arithmetic, polarity: .lowerIsBetter, full).kernel == nil)
    #expect(try small(.harmonic, full).kernel == nil)
    #expect(try small(.geometric(shift: 1), full).kernel == nil)
    #expect(try small(.arithmetic, [[0.5, nil], [0.1, 1], [0.7, 0.2]]).kernel == nil)
    let error = UncertainFactor.values(of: "a", .normal(deviation: 0.1))
    #expect(try small(.arithmetic, full, factors: [error]).kernel == nil)
  }

  @Test func `a geometric mean over a sum of 0 is an error that names the place`() async throws {
    #expect(throws: UncertaintyError.self) {
      try small(.geometric(), [[0, 0.6], [0, 1], [0.7, 0.2]])
    }
  }

  @Test func `full marks stay full marks`() async throws {
    let result = try await small(
      .arithmetic, inner: .geometric(), [[1, 0.3], [1, 0.3], [1, 0.3]],
      factors: [
        .weights(of: "t", .relative(spread: 0.5)), .weights(of: "g", .dirichlet(concentration: 2)),
      ]
    ).run()
    #expect(result.scoreInterval(of: "A", share: 1) == (try ValueBounds(lower: 1, upper: 1)))
    #expect(result.scoreInterval(of: "B", share: 1) == (try ValueBounds(lower: 0.3, upper: 0.3)))
  }

  @Test func `a cancelled run ends with that error`() async throws {
    var generator = SeededGenerator(seed: 23)
    let source = try random(&generator, units: 300)
    let analysis = try UncertaintyAnalysis(
      model: source.model, table: source.table, factors: source.factors, replications: 800_000,
      seed: 1)
    let task = Task { try await analysis.run() }
    try await Task.sleep(for: .milliseconds(100))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
