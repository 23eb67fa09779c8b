import Testing

@testable import CompositeIndicators

@Suite struct UncertaintyRefusalTests {
  @Test func `factors that cannot be or cannot affect the result are refused by name`() throws {
    func fault(_ factor: UncertainFactor, weights: (Double, Double) = (1, 1)) -> String {
      do {
        _ = try rivals([factor], weights: weights)
        return ""
      } catch { return "\(error)" }
    }
    let cases: [(UncertainFactor, String)] = [
      (.weights(of: "nobody", .relative(spread: 0.2)), "no such group"),
      (.weights(of: "x", .relative(spread: 0.2)), "an indicator"),
      (.weights(of: "total", .relative(spread: 0)), "the spread 0.0"),
      (.weights(of: "total", .dirichlet(concentration: .infinity)), "the concentration inf"),
      (.values(of: "z", .normal(deviation: 1)), "no indicator \"z\""),
      (.values(of: "x", .normal(deviation: 0)), "without spread"),
      (.values(of: "x", .normal(deviation: -1)), "the deviation -1.0"),
      (.values(of: "x", .discrete([.init(error: 1, probability: 0.4)])), "do not sum to 1"),
      (.values(of: "x", .flip(0, 1, probability: 2)), "probability 2.0"),
      (.sharedError(of: ["x"], groups: [:], .normal(deviation: 1)), "no unit of the table"),
      (.sharedError(of: [], groups: ["A": "g"], .normal(deviation: 1)), "no indicator"),
      (.normalisation([.minMax, .minMax]), "fewer than two different"),
      (.aggregation(of: "total", [.arithmetic]), "fewer than two"),
      (.aggregation(of: "total", [.arithmetic, .power(exponent: .nan)]), "not a number"),
      (.missingData(of: "total", [.refuse, .impute(.mean)]), "no missing value"),
      (.values(of: "x", .discrete([.init(error: 1, probability: 1)])), "without spread"),
      (.values(of: "x", .flip(3, 4, probability: 0.5)), "values that it does not have"),
      (.sharedError(of: ["x"], groups: ["A": "g"], .flip(1, 2, probability: 0.5)), "to be 0"),
      (.sharedError(of: ["x"], groups: ["A": "g", "Z": "g"], .normal(deviation: 1)), "\"Z\""),
      (.normalisation([.minMax, .distanceToMaximum]), "the same scores"),
      (.normalisation([.minMax, .zScore]), "the same scores"),
      (.normalisation([.rank(), .borda()]), "the same scores"),
      (.normalisation([.minMax, .distanceToReference(-5)]), "which gives no scores"),
      (.aggregation(of: "total", [.arithmetic, .power(exponent: 1)]), "the same scores"),
      (.leaveOneOut([]), "no indicator"), (.leaveOneOut(["x", "x"]), "twice"),
    ]
    for (factor, words) in cases {
      #expect(fault(factor).contains(words), "\(factor.name): \(fault(factor))")
    }
    #expect(
      fault(.values(of: "y", .normal(deviation: 1)), weights: (1, 0)).contains("a weight of 0"))
    #expect(
      fault(.weights(of: "total", .relative(spread: 0.2)), weights: (1, 0)).contains(
        "a single child"))
    #expect(fault(.leaveOneOut(["x"]), weights: (1, 0)).contains("nothing that would be left"))
    for count in [0, Int.max] {
      #expect(throws: UncertaintyError.replicationCount(count, greatest: 134_217_728)) {
        try rivals([.leaveOneOut(["x", "y"])], replications: count)
      }
    }
    #expect(throws: UncertaintyError.self) { try rivals([]) }
  }

  @Test func `a replication that cannot be computed is named, the first one`() async throws {
    // A geometric mean meets a value that an error has carried to 0.
    let analysis = try rivals(
      [
        .values(
          of: "x",
          .discrete([.init(error: 0, probability: 0.9), .init(error: -1, probability: 0.1)]))
      ],
      replications: 500, values: [[1, 1], [1, 1]], aggregation: .geometric())
    var first: Int?
    for number in 0..<500 where first == nil {
      do { _ = try analysis.replication(number) } catch { first = number }
    }
    let expected = try #require(first)
    for threads in [1, 4] {
      do {
        _ = try await analysis.run(threads: threads)
        Issue.record("a zero went through a geometric mean")
      } catch let error as UncertaintyError {
        #expect(error.description.hasPrefix("replication \(expected): "))
      }
    }
  }

  @Test func `two factors for one thing are refused, and weights follow the aggregations chosen`()
    throws
  {
    let weights = UncertainFactor.weights(of: "total", .relative(spread: 0.25))
    #expect(throws: UncertaintyError.self) { try rivals([weights, weights]) }
    let values: [[Double?]] = [[0.5, 0.2, 0.9], [0.4, 0.7, 0.1]]
    #expect(throws: Never.self) {
      try rivals(
        [weights, .aggregation(of: "total", [.minimum, .arithmetic])], values: values,
        aggregation: .minimum, units: ["A", "B", "C"])
    }
    do {
      _ = try rivals(
        [weights, .aggregation(of: "total", [.minimum, .power(exponent: -.infinity)])],
        values: values, units: ["A", "B", "C"])
      Issue.record("weights of a minimum vary")
    } catch { #expect("\(error)".contains("no weight affects")) }
  }

  @Test func `policies that leave every unit its score make no difference`() throws {
    let values: [[Double?]] = [[0.5, 0.2, nil], [0.4, 0.7, 0.1]]
    func choice(_ coverages: [Double]) throws -> UncertaintyAnalysis {
      try rivals(
        [.missingData(of: "total", coverages.map { .renormalise(minimumCoverage: $0) })],
        values: values, units: ["A", "B", "C"])
    }
    #expect(throws: UncertaintyError.self) { try choice([0.3, 0.4]) }
    #expect(throws: Never.self) { try choice([0.3, 0.6]) }
  }

  @Test func `a total that overflows is an error, not a unit without a rank`() async throws {
    let tree = try IndexTree(.group("total", polarity: .lowerIsBetter, [.indicator("x")]))
    let analysis = try UncertaintyAnalysis(
      model: IndexModel(
        tree: tree, normalisation: .goalposts(low: 0, high: 1, clamps: false),
        interval: try TargetInterval(worst: 8e307, best: 8.9e307)),
      table: try IndicatorTable(units: ["A"], indicators: ["x"], columns: [[-19]]),
      factors: [.values(of: "x", .normal(deviation: 0.01))], replications: 1, seed: 1)
    await #expect(
      throws: UncertaintyError.model(
        replication: 0,
        .scores(.unusableValue(node: "total", unit: "A", value: .infinity)))
    ) { try await analysis.run() }
  }
}
