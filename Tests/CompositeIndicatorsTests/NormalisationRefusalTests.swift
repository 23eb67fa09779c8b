import CompositeIndicators
import Testing

@Suite struct NormalisationRefusalTests {
  static let methods: [Normalisation] = [
    .goalposts(low: 0, high: 10), .goalposts(low: 0, high: 10, clamps: false), .minMax, .zScore,
    .rank(), .rank(ties: .average), .percentileRank(), .percentileRank(ties: .average), .borda(),
    .borda(ties: .average), .distanceToMaximum, .distanceToReference(5), .distanceToTarget(5),
    .distanceToTarget(5, capped: false), .fractionOfMaximum,
  ]

  @Test(arguments: methods, IndicatorPolarity.allCases)
  func `a constant indicator gives numbers or an error, never NaN`(
    _ method: Normalisation, _ polarity: IndicatorPolarity
  ) throws {
    for interval in [nil, TargetInterval.percent] {
      for count in 1...3 {
        let values = [Double?](repeating: 2, count: count) + [nil]
        do {
          let results = try method.normalised(values, polarity: polarity, interval: interval)
          #expect(results.compactMap(\.self).count == count)
          #expect(results.allSatisfy { $0?.isFinite ?? true })
          #expect(Set(results.dropLast()).count == 1)
        } catch {
          let expected: [NormalisationError.Reason] = [
            .constant(value: 2, count: count), .tooFewValues(found: 1, needed: 2),
            .referenceNotBetter(reference: 5, worst: 2),
          ]
          #expect(expected.contains(error.reason))
        }
      }
    }
  }

  @Test func `what becomes of constants and single values is as documented`() throws {
    let constant: [Double] = [2, 2, 2]
    for method in [Normalisation.minMax, .zScore, .distanceToMaximum] {
      #expect(throws: NormalisationError(reason: .constant(value: 2, count: 3))) {
        try method.normalised(constant, polarity: .lowerIsBetter)
      }
      #expect(throws: NormalisationError(reason: .tooFewValues(found: 1, needed: 2))) {
        try method.normalised([nil, 2], polarity: .lowerIsBetter)
      }
    }
    #expect(try Normalisation.rank().normalised(constant, polarity: .higherIsBetter) == [1, 1, 1])
    #expect(
      try Normalisation.borda(ties: .average).normalised(constant, polarity: .higherIsBetter)
        == [1, 1, 1])
    #expect(
      try Normalisation.percentileRank(ties: .average).normalised(
        constant, polarity: .higherIsBetter) == [0.5, 0.5, 0.5])
    #expect(throws: NormalisationError(reason: .constant(value: 2, count: 3))) {
      try Normalisation.rank().normalised(constant, polarity: .lowerIsBetter, interval: .unit)
    }
    #expect(throws: NormalisationError(reason: .tooFewValues(found: 1, needed: 2))) {
      try Normalisation.percentileRank().normalised([2], polarity: .lowerIsBetter)
    }
    #expect(try Normalisation.borda().normalised([2], polarity: .lowerIsBetter) == [0])
    #expect(
      try Normalisation.distanceToReference(5).normalised(constant, polarity: .higherIsBetter)
        == [0, 0, 0])
  }

  @Test(arguments: methods)
  func `missing stays missing, and nothing comes of nothing`(_ method: Normalisation) throws {
    #expect(try method.normalised([nil, nil], polarity: .higherIsBetter) == [nil, nil])
    #expect(try method.normalised([Double?](), polarity: .lowerIsBetter) == [])
    #expect(try method.normalised([Double](), polarity: .lowerIsBetter) == [])
  }

  @Test(arguments: methods)
  func `values that are no numbers are refused by index`(_ method: Normalisation) {
    for value in [Double.infinity, -.infinity] {
      #expect(throws: NormalisationError(reason: .nonFiniteValue(index: 2, value: value))) {
        try method.normalised([1, nil, value], polarity: .higherIsBetter)
      }
    }
    #expect {
      try method.normalised([.nan, 1, 2], polarity: .lowerIsBetter)
    } throws: { error in
      guard case .nonFiniteValue(0, let value)? = (error as? NormalisationError)?.reason else {
        return false
      }
      return value.isNaN
    }
  }

  @Test func `parameters that cannot be used are refused, even without values`() {
    for (low, high) in [(1.0, 1.0), (2, 1), (-.infinity, 1), (0, .infinity)] {
      #expect(throws: NormalisationError(reason: .unusableGoalposts(low: low, high: high))) {
        try Normalisation.goalposts(low: low, high: high).normalised(
          [nil], polarity: .higherIsBetter)
      }
    }
    #expect(throws: NormalisationError.self) {
      try Normalisation.goalposts(low: .nan, high: 1).normalised([nil], polarity: .higherIsBetter)
    }
    for method in [Normalisation.distanceToTarget(.infinity), .distanceToReference(.infinity)] {
      #expect(throws: NormalisationError(reason: .unusableReference(.infinity))) {
        try method.normalised([nil], polarity: .higherIsBetter)
      }
    }
  }

  @Test func `fractions need a ratio scale`() {
    let method = Normalisation.fractionOfMaximum
    // Of -1 and -2, x / max would give the worse one 2.
    #expect(throws: NormalisationError(reason: .unusableRatio(index: 0, value: -1))) {
      try method.normalised([-1, -2], polarity: .higherIsBetter)
    }
    #expect(throws: NormalisationError(reason: .unusableRatio(index: 1, value: 0))) {
      try method.normalised([1, 0], polarity: .lowerIsBetter)
    }
    #expect(throws: NormalisationError(reason: .noPositiveValue(count: 2))) {
      try method.normalised([0, 0], polarity: .higherIsBetter)
    }
  }

  @Test func `a result too large is refused`() {
    let method = Normalisation.goalposts(low: 0, high: 1e-10, clamps: false)
    #expect(throws: NormalisationError(reason: .overflow(index: 1, value: 1e300))) {
      try method.normalised([1, 1e300], polarity: .higherIsBetter)
    }
  }

  @Test func `messages name the indicator, what was found and what is right`() {
    #expect {
      try Normalisation.minMax.normalised(
        [3, 3], polarity: .lowerIsBetter, indicator: "NEET rate")
    } throws: { error in
      "\(error)"
        == "indicator NEET rate: found only the value 3.0, 2 times; expected at least two different values, or goalposts"
    }
    let reasons: [NormalisationError.Reason] = [
      .nonFiniteValue(index: 7, value: .infinity), .constant(value: 7, count: 2),
      .tooFewValues(found: 7, needed: 9), .unusableGoalposts(low: 7, high: 1),
      .unusableReference(7), .referenceNotBetter(reference: 7, worst: 1),
      .unusableRatio(index: 7, value: -1), .noPositiveValue(count: 7),
      .overflow(index: 7, value: 1),
    ]
    for reason in reasons {
      let message = NormalisationError(reason: reason).description
      #expect(message.hasPrefix("found ") && message.contains("expected"))
      #expect(message.contains("7"), "names the place or the value")
    }
  }
}
