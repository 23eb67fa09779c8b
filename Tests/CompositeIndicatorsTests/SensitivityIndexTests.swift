import Testing

@testable import CompositeIndicators

@Suite struct SensitivityIndexTests {
  private func analysis(
    _ factors: [UncertainFactor], values: [[Double?]] = [[0, 0.3], [0, 0.3]],
    units: [String] = ["A", "B"], aggregation: Aggregation = .arithmetic, seed: UInt64 = 1
  ) throws -> UncertaintyAnalysis {
    let tree = try IndexTree(
      .group("total", aggregation: aggregation, [.indicator("x"), .indicator("y")]))
    return try UncertaintyAnalysis(
      model: IndexModel(tree: tree, normalisation: .goalposts(low: 0, high: 1)),
      table: try IndicatorTable(units: units, indicators: ["x", "y"], columns: values),
      factors: factors, replications: 1, seed: seed)
  }

  private func expect(
    _ found: SobolIndices?, first: [Double], total: [Double], within slack: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(found?.factors.count == first.count, sourceLocation: sourceLocation)
    for (factor, (first, total)) in zip(found?.factors ?? [], zip(first, total)) {
      #expect(abs(factor.firstOrder.estimate - first) < slack, sourceLocation: sourceLocation)
      #expect(abs(factor.total.estimate - total) < slack, sourceLocation: sourceLocation)
      #expect(factor.firstOrder.interval != nil && factor.total.interval != nil)
    }
  }

  @Test func `choices and flips: the score and the rank shift, computed by hand`() async throws {
    let found = try await analysis([
      .values(of: "x", .flip(0, 1, probability: 0.5)), .leaveOneOut(["x", "y"]),
    ]).sensitivity(sampleSize: 4096)
    // A's score is x·c with x 0 or 1 and c 0, 1/2 or 1, a third each. Variance 7/48: x alone 3/48, c 2/48.
    let a = try #require(found.score(of: "A"))
    expect(a, first: [3.0 / 7, 2.0 / 7], total: [5.0 / 7, 4.0 / 7], within: 0.02)
    #expect(a.factors.map(\.factor) == ["values of x", "indicator left out"])
    #expect(a.factors.allSatisfy { $0.interacts })
    #expect(abs(try #require(a.mean) - 0.25) < 0.02)
    // B has 0.3 whatever happens.
    #expect(found.score(of: "B")?.reason?.contains("does not vary") == true)
    #expect(found.score(of: "C") == nil)
    // Nominally B is first. Both shift by 1 if x = 1 and it is not left out: x·k, k being 1 with 2/3.
    expect(
      found.rankShift, first: [1.0 / 2, 1.0 / 4], total: [3.0 / 4, 1.0 / 2], within: 0.02)
    #expect(abs(try #require(found.rankShift.mean) - 1.0 / 3) < 0.03)
    #expect(found.rankShift.output == "mean rank shift")
  }

  @Test func `a factor of many random numbers counts as one group`() async throws {
    let tree = try IndexTree(
      .group(
        "total",
        [
          .group("one", [.indicator("a"), .indicator("b")]),
          .group("two", [.indicator("c"), .indicator("d")]),
        ]))
    // The share of the child with 1 has the variance (1/4)/(concentration + 1): 1/8 and 1/20.
    let found = try await UncertaintyAnalysis(
      model: IndexModel(tree: tree, normalisation: .goalposts(low: 0, high: 1)),
      table: try IndicatorTable(
        units: ["A"], indicators: ["a", "b", "c", "d"], columns: [[1], [0], [1], [0]]),
      factors: [
        .weights(of: "one", .dirichlet(concentration: 1)),
        .weights(of: "two", .dirichlet(concentration: 4)),
      ], replications: 1, seed: 3
    ).sensitivity(sampleSize: 2048)
    expect(
      found.score(of: "A"), first: [5.0 / 7, 2.0 / 7], total: [5.0 / 7, 2.0 / 7], within: 0.02)
    #expect(found.rankShift.reason?.contains("does not vary") == true)
  }

