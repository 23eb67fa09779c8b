import CompositeIndicators
import TestSupport
import Testing

@Suite struct KrippendorffAlphaTests {
  /// Krippendorff (2011), section C: 4 observers, 12 units.
  let published: [[Double?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ]

  @Test func `the published example: 0.743, 0.815, 0.849`() throws {
    // Further digits from the Python package krippendorff 0.9.
    let nominal = try KrippendorffAlpha(nominal: published)
    let ordinal = try KrippendorffAlpha(ordinal: published)
    let interval = try KrippendorffAlpha(interval: published)
    #expect(abs(try #require(nominal.value) - 0.743421052631579) < 1e-14)
    #expect(abs(try #require(ordinal.value) - 0.8153875037548814) < 1e-14)
    #expect(abs(try #require(interval.value) - 0.8491071428571428) < 1e-14)
    // The last unit has one rating, which tells nothing.
    #expect(nominal.ratedUnitCount == 11)
    #expect(nominal.ratingCount == 40)
    #expect([nominal.level, ordinal.level, interval.level] == MeasurementLevel.allCases)
  }

  @Test func `three observers with many gaps, as the Python package krippendorff 0.9`() throws {
    let ratings: [[Double?]] = [
      [nil, nil, nil, nil, nil, 3, 4, 1, 2, 1, 1, 3, 3, nil, 3],
      [1, nil, 2, 1, 3, 3, 4, 3, nil, nil, nil, nil, nil, nil, nil],
      [nil, nil, 2, 1, 3, 4, 4, nil, 2, 1, 1, 3, 3, nil, 4],
    ]
    #expect(
      abs(try #require(KrippendorffAlpha(nominal: ratings).value) - 0.691358024691358) < 1e-14)
    #expect(
      abs(try #require(KrippendorffAlpha(ordinal: ratings).value) - 0.8067214199413153) < 1e-14)
    #expect(
      abs(try #require(KrippendorffAlpha(interval: ratings).value) - 0.8108448928121059) < 1e-14)
  }

  @Test func `no variation gives no alpha, and no NaN`() throws {
    let same: [[Double?]] = [[2, 2, 2], [2, nil, 2]]
    #expect(try KrippendorffAlpha(nominal: same).value == nil)
    #expect(try KrippendorffAlpha(ordinal: same).value == nil)
    #expect(try KrippendorffAlpha(interval: same).value == nil)
    #expect(try KrippendorffAlpha(interval: same).ratingCount == 4)
  }

  @Test func `two units rated crosswise, by hand`() throws {
    // Values a a b b; observed disagreement 1, expected 2·2·2 / (4·3) = 2/3; 1 - 1.5 = -0.5.
    let alpha = try KrippendorffAlpha(nominal: [["a", "b"], ["b", "a"]])
    #expect(abs(try #require(alpha.value) - -0.5) < 1e-15)
  }

  @Test func `what cannot be measured is said`() {
    #expect(throws: AgreementError.tooFewObservers(0)) { try KrippendorffAlpha(interval: []) }
    #expect(throws: AgreementError.tooFewObservers(1)) { try KrippendorffAlpha(interval: [[1]]) }
    #expect(throws: AgreementError.unequalRow(observer: 1, found: 1, expected: 2)) {
      try KrippendorffAlpha(nominal: [["a", "b"], ["a"]])
    }
    #expect(throws: AgreementError.noPairs) {
      try KrippendorffAlpha(ordinal: [[1, nil], [nil, 2]])
    }
    #expect(throws: AgreementError.noPairs) { try KrippendorffAlpha(interval: [[], []]) }
    #expect(throws: AgreementError.unusableRating(observer: 1, unit: 0)) {
      try KrippendorffAlpha(ordinal: [[1, 2], [.nan, 2]])
    }
    #expect(throws: AgreementError.unusableRating(observer: 0, unit: 1)) {
      try KrippendorffAlpha(interval: [[1, .infinity], [1, 2]])
    }
  }

  @Test func `values of any size`() throws {
    let huge = published.map { $0.map { $0.map { ($0 - 3) * 5e307 } } }
    #expect(abs(try #require(KrippendorffAlpha(interval: huge).value) - 0.8491071428571428) < 1e-14)
    let tiny = published.map { $0.map { $0.map { $0 * Double.leastNonzeroMagnitude } } }
    #expect(abs(try #require(KrippendorffAlpha(interval: tiny).value) - 0.8491071428571428) < 1e-14)
  }

  @Test(arguments: 1...40)
  func `names, order of observers and units, and scale do not matter; perfect is 1`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let (observers, units) = (Int.random(in: 2...5, using: &random), 12)
    var ratings = random.table(units: observers, indicators: units, missing: 0.2)
    // Two units that are rated by all, differently: there is something to be expected.
    for observer in 0..<observers { ratings[observer] += [0, 6] }
    let order = (0..<(units + 2)).shuffled(using: &random)
    let permuted = ratings.shuffled(using: &random).map { row in order.map { row[$0] } }
    let names = (0...6).map { "category \($0)" }.shuffled(using: &random)

    let nominal = try KrippendorffAlpha(nominal: ratings)
    #expect(try KrippendorffAlpha(nominal: permuted) == nominal)
    let renamed = ratings.map { row in row.map { $0.map { names[Int($0)] } } }
    #expect(try KrippendorffAlpha(nominal: renamed) == nominal)

    let ordinal = try KrippendorffAlpha(ordinal: ratings)
    #expect(try KrippendorffAlpha(ordinal: permuted) == ordinal)
    let stretched = ratings.map { row in row.map { $0.map { $0 * $0 * $0 } } }
    #expect(try KrippendorffAlpha(ordinal: stretched) == ordinal)

    let interval = try KrippendorffAlpha(interval: ratings)
    #expect(try KrippendorffAlpha(interval: permuted) == interval)
    let moved = ratings.map { row in row.map { $0.map { 100 - 4 * $0 } } }
    let value = try #require(interval.value)
    #expect(abs(try #require(KrippendorffAlpha(interval: moved).value) - value) < 1e-13)
    for alpha in [nominal, ordinal, interval] { #expect(try #require(alpha.value) <= 1) }

    let perfect = Array(repeating: ratings[0], count: 3)
    #expect(try KrippendorffAlpha(nominal: perfect).value == 1)
    #expect(try KrippendorffAlpha(ordinal: perfect).value == 1)
    #expect(try KrippendorffAlpha(interval: perfect).value == 1)
  }
}
