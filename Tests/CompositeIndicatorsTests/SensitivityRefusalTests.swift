import TestSupport
import Testing

@testable import CompositeIndicators

@Suite struct SensitivityRefusalTests {
  private func unit(_ count: Int) -> [SensitivityFactor] {
    (1...count).map { SensitivityFactor("x\($0)", .uniform(from: 0, to: 1)) }
  }

  private func indices(
    _ factors: [SensitivityFactor], size: Int = 4096, seed: UInt64 = 1, resamples: Int = 100,
    of model: ([Double]) throws -> Double
  ) throws -> SobolIndices {
    try #require(
      try SensitivityAnalysis.indices(
        factors: factors, sampleSize: size, seed: seed, resamples: resamples
      ) { [try model($0)] }.first)
  }

  @Test(arguments: [
    FactorDistribution.uniform(from: 1, to: 1), .uniform(from: 2, to: 1),
    .uniform(from: .nan, to: 1), .uniform(from: -1e308, to: 1e308),
    .normal(mean: 0, deviation: 0), .normal(mean: 0, deviation: -1),
    .normal(mean: .infinity, deviation: 1), .normal(mean: 0, deviation: 1e308),
    .normal(mean: 1, deviation: 1e-300),
    .triangular(lowest: 1, mostLikely: 1, highest: 1),
    .triangular(lowest: 0, mostLikely: 2, highest: 1),
    .triangular(lowest: 0, mostLikely: .nan, highest: 1), .discrete([]), .choices([]),
    .choices([3]), .choices([3, 3]), .discrete([.init(1, probability: 0.5)]),
    .discrete([.init(1, probability: 1), .init(2, probability: 0)]),
    .discrete([.init(1, probability: 1.5), .init(2, probability: -0.5)]),
    .discrete([.init(1, probability: .nan), .init(2, probability: 0.5)]),
    .discrete([.init(.infinity, probability: 0.5), .init(2, probability: 0.5)]),
  ])
  func `factors that cannot be or cannot vary`(_ distribution: FactorDistribution) throws {
    let error = #expect(throws: SensitivityError.self) {
      try SobolSample(factors: [SensitivityFactor("f", distribution)], size: 4, seed: 1)
    }
    guard case .factors(let problems) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problems.map(\.factor) == ["f"])
  }

  @Test func `sizes, numbers, levels and names that cannot be`() throws {
    for size in [Int.min, -2, 0, 1, 3, 100, 131_072, .max] {
      #expect(
        throws: SensitivityError.sampleSize(size, expected: "a power of two, 2 to 65536")
      ) { try SobolSample(factors: unit(1), size: size, seed: 1) }
    }
    #expect(throws: SensitivityError.factorCount(0, greatest: 256)) {
      try SobolSample(factors: [], size: 4, seed: 1)
    }
    #expect(throws: SensitivityError.factorCount(257, greatest: 256)) {
      try SobolSample(factors: unit(257), size: 4, seed: 1)
    }
    #expect(try SobolSample(factors: unit(256), size: 2, seed: 1).size == 2)
    #expect(throws: SensitivityError.self) {
      try SobolSample(factors: unit(1) + unit(1), size: 4, seed: 1)
    }
    let outputs = try SobolSample(factors: unit(1), size: 4, seed: 1).outputs(named: ["y"]) { $0 }[
      0]
    for level in [0, 1, -0.1, 1.5, .infinity] {
      #expect(throws: SensitivityError.level(level)) { try outputs.indices(level: level) }
    }
    #expect(throws: SensitivityError.self) { try outputs.indices(level: .nan) }
    for resamples in [-1, 100_001] {
      #expect(throws: SensitivityError.resamples(resamples, greatest: 100_000)) {
        try outputs.indices(resamples: resamples)
      }
    }
  }

  @Test func `outputs that are not finite or too few name their place`() throws {
    let sample = try SobolSample(factors: unit(2), size: 4, seed: 1)
    let point = SobolPoint(.mixed(1), row: 2)
    let values = try #require(sample.values(at: point))
    let expected = SensitivityError.notFinite(
      output: "z", value: .infinity, at: point, factors: values)
    #expect(throws: expected) {
      try sample.outputs(named: ["y", "z"]) { [$0[0], $0 == values ? .infinity : $0[1]] }
    }
    #expect(expected.description.contains("row 2 of A with factor 1 of B"))
    #expect(
      throws: SensitivityError.outputCount(1, expected: 2, at: SobolPoint(.a, row: 0))
    ) { try sample.outputs(named: ["y", "z"]) { [$0[0]] } }
    #expect(throws: SensitivityError.outputCount(0, expected: 0, at: nil)) {
      try sample.outputs(named: []) { _ in [] }
    }
    #expect(
      throws: SensitivityError.notFinite(
        output: "y", value: -.infinity, at: SobolPoint(.b, row: 0),
        factors: try #require(sample.values(at: SobolPoint(.b, row: 0))))
    ) {
      try sample.outputs(named: "y") { _, _ in
        SobolRowOutputs(a: 1, b: -.infinity, mixed: [1, 1])
      }
    }
    #expect(throws: SensitivityError.self) {
      try SobolOutputs(name: "y", factors: ["p"], a: [1, 2], b: [1], mixed: [[1, 2]], seed: 1)
    }
    #expect(throws: SensitivityError.self) {
      try SobolOutputs(name: "y", factors: ["p"], a: [1, 2], b: [1, 2], mixed: [[1]], seed: 1)
    }
  }

  @Test func `a cancelled task evaluates no further row`() async throws {
    let factors = unit(2)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try SensitivityAnalysis.indices(
        factors: factors, sampleSize: 64, seed: 1, resamples: 0
      ) {
        Issue.record("evaluated at \($0)")
        return $0
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
