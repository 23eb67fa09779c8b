import CompositeIndicators
import TestSupport
import Testing

@Suite struct TreatmentPropertyTests {
  private static let tiny = Double.leastNonzeroMagnitude
  private static let treatments: [OutlierTreatment] = [
    .winsorising(), .winsorising(atMost: 1), .winsorising(atMost: 30), .logarithm,
    .winsorisingOrLogarithm(atMost: 2),
  ]
  private static let positiveTreatments: [OutlierTreatment] = [
    .boxCox(), .boxCox(lambda: -1.5), .boxCox(lambda: 1e-12), .boxCox(lambda: 3),
    .boxCox(shifts: true),
  ]

  private func samples(
    seed: UInt64, _ body: ([Double?], OutlierTreatment) throws -> Void
  ) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let values = NormalisationSamples.indicator(&generator)
      let positive = NormalisationSamples.positiveIndicator(&generator)
      for treatment in Self.treatments { try body(values, treatment) }
      for treatment in Self.positiveTreatments { try body(positive, treatment) }
    }
  }

  @Test func `no treatment turns the order of two units around`() throws {
    try samples(seed: 21) { values, treatment in
      let treated = try treatment.treated(values)
      #expect(treated.values.map { $0 == nil } == values.map { $0 == nil })
      let pairs = zip(values, treated.values).compactMap { value, result in
        value.flatMap { value in result.map { (value, $0) } }
      }.sorted { $0.0 < $1.0 }
      for (first, second) in zip(pairs, pairs.dropFirst()) {
        #expect(first.1 <= second.1, "\(treatment)")
        if first.0 == second.0 { #expect(first.1 == second.1) }
      }
    }
  }

  @Test func `the order of units only permutes, to the last bit`() throws {
    var generator = SeededGenerator(seed: 22)
    try samples(seed: 23) { values, treatment in
      let order = Array(values.indices).shuffled(using: &generator)
      let treated = try treatment.treated(values)
      let permuted = try treatment.treated(order.map { values[$0] })
      #expect(permuted.values == order.map { treated.values[$0] })
      #expect(permuted.treatment == treated.treatment)
      #expect(permuted.shapeAfter == treated.shapeAfter)
    }
  }

  @Test func `changes tell exactly what became of the values`() throws {
    try samples(seed: 24) { values, treatment in
      let treated = try treatment.treated(values)
      var replayed = values
      for change in treated.changes {
        #expect(values[change.index] == change.from && change.from != change.to)
        replayed[change.index] = change.to
      }
      #expect(replayed == treated.values)
    }
  }

  @Test func `winsorising keeps to its number of points and stops no sooner than it must`() throws {
    var generator = SeededGenerator(seed: 25)
    var winsorised = 0
    for _ in 0..<400 {
      let values = NormalisationSamples.indicator(&generator)
      let atMost = Int.random(in: 0...4, using: &generator)
      let treated = try OutlierTreatment.winsorising(atMost: atMost).treated(values)
      #expect(treated.changes.count <= atMost)
      if case .winsorised(let low, let high) = treated.treatment {
        winsorised += 1
        #expect(treated.values == values.map { value in value.map { min(max($0, low), high) } })
      } else {
        #expect(treated.values == values)
      }
      guard let shape = treated.shapeAfter, ShapeLimits.standard.areExceeded(by: shape) else {
        continue
      }
      // One step more, by the plain definition, moves too many points or leaves a single value.
      let present = treated.values.compactMap(\.self)
      let extreme = shape.skewness >= 0 ? present.max() : present.min()
      let others = present.filter { $0 != extreme }
      let next = shape.skewness >= 0 ? others.max() : others.min()
      let stepped = treated.values.map { $0 == extreme ? next : $0 }
      let moved = zip(values, stepped).count { $0 != $1 }
      #expect(moved > atMost || Set(stepped.compactMap(\.self)).count == 1)
    }
    #expect(winsorised > 20)
  }

  @Test func `the mirror image is treated as the mirror image`() throws {
    var generator = SeededGenerator(seed: 26)
    for _ in 0..<200 {
      let values = NormalisationSamples.indicator(&generator)
      let negative = values.map { value in value.map { -$0 } }
      let skewness = try SampleShape.skewness(of: values)
      #expect(abs(try SampleShape.skewness(of: negative) + skewness) < 1e-9)
      guard abs(skewness) > 1e-6 else { continue }
      for treatment in [OutlierTreatment.winsorising(), .logarithm] {
        let one = try treatment.treated(values).values
        let two = try treatment.treated(negative).values
        for (first, second) in zip(one, two) {
          #expect(abs((first ?? 0) + (second ?? 0)) <= 1e-9 * max(1, abs(first ?? 0)))
        }
      }
    }
  }

  @Test func `logarithms and the most likely lambda bring the tail in`() throws {
    var generator = SeededGenerator(seed: 27)
    for _ in 0..<100 {
      // Squares of uniform numbers over 0.05: a long tail on the high side.
      let values = (0..<40).map { _ in
        let share = Double.random(in: 0.05...1, using: &generator)
        return Double?(1 / (share * share))
      }
      for treatment in [OutlierTreatment.logarithm, .boxCox(), .boxCox(shifts: true)] {
        let treated = try treatment.treated(values)
        let before = try #require(treated.shapeBefore)
        let after = try #require(treated.shapeAfter)
        #expect(abs(after.skewness) < abs(before.skewness), "\(treatment)")
      }
      let lambda = try BoxCox.maximumLikelihoodLambda(of: values)
      let scaled = try BoxCox.maximumLikelihoodLambda(
        of: values.map { value in value.map { $0 * 1e90 } })
      #expect(abs(lambda - scaled) < 1e-6 * max(1, abs(lambda)))
    }
  }

  @Test func `any finite values give finite results or an error`() {
    let extremes: [Double?] = [
      nil, 0, -0.0, Self.tiny, -Self.tiny, 2 * Self.tiny, .leastNormalMagnitude, 1, 1 + 0x1p-52, -1,
      1e308, -1e308,
      .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1000, 1000.0000000000001,
    ]
    var generator = SeededGenerator(seed: 28)
    var results = 0
    for _ in 0..<1000 {
      let positive = Bool.random(using: &generator)
      let values = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
        let value = extremes[Int.random(in: 0..<extremes.count, using: &generator)]
        return positive ? value.map { abs($0) + Self.tiny } : value
      }
      for treatment in Self.treatments + Self.positiveTreatments {
        guard let treated = try? treatment.treated(values) else { continue }
        results += 1
        #expect(treated.values.allSatisfy { $0?.isFinite ?? true }, "\(treatment), \(values)")
        if case .boxCox(let lambda, let shift) = treated.treatment {
          #expect(lambda.isFinite && shift.isFinite)
        }
        #expect(treated.shapeAfter?.skewness.isFinite ?? true)
      }
    }
    #expect(results > 2000)
  }
}
