import TestSupport
import Testing

@testable import CompositeIndicators

@Suite struct SensitivityTests {
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

  private func expect(
    _ found: SobolIndices, first: [Double], total: [Double], within slack: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(found.factors.count == first.count, sourceLocation: sourceLocation)
    for (factor, (first, total)) in zip(found.factors, zip(first, total)) {
      #expect(abs(factor.firstOrder.estimate - first) < slack, sourceLocation: sourceLocation)
      #expect(abs(factor.total.estimate - total) < slack, sourceLocation: sourceLocation)
    }
  }

  /// A sine for the Ishigami function, by its power series: the module has none.
  private func sine(_ x: Double) -> Double {
    var term = x
    var sum = x
    for step in 1..<20 {
      term *= -x * x / Double(2 * step * (2 * step + 1))
      sum += term
    }
    return sum
  }

  // MARK: Analytic truths

  /// Ishigami and Homma 1990; the indices for a = 7, b = 0.1 as usually printed, such as in Saltelli et al.
  private func ishigami(_ x: [Double]) -> Double {
    let second = sine(x[1])
    return sine(x[0]) + 7 * second * second + 0.1 * x[2] * x[2] * x[2] * x[2] * sine(x[0])
  }

  private let ishigamiFactors = (1...3).map {
    SensitivityFactor("x\($0)", .uniform(from: -Double.pi, to: .pi))
  }

