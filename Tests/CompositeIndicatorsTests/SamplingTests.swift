import Testing

@testable import CompositeIndicators

@Suite struct SamplingTests {
  /// Expected points from scipy.stats.qmc.Sobol(d, scramble=False, bits=53), SciPy 1.17.
  @Test func `the first points of eight dimensions are SciPy's`() throws {
    var sequence = try SobolSequence(dimensions: 8)
    let points = (0..<6).map { _ in sequence.next() }
    #expect(points[0] == [0, 0, 0, 0, 0, 0, 0, 0])
    #expect(points[1] == [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    #expect(points[2] == [0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75])
    #expect(points[3] == [0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25])
    #expect(points[4] == [0.375, 0.375, 0.625, 0.875, 0.375, 0.125, 0.375, 0.875])
    #expect(points[5] == [0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.875, 0.375])
  }

  @Test
  func `points of all 512 dimensions are SciPy's, one by one and by a sum that tells them apart`()
    throws
  {
    var sequence = try SobolSequence(dimensions: 512)
    let points = (0..<1024).map { _ in sequence.next() }
    let expected = [
      (0, 0.6923828125), (1, 0.9365234375), (7, 0.7626953125), (99, 0.5107421875),
      (255, 0.6357421875), (510, 0.9033203125), (511, 0.7978515625),
    ]
    for (dimension, value) in expected { #expect(points[777][dimension] == value) }
    // Any dimension's numbers add up to the same; multiplied by their place they do not.
    var sum = 0
    for place in 1...2048 {
      for coordinate in sequence.point(UInt64(place)) { sum += place * Int(coordinate * 2048) }
    }
    #expect(sum == 1_100_108_572_672)
    for (place, point) in points.enumerated() { #expect(sequence.point(UInt64(place)) == point) }
  }

  @Test func `each dimension is even: of 256 points one in each 256th`() throws {
    for seed in [nil, UInt64(5)] {
      var sequence = try SobolSequence(dimensions: 40, seed: seed)
      let points = (0..<256).map { _ in sequence.next() }
      for dimension in 0..<40 {
        #expect(Set(points.map { Int($0[dimension] * 256) }).count == 256)
        #expect(points.allSatisfy { (0..<1).contains($0[dimension]) })
      }
    }
  }

  @Test func `dimensions without direction numbers are refused`() {
    #expect(throws: SobolError(dimensions: 0)) { try SobolSequence(dimensions: 0) }
    #expect(throws: SobolError(dimensions: 513)) { try SobolSequence(dimensions: 513) }
  }

  /// Expected values from scipy.stats.norm.ppf.
  @Test(arguments: [
    (1e-300, -37.0470962993612), (1e-20, -9.262340089798409), (1e-9, -5.9978070150076865),
    (0.001, -3.090232306167813), (0.025, -1.9599639845400545), (0.07, -1.4757910281791706),
    (0.3, -0.5244005127080409), (0.5, 0), (0.925, 1.4395314709384563), (0.975, 1.959963984540054),
    (0.9999999999, 6.361340889697422),
  ])
  func `normal quantiles are SciPy's`(_ probability: Double, _ expected: Double) {
    #expect(abs(NormalQuantile.of(probability) - expected) <= 4e-15 * max(1, abs(expected)))
  }

  @Test func `replications differ, repeat, and do not lean`() {
    var means: [Double] = []
    var firsts: Set<UInt64> = []
    for replication in 0..<2000 {
      var one = ReplicationGenerator(seed: 9, replication: UInt64(replication))
      var same = ReplicationGenerator(seed: 9, replication: UInt64(replication))
      firsts.insert(one.next())
      _ = same.next()
      let values = (0..<50).map { _ in one.unit() }
      #expect(values == (0..<50).map { _ in same.unit() })
      means.append(values.reduce(0, +) / 50)
    }
    #expect(firsts.count == 2000)
    let mean = means.reduce(0, +) / 2000
    // 100,000 uniform numbers: the mean's deviation is 0.2887/√100000 = 0.0009; five of them.
    #expect(abs(mean - 0.5) < 0.0046)
    // Neighbouring replications are unrelated: the correlation of their means is within five deviations.
    let centred = means.map { $0 - mean }
    let covariance = zip(centred, centred.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
    let variance = centred.reduce(0) { $0 + $1 * $1 }
    #expect(abs(covariance / variance) < 5 / 2000.0.squareRoot())
  }

  /// Expected values from the logarithm of scipy.stats.gamma.ppf.
  @Test(arguments: [
    (0.01, 0.5, -69.88374885060145), (0.3, 0.001, -23.386433628246355),
    (0.3, 0.9, -0.12238147224813499), (1, 0.5, -0.366512920581664),
    (2.5, 0.3, 0.40543448522592423), (40, 0.999, 4.133879520993171),
    (300, 1e-6, 5.414946920539123), (0.05, 0.97, -0.7365080973881982),
  ])
  func `gamma quantiles are SciPy's`(
    _ shape: Double, _ probability: Double, _ expected: Double
  ) {
    let found = GammaQuantile.logarithm(shape: shape, probability: probability)
    #expect(abs(found - expected) <= 1e-11 * max(1, abs(expected)))
  }

  @Test func `gamma variates have the mean and the variance of their shape`() {
    for shape in [0.4, 1, 7.5] {
      var generator = ReplicationGenerator(seed: 4, replication: 0)
      let numbers = (0..<20_000).map { _ in Platform.exp(generator.logGamma(shape: shape)) }
      let mean = numbers.reduce(0, +) / 20_000
      let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
      #expect(abs(mean - shape) < 5 * (shape / 20_000).squareRoot())
      #expect(abs(variance / shape - 1) < 0.15)
    }
  }
}
