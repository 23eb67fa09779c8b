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

  @Test func `a late point of all 512 dimensions is SciPy's, and so is the sum of 1,024`() throws {
    var sequence = try SobolSequence(dimensions: 512)
    let points = (0..<1024).map { _ in sequence.next() }
    let expected = [
      (0, 0.6923828125), (1, 0.9365234375), (7, 0.7626953125), (99, 0.5107421875),
      (255, 0.6357421875), (510, 0.9033203125), (511, 0.7978515625),
    ]
    for (dimension, value) in expected { #expect(points[777][dimension] == value) }
    #expect(points.reduce(0) { $0 + $1.reduce(0, +) } == 261_888)
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
}