  @Test func `normal errors share variance; one that does not touch a unit has none of its`()
    async throws
  {
    // 0 and 1 are more than ten deviations away: nothing is cut off. 4 : 1.
    let found = try await analysis(
      [
        .sharedError(of: ["x"], groups: ["A": "lenient"], .normal(deviation: 0.04)),
        .values(of: "y", .normal(deviation: 0.02)),
      ], values: [[0.5, 0.6], [0.5, 0.5]]
    ).sensitivity(sampleSize: 2048)
    expect(found.score(of: "A"), first: [0.8, 0.2], total: [0.8, 0.2], within: 0.02)
    expect(found.score(of: "B"), first: [0, 1], total: [0, 1], within: 0.02)
    let idle = try #require(found.score(of: "B")?["shared error of x"])
    #expect(idle.firstOrder.estimate == 0 && idle.total.estimate == 0)
    #expect(idle.reading.contains("indistinguishable from zero"))
    #expect(found.score(of: "B")?["values of y"]?.total.isIndistinguishableFromZero == false)
  }

  @Test func `a single factor has all the variance`() async throws {
    let found = try await analysis(
      [.aggregation(of: "total", [.arithmetic, .geometric()])], values: [[0.9, 0.5], [0.1, 0.4]]
    ).sensitivity(sampleSize: 512)
    for output in found.scores + [found.rankShift] where output.reason == nil {
      expect(output, first: [1], total: [1], within: 0.15)
    }
    #expect(found.scores.allSatisfy { $0.reason == nil })
  }

  private let several: [UncertainFactor] = [
    .weights(of: "total", .relative(spread: 0.5)),
    .aggregation(of: "total", [.arithmetic, .geometric(), .minimum]),
    .leaveOneOut(["x"]),
  ]

  @Test func `the same bits for any number of threads; another seed gives others`() async throws {
    let values = [[0.9, 0.5, 0.2], [0.1, 0.4, 0.8]]
    let analysis = try analysis(several, values: values, units: ["A", "B", "C"])
    let one = try await analysis.sensitivity(sampleSize: 64, threads: 1)
    for threads in [0, 2, 7] {
      #expect(try await analysis.sensitivity(sampleSize: 64, threads: threads) == one)
    }
    #expect(try await analysis.sensitivity(sampleSize: 64, seed: 1) == one)
    #expect(try await analysis.sensitivity(sampleSize: 64, seed: 2) != one)
  }

