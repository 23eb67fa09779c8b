import CompositeIndicators
import TestSupport
import Testing

@Suite struct NormalisationPropertyTests {
  private static let tiny = Double.leastNonzeroMagnitude
  /// Methods that any indicator with two different values allows.
  private static let general: [Normalisation] = [
    .goalposts(low: -2, high: 3), .goalposts(low: -2, high: 3e4, clamps: false), .minMax, .zScore,
    .rank(), .rank(ties: .average), .percentileRank(), .percentileRank(ties: .average), .borda(),
    .borda(ties: .average), .distanceToMaximum, .distanceToTarget(0.75), .distanceToTarget(2),
  ]
  /// Methods whose worst result is the worst end and whose best is the best end.
  private static let stretching: [Normalisation] = [
    .minMax, .zScore, .rank(), .rank(ties: .average), .borda(), .borda(ties: .average),
    .distanceToMaximum,
  ]
  private static let narrow = try? TargetInterval(worst: 50, best: 100)
  private static let intervals = [nil, TargetInterval.percent, .oneToHundred, narrow]

  /// A random indicator, and methods that suit it.
  private func samples(
    seed: UInt64,
    _ body: ([Double?], Normalisation, IndicatorPolarity, TargetInterval?) throws -> Void
  ) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let values = NormalisationSamples.indicator(&generator)
      let positive = NormalisationSamples.positiveIndicator(&generator)
      for polarity in IndicatorPolarity.allCases {
        for interval in Self.intervals {
          for method in Self.general { try body(values, method, polarity, interval) }
          try body(positive, .fractionOfMaximum, polarity, interval)
          try body(positive, .distanceToReference(0.5), polarity, interval)
        }
      }
    }
  }

  @Test func `a better value never gets a worse result, an equal one an equal result`() throws {
    try samples(seed: 11) { values, method, polarity, interval in
      let results = try method.normalised(values, polarity: polarity, interval: interval)
      #expect(results.map { $0 == nil } == values.map { $0 == nil })
      let pairs = zip(values, results).compactMap { value, result in
        value.flatMap { value in result.map { (value, $0) } }
      }.sorted { $0.0 < $1.0 }
      for (first, second) in zip(pairs, pairs.dropFirst()) {
        let inOrder =
          first.0 == second.0
          ? first.1 == second.1
          : polarity == .higherIsBetter ? first.1 <= second.1 : first.1 >= second.1
        #expect(inOrder, "\(method), \(polarity): \(first), \(second)")
      }
    }
  }

  @Test func `the order of units only permutes, to the last bit`() throws {
    var generator = SeededGenerator(seed: 12)
    try samples(seed: 13) { values, method, polarity, interval in
      let order = Array(values.indices).shuffled(using: &generator)
      let results = try method.normalised(values, polarity: polarity, interval: interval)
      let permuted = try method.normalised(
        order.map { values[$0] }, polarity: polarity, interval: interval)
      #expect(permuted == order.map { results[$0] }, "\(method), \(polarity)")
    }
  }

  @Test func `the negative with the other polarity is the same`() throws {
    try samples(seed: 14) { values, method, polarity, interval in
      let mirrored: Normalisation
      switch method {
      case .goalposts(let low, let high, let clamps):
        mirrored = .goalposts(low: -high, high: -low, clamps: clamps)
      case .distanceToReference(let reference): mirrored = .distanceToReference(-reference)
      case .distanceToTarget(let target, let capped):
        mirrored = .distanceToTarget(-target, capped: capped)
      case .fractionOfMaximum: return
      default: mirrored = method
      }
      let other: IndicatorPolarity =
        polarity == .higherIsBetter ? .lowerIsBetter : .higherIsBetter
      let negative = values.map { value in value.map { -$0 } }
      let one = try method.normalised(values, polarity: polarity, interval: interval)
      let two = try mirrored.normalised(negative, polarity: other, interval: interval)
      #expect(one == two, "\(method)")
    }
  }

  @Test func `results lie in the interval where that is promised, and reach its ends`() throws {
    try samples(seed: 15) { values, method, polarity, interval in
      guard let interval else { return }
      let results = try method.normalised(values, polarity: polarity, interval: interval)
      let present = results.compactMap(\.self)
      switch method {
      case .goalposts(_, _, false), .distanceToReference, .distanceToTarget(_, false): return
      default: #expect(present.allSatisfy { interval.worst <= $0 && $0 <= interval.best })
      }
      if Self.stretching.contains(method) {
        #expect(present.min() == interval.worst, "\(method), \(polarity)")
        #expect(present.max() == interval.best, "\(method), \(polarity)")
        let best =
          polarity == .higherIsBetter
          ? values.compactMap(\.self).max() : values.compactMap(\.self).min()
        #expect(results[try #require(values.firstIndex(of: best))] == interval.best)
      }
    }
  }

  @Test func `a change of unit does not matter where that is promised`() throws {
    var generator = SeededGenerator(seed: 16)
    for _ in 0..<100 {
      let values = NormalisationSamples.positiveIndicator(&generator)
      let scale = Double.random(in: 0.01...50, using: &generator)
      let shift = Double.random(in: -30...30, using: &generator)
      let changed = values.map { value in value.map { $0 * scale + shift } }
      let pairs: [(Normalisation, Normalisation)] =
        [.minMax, .zScore, .rank(), .percentileRank(ties: .average), .borda(), .distanceToMaximum]
        .map { ($0, $0) } + [
          (.distanceToReference(5), .distanceToReference(5 * scale + shift)),
          (.distanceToTarget(5), .distanceToTarget(5 * scale + shift)),
          (
            .goalposts(low: 1, high: 9),
            .goalposts(low: 1 * scale + shift, high: 9 * scale + shift)
          ),
        ]
      for polarity in IndicatorPolarity.allCases {
        for (method, other) in pairs {
          let before = try method.normalised(values, polarity: polarity)
          let after = try other.normalised(changed, polarity: polarity)
          for (one, two) in zip(before, after) {
            #expect(abs((one ?? 0) - (two ?? 0)) < 1e-9, "\(method), \(polarity)")
          }
        }
        let ratios = values.map { value in value.map { $0 * scale } }
        let before = try Normalisation.fractionOfMaximum.normalised(values, polarity: polarity)
        let after = try Normalisation.fractionOfMaximum.normalised(ratios, polarity: polarity)
        for (one, two) in zip(before, after) { #expect(abs((one ?? 0) - (two ?? 0)) < 1e-12) }
      }
    }
  }

  @Test func `goalposts do not look at other units`() throws {
    var generator = SeededGenerator(seed: 17)
    let method = Normalisation.goalposts(low: -2, high: 3e4, clamps: false)
    for _ in 0..<100 {
      let values = NormalisationSamples.indicator(&generator)
      for polarity in IndicatorPolarity.allCases {
        let together = try method.normalised(values, polarity: polarity, interval: .percent)
        let alone = try values.map {
          try method.normalised([$0], polarity: polarity, interval: .percent)[0]
        }
        #expect(together == alone)
      }
    }
  }

  @Test func `missing values take no part`() throws {
    try samples(seed: 18) { values, method, polarity, interval in
      let present = values.compactMap(\.self)
      let with = try method.normalised(values, polarity: polarity, interval: interval)
      let without = try method.normalised(present, polarity: polarity, interval: interval)
      #expect(with.compactMap(\.self) == without)
    }
  }

  @Test func `any finite values give finite results or an error`() {
    let extremes: [Double?] = [
      nil, 0, -0.0, Self.tiny, -Self.tiny, .leastNormalMagnitude, 1, 1 + 0x1p-52, -1, 1e308, -1e308,
      .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    ]
    let methods =
      NormalisationRefusalTests.methods + [
        .goalposts(low: -1e308, high: 1e308, clamps: false),
        .goalposts(low: 0, high: Self.tiny, clamps: false), .distanceToReference(-1e308),
        .distanceToTarget(1e308, capped: false), .distanceToTarget(Self.tiny, capped: false),
      ]
    var generator = SeededGenerator(seed: 19)
    var results = 0
    for _ in 0..<400 {
      let values = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        extremes[Int.random(in: 0..<extremes.count, using: &generator)]
      }
      for method in methods {
        for polarity in IndicatorPolarity.allCases {
          for interval in Self.intervals {
            guard
              let normalised = try? method.normalised(
                values, polarity: polarity, interval: interval)
            else { continue }
            results += 1
            #expect(normalised.allSatisfy { $0?.isFinite ?? true }, "\(method), \(values)")
          }
        }
      }
    }
    #expect(results > 10_000)
  }
}