  @Test func `the Ishigami function`() throws {
    let found = try indices(ishigamiFactors, of: ishigami)
    expect(
      found, first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437], within: 0.015)
    // Mean a/2; variance a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 = 13.8446.
    #expect(abs(try #require(found.mean) - 3.5) < 0.02)
    #expect(abs(try #require(found.deviation) - 13.8446.squareRoot()) < 0.03)
    #expect(found["x3"]?.firstOrder.isIndistinguishableFromZero == true)
    #expect(found["x3"]?.total.isIndistinguishableFromZero == false)
    #expect(found["x3"]?.interacts == true)
    #expect(found["x2"]?.interacts == false)
    #expect(
      abs(try #require(found.firstOrderSum) - found.factors.map(\.firstOrder.estimate).reduce(0, +))
        < 1e-12)
  }

  @Test func `Sobol's G-function`() throws {
    let a: [Double] = [0, 1, 4.5, 9, 99, 99, 99, 99]
    let found = try indices(unit(8), size: 8192) { x in
      zip(x, a).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
    }
    let parts = a.map { 1 / (3 * (1 + $0) * (1 + $0)) }
    let product = parts.reduce(1) { $0 * (1 + $1) }
    expect(
      found, first: parts.map { $0 / (product - 1) },
      total: parts.map { $0 * product / (1 + $0) / (product - 1) }, within: 0.015)
  }

  @Test func `a linear model shares variance by squared coefficients`() throws {
    let c: [Double] = [1, -2, 3, 0.5]
    let shares = c.map { $0 * $0 / 14.25 }
    let found = try indices(unit(4)) { zip($0, c).reduce(0) { $0 + $1.0 * $1.1 } }
    expect(found, first: shares, total: shares, within: 0.01)
    for factor in found.factors { #expect(!factor.interacts) }
  }

  @Test func `a product of two: 3/7 each alone, 4/7 in all`() throws {
    let found = try indices(unit(2)) { $0[0] * $0[1] }
    expect(found, first: [3.0 / 7, 3.0 / 7], total: [4.0 / 7, 4.0 / 7], within: 0.01)
    for factor in found.factors { #expect(abs(factor.interaction - 1.0 / 7) < 0.02) }
  }

  @Test(arguments: [0.0, 1000, -1e6, 1e9])
  func `a constant added to the output changes no index`(_ constant: Double) throws {
    for size in [64, 1024] {
      let found = try indices(unit(2), size: size) { constant + $0[0] + $0[1] }
      expect(found, first: [0.5, 0.5], total: [0.5, 0.5], within: size == 64 ? 0.06 : 0.01)
    }
  }

  @Test func `discrete and continuous factors, of other distributions, together`() throws {
    // Variances: uniform 1/12, two values p(1-p) = 3/16, normal 0.25, triangle (0, 1, 2) 1/6.
    let found = try indices([
      SensitivityFactor("u", .uniform(from: 0, to: 1)),
      SensitivityFactor(
        "d", .discrete([.init(1, probability: 0.25), .init(0, probability: 0.75)])),
      SensitivityFactor("n", .normal(mean: 3, deviation: 0.5)),
      SensitivityFactor("t", .triangular(lowest: 0, mostLikely: 1, highest: 2)),
    ]) { $0.reduce(0, +) }
    let variances = [1.0 / 12, 3.0 / 16, 0.25, 1.0 / 6]
    let shares = variances.map { $0 / variances.reduce(0, +) }
    expect(found, first: shares, total: shares, within: 0.015)
    // 0.5 + 0.25 + 3 + 1.
    #expect(abs(try #require(found.mean) - 4.75) < 0.01)
  }

  // MARK: Sampling

  @Test func `discrete factors are cut on the unit interval, not on the range of a sample`() throws
  {
    let three = FactorDistribution.discrete([
      .init(1, probability: 0.25), .init(2, probability: 0.5), .init(3, probability: 0.25),
    ])
    // Cut on their own range, 0.3 to 0.6, these would give all three values.
    #expect([0.3, 0.4, 0.5, 0.6].map(three.value) == [2, 2, 2, 2])
    #expect([0, 0.2499, 0.25, 0.7499, 0.75, 1].map(three.value) == [1, 1, 2, 2, 3, 3])
    for seed in UInt64(0)..<5 {
      let sample = try SobolSample(
        factors: [SensitivityFactor("d", three), SensitivityFactor("e", three)], size: 8, seed: seed
      )
      for matrix in [SobolPoint.Matrix.a, .b] {
        for factor in 0..<2 {
          let drawn = (0..<8).compactMap { sample.values(at: SobolPoint(matrix, row: $0))?[factor] }
          #expect(drawn.sorted() == [1, 1, 2, 2, 2, 2, 3, 3])
        }
      }
    }
    let never = FactorDistribution.discrete([
      .init(1, probability: 0.5), .init(2, probability: 0.5), .init(3, probability: 0),
    ])
    #expect(never.value(at: 1) == 2)
  }

  @Test func `A and B are the halves of one sequence, mixed rows take one column of B`() throws {
    let sample = try SobolSample(factors: unit(3), size: 4, seed: 7)
    var sequence = try SobolSequence(dimensions: 6, seed: 7)
    for row in 0..<4 {
      let point = sequence.next()
      let a = try #require(sample.values(at: SobolPoint(.a, row: row)))
      let b = try #require(sample.values(at: SobolPoint(.b, row: row)))
      #expect(a + b == point)
      #expect(
        sample.values(at: SobolPoint(.mixed(1), row: row)) == [point[0], point[4], point[2]])
    }
    #expect(sample.values(at: SobolPoint(.a, row: 4)) == nil)
    #expect(sample.values(at: SobolPoint(.mixed(3), row: 0)) == nil)
  }

  @Test func `quantiles of the continuous distributions`() {
    let triangle = FactorDistribution.triangular(lowest: 0, mostLikely: 1, highest: 4)
    // F(x) = x²/4 below 1 and 1 - (4 - x)²/12 above.
    for (place, value) in [(0.0, 0.0), (0.0625, 0.5), (0.25, 1), (1 - 1.0 / 3, 2), (1, 4)] {
      #expect(abs(triangle.value(at: place) - value) < 1e-12)
    }
    let normal = FactorDistribution.normal(mean: 1, deviation: 2)
    #expect(abs(normal.value(at: 0.975) - 4.91992796908011) < 1e-12)
    #expect(normal.value(at: 0).isFinite && normal.value(at: 1).isFinite)
    #expect(FactorDistribution.uniform(from: -1, to: 3).value(at: 0.25) == 0)
    let wide = FactorDistribution.triangular(lowest: -8e307, mostLikely: 0, highest: 8e307)
    #expect(wide.value(at: 0) == -8e307 && wide.value(at: 1) == 8e307)
  }

  // MARK: Estimators and intervals

  /// Expected numbers from the formulas written out in Python.
  @Test func `given outputs give the indices of the formulas`() throws {
    let found = try SobolOutputs(
      name: "y", factors: ["p", "q"], a: [1, 4, 2.5, 7, 3, -1], b: [2, 0.5, 6, 3.5, -2, 5],
      mixed: [[1.5, 2, 4, 6.5, 1, 0], [2, 3, 3, 4, 2.5, 3.5]], seed: 1
    ).indices(resamples: 0)
    expect(
      found, first: [0.49807247494217427, 0.3346183500385505],
      total: [0.14494988434849654, 0.39167309175019277], within: 1e-12)
    #expect(abs(try #require(found.mean) - 2.625) < 1e-12)
    #expect(abs(try #require(found.deviation) - 2.5990783622917824) < 1e-12)
    #expect(found["p"]?.firstOrder.interval == nil)
    #expect(found["p"]?.firstOrder.isIndistinguishableFromZero == false)
  }

  @Test func `a resample counts a row as often as it is drawn`() throws {
    var generator = SeededGenerator(seed: 3)
    func random(_ count: Int) -> [Double] {
      (0..<count).map { _ in Double.random(in: -5...5, using: &generator) }
    }
    // Eleven factors: more than fit into one block.
    let (a, b, mixed) = (random(6), random(6), random(66))
    let rows = [4, 0, 4, 4, 2, 0]
    let weighted = try #require(
      SobolSums(a: a, b: b, mixed: mixed).indices(weights: [2, 0, 1, 0, 3, 0]))
    let written = try #require(
      SobolSums(
        a: rows.map { a[$0] }, b: rows.map { b[$0] },
        mixed: rows.flatMap { mixed[$0 * 11..<($0 + 1) * 11] }
      ).indices(weights: [1, 1, 1, 1, 1, 1]))
    #expect(weighted.first.count == 11)
    for (one, other) in zip(weighted.first + weighted.total, written.first + written.total) {
      #expect(abs(one - other) < 1e-12)
    }
  }

  @Test func `intervals cover the truth about as often as their level says`() throws {
    var covered = 0
    var count = 0
    for seed in UInt64(0)..<40 {
      let found = try indices(unit(2), size: 128, seed: seed) { $0[0] * $0[1] }
      for factor in found.factors {
        let first = try #require(factor.firstOrder.interval)
        let total = try #require(factor.total.interval)
        #expect(first.lower < first.upper && total.lower < total.upper)
        count += 2
        if (first.lower...first.upper).contains(3.0 / 7) { covered += 1 }
        if (total.lower...total.upper).contains(4.0 / 7) { covered += 1 }
      }
    }
    // 160 intervals; the even sample errs less than a random one.
    #expect(Double(covered) / Double(count) > 0.9)
    let wide = try SobolSample(factors: unit(2), size: 128, seed: 1)
      .outputs(named: ["y"]) { [$0[0] * $0[1]] }[0]
    let narrow = try #require(wide.indices(level: 0.5)["x1"]?.firstOrder.interval)
    let broad = try #require(wide.indices(level: 0.99)["x1"]?.firstOrder.interval)
    #expect(broad.lower < narrow.lower && narrow.upper < broad.upper)
  }

  @Test func `one seed gives the same bits, another others`() throws {
    let one = try indices(unit(3), size: 64, seed: 5) { $0[0] + $0[1] * $0[2] }
    #expect(try indices(unit(3), size: 64, seed: 5) { $0[0] + $0[1] * $0[2] } == one)
    #expect(try indices(unit(3), size: 64, seed: 6) { $0[0] + $0[1] * $0[2] } != one)
  }

  @Test func `a whole row at once gives what single points give`() throws {
    let c: [Double] = [3, -1, 2]
    let sample = try SobolSample(factors: unit(3), size: 64, seed: 2)
    let points = try sample.outputs(named: ["output"]) {
      [zip($0, c).reduce(0) { $0 + $1.0 * $1.1 }]
    }[0].indices()
    let rows = try sample.outputs { a, b in
      let own = zip(a, c).reduce(0) { $0 + $1.0 * $1.1 }
      return SobolRowOutputs(
        a: own, b: zip(b, c).reduce(0) { $0 + $1.0 * $1.1 },
        mixed: c.indices.map { own + c[$0] * (b[$0] - a[$0]) })
    }.indices()
    expect(
      rows, first: points.factors.map(\.firstOrder.estimate),
      total: points.factors.map(\.total.estimate), within: 1e-12)
  }

  // MARK: Words

  @Test func `a factor without influence is said to be indistinguishable from zero`() throws {
    // 0.1 is no binary fraction: what is added and taken away again leaves rounding, which is no influence.
    let found = try indices(unit(2), size: 256) { $0[0] + ($0[1] + 0.1 - $0[1]) }
    let idle = try #require(found["x2"])
    #expect(idle.firstOrder.estimate == 0 && idle.total.estimate == 0)
    #expect(idle.firstOrder.isIndistinguishableFromZero && idle.total.isIndistinguishableFromZero)
    #expect(
      idle.reading
        == "x2: first order 0.0 (0.0 to 0.0), indistinguishable from zero, "
        + "total 0.0 (0.0 to 0.0), indistinguishable from zero.")
    #expect(found["x1"]?.reading.contains("zero") == false)
    #expect(found.reading.hasPrefix("output: single factors explain "))
    let product = try indices(unit(2)) { ($0[0] - 0.5) * ($0[1] - 0.5) }
    #expect(product["x1"]?.reading.hasSuffix("; it interacts with other factors.") == true)
  }

  @Test(arguments: [0.0, 0.1, -3e300, .leastNonzeroMagnitude])
  func `an output that does not vary has no indices and no NaN`(_ value: Double) throws {
    let found = try indices(unit(2), size: 16) { _ in value }
    #expect(found.factors.isEmpty && found.firstOrderSum == nil)
    #expect(found.reading.contains("does not vary"))
    #expect(found.deviation == 0)
  }

  @Test func `huge and tiny outputs have the indices of ordinary ones`() throws {
    for scale in [1e-300, 1, 1e307] {
      let found = try indices(unit(2), size: 1024) { scale * (4 * $0[0] + 3 * $0[1] - 3.5) }
      expect(found, first: [0.64, 0.36], total: [0.64, 0.36], within: 0.01)
    }
  }

  @Test func `no interval if the output does not vary in a resample`() throws {
    let found = try SobolOutputs(
      name: "y", factors: ["p"], a: [0, 0], b: [0, 1], mixed: [[0, 1]], seed: 1
    ).indices(resamples: 50)
    #expect(found["p"]?.total.interval == nil)
    #expect(found["p"]?.reading.contains("(no interval)") == true)
  }
}