  @Test func `units in another order have the same indices`() async throws {
    let one = try await analysis(
      several, values: [[0.9, 0.5, 0.2], [0.1, 0.4, 0.8]], units: ["A", "B", "C"]
    ).sensitivity(sampleSize: 64)
    let other = try await analysis(
      several, values: [[0.2, 0.9, 0.5], [0.8, 0.1, 0.4]], units: ["C", "A", "B"]
    ).sensitivity(sampleSize: 64)
    #expect(other.units == ["C", "A", "B"])
    for unit in ["A", "B", "C"] { #expect(one.score(of: unit) == other.score(of: unit)) }
    #expect(one.rankShift == other.rankShift)
  }

  @Test func `a unit that has no score at times has a reason instead of indices`() async throws {
    let found = try await analysis(
      [
        .missingData(
          of: "total", [.renormalise(minimumCoverage: 0), .renormalise(minimumCoverage: 1)]),
        .weights(of: "total", .relative(spread: 0.25)),
      ], values: [[1, 0.2], [nil, 0.4]]
    ).sensitivity(sampleSize: 256)
    let a = try #require(found.score(of: "A"))
    #expect(a.factors.isEmpty && a.mean == nil && a.deviation == nil)
    #expect(a.reading.contains("of 1024 evaluations the unit has no score"))
    #expect(found.score(of: "B")?["weights of total"]?.total.estimate.isFinite == true)
    #expect(found.rankShift.reason?.contains("other units have a rank") == true)
  }

  @Test func `the first row in which the index cannot be computed is named`() async throws {
    // A geometric mean meets a value that an error has carried to 0.
    let analysis = try analysis(
      [
        .values(
          of: "x",
          .discrete([.init(error: 0, probability: 0.97), .init(error: -1, probability: 0.03)]))
      ], values: [[1, 1], [1, 1]], aggregation: .geometric())
    var found: Set<SensitivityError> = []
    for threads in [1, 5] {
      do {
        _ = try await analysis.sensitivity(sampleSize: 512, threads: threads)
        Issue.record("a zero went through a geometric mean")
      } catch let error as SensitivityError { found.insert(error) }
    }
    #expect(found.count == 1)
    #expect(found.first?.description.hasPrefix("row ") == true)
  }

  @Test func `sizes, resamples and levels that cannot be`() async throws {
    let analysis = try analysis([.leaveOneOut(["x", "y"])])
    for size in [Int.min, 0, 1, 100, .max] {
      await #expect(throws: SensitivityError.self) {
        try await analysis.sensitivity(sampleSize: size)
      }
    }
    await #expect(throws: SensitivityError.level(1)) {
      try await analysis.sensitivity(sampleSize: 8, level: 1)
    }
    await #expect(throws: SensitivityError.resamples(-1, greatest: 100_000)) {
      try await analysis.sensitivity(sampleSize: 8, resamples: -1)
    }
  }

  @Test func `a cancelled analysis stops, and progress comes to the end`() async throws {
    let analysis = try analysis(several, values: [[0.9, 0.5], [0.1, 0.4]])
    // A run to the end would give a result: that it throws shows that it was stopped before.
    let task = Task { try await analysis.sensitivity(sampleSize: 65_536) }
    try await Task.sleep(for: .milliseconds(30))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    await confirmation(expectedCount: 1) { atEnd in
      _ = try? await analysis.sensitivity(sampleSize: 16, resamples: 0) {
        if $0 == 16 { atEnd() }
      }
    }
  }

  @Test func `each weight may count by itself, with the indices of a linear score`() async throws {
    // Weights 1 ± 10 %: nearly linear, so that the shares of variance are those of the squared distances of
    // each value from the mean, 1 : 4 : 1 : 4 over 0.4, 0.3, 0.6, 0.7 about 0.5.
    let tree = try IndexTree(.group("total", ["a", "b", "c", "d"].map { .indicator($0) }))
    let analysis = try UncertaintyAnalysis(
      model: IndexModel(tree: tree, normalisation: .goalposts(low: 0, high: 1)),
      table: try IndicatorTable(
        units: ["A", "B"], indicators: ["a", "b", "c", "d"],
        columns: [[0.4, 0.1], [0.3, 0.2], [0.6, 0.3], [0.7, 0.4]]),
      factors: [.weights(of: "total", .relative(spread: 0.1))], replications: 1, seed: 1)
    let found = try await analysis.sensitivity(sampleSize: 1024, eachWeight: true)
    let shares = [0.1, 0.4, 0.1, 0.4]
    expect(found.score(of: "A"), first: shares, total: shares, within: 0.01)
    #expect(
      found.score(of: "A")?.factors.map(\.factor) == ["a", "b", "c", "d"].map { "weight of \($0)" })
    let together = try await analysis.sensitivity(sampleSize: 1024)
    expect(together.score(of: "A"), first: [1], total: [1], within: 0.01)
  }

  @Test func `its numbers are even: errors far below those of as many pseudo-random ones`()
    async throws
  {
    // Two normal errors, 4 : 1. Pseudo-random numbers leave an error of about 0.03 with 1,024 rows.
    let found = try await analysis(
      [
        .sharedError(of: ["x"], groups: ["A": "g"], .normal(deviation: 0.04)),
        .sharedError(of: ["y"], groups: ["A": "g"], .normal(deviation: 0.02)),
      ], values: [[0.5, 0.6], [0.5, 0.5]]
    ).sensitivity(sampleSize: 1024)
    expect(found.score(of: "A"), first: [0.8, 0.2], total: [0.8, 0.2], within: 0.004)
  }

  @Test func `the fast way and the general one give the same indices`() async throws {
    let values: [[Double?]] = [[0.9, 0.5, 0.2], [0.1, 0.4, 0.8]]
    let fast = try analysis(
      [.weights(of: "total", .dirichlet(concentration: 3))], values: values,
      units: ["A", "B", "C"])
    // One less power of a power mean: the same numbers, for which there is no fast way.
    let general = try analysis(
      [.weights(of: "total", .dirichlet(concentration: 3))], values: values,
      units: ["A", "B", "C"], aggregation: .power(exponent: 1))
    #expect(fast.kernel != nil && general.kernel == nil)
    let one = try await fast.sensitivity(sampleSize: 256, resamples: 0)
    let other = try await general.sensitivity(sampleSize: 256, resamples: 0)
    for (first, second) in zip(one.scores + [one.rankShift], other.scores + [other.rankShift]) {
      for (own, same) in zip(first.factors, second.factors) {
        #expect(abs(own.firstOrder.estimate - same.firstOrder.estimate) < 1e-9)
        #expect(abs(own.total.estimate - same.total.estimate) < 1e-9)
      }
    }
  }
}
