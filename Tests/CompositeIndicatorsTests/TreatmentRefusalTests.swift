import CompositeIndicators
import Testing

@Suite struct TreatmentRefusalTests {
  private static let treatments: [OutlierTreatment] = [
    .winsorising(), .logarithm, .boxCox(lambda: 0.5), .boxCox(), .boxCox(shifts: true),
    .winsorisingOrLogarithm(),
  ]

  @Test(arguments: treatments)
  func `values that are no numbers are refused by index`(_ treatment: OutlierTreatment) {
    let reason = TreatmentError.Reason.nonFiniteValue(index: 1, value: .infinity)
    #expect(throws: TreatmentError(indicator: "GDP", reason: reason)) {
      try treatment.treated([nil, .infinity, 1], indicator: "GDP")
    }
    #expect(throws: TreatmentError.self) { try treatment.treated([.nan]) }
  }

  @Test(arguments: treatments)
  func `missing stays missing`(_ treatment: OutlierTreatment) throws {
    let treated = try treatment.treated([nil, nil])
    #expect(treated.values == [nil, nil])
    #expect(treated.treatment == .none)
    #expect(treated.shapeBefore == nil)
  }

  @Test func `constants and single values are refused where there is nothing to go by`() throws {
    for treatment in [OutlierTreatment.logarithm, .boxCox(), .boxCox(shifts: true)] {
      #expect(throws: TreatmentError(reason: .constant(value: 3, count: 2))) {
        try treatment.treated([3, nil, 3])
      }
      #expect(throws: TreatmentError(reason: .tooFewValues(found: 1, needed: 2))) {
        try treatment.treated([3, nil])
      }
    }
    #expect(try OutlierTreatment.boxCox(lambda: 2).treated([1, 1]).values == [0, 0])
    #expect(throws: TreatmentError(reason: .constant(value: 3, count: 4))) {
      try SampleShape(of: [3, 3, 3, 3])
    }
    #expect(throws: TreatmentError(reason: .tooFewValues(found: 3, needed: 4))) {
      try SampleShape.kurtosis(of: [1, 2, nil, 4])
    }
    #expect(throws: TreatmentError(reason: .tooFewValues(found: 2, needed: 3))) {
      try SampleShape.skewness(of: [1, 2])
    }
    #expect(throws: TreatmentError(reason: .tooFewValues(found: 0, needed: 2))) {
      try BoxCox.maximumLikelihoodLambda(of: [])
    }
  }

  @Test func `parameters that cannot be used are refused`() {
    #expect(throws: TreatmentError(reason: .unusableCount(-1))) {
      try OutlierTreatment.winsorising(atMost: -1).treated([nil])
    }
    #expect(throws: TreatmentError(reason: .unusableCount(-1))) {
      try OutlierTreatment.winsorisingOrLogarithm(atMost: -1).treated([nil])
    }
    #expect(throws: TreatmentError(reason: .unusableLambda(.infinity))) {
      try OutlierTreatment.boxCox(lambda: .infinity).treated([nil])
    }
  }

  @Test func `Box-Cox needs values above 0, or a shift`() {
    for treatment in [OutlierTreatment.boxCox(), .boxCox(lambda: 2)] {
      #expect(throws: TreatmentError(reason: .notPositive(index: 2, value: -1))) {
        try treatment.treated([1, 0, -1])
      }
    }
    #expect(throws: TreatmentError(reason: .notPositive(index: 0, value: 0))) {
      try BoxCox.maximumLikelihoodLambda(of: [0, 1])
    }
  }

  @Test func `a result too large is refused`() {
    #expect(throws: TreatmentError(reason: .overflow(index: 1, value: 1e200))) {
      try OutlierTreatment.boxCox(lambda: 2).treated([1, 1e200])
    }
    #expect(throws: TreatmentError(reason: .overflow(index: 0, value: 1e308))) {
      try OutlierTreatment.boxCox(shifts: true).treated([1e308, -1e308])
    }
  }

  @Test func `messages name the indicator, what was found and what is right`() {
    let error = TreatmentError(indicator: "GDP", reason: .unusableCount(-7))
    #expect(
      error.description
        == "indicator GDP: found -7 as the number of points to winsorise at most; expected 0 or more"
    )
    let reasons: [TreatmentError.Reason] = [
      .nonFiniteValue(index: 7, value: .infinity), .constant(value: 7, count: 2),
      .tooFewValues(found: 7, needed: 9), .notPositive(index: 7, value: 0), .unusableLambda(7),
      .unusableCount(-7), .overflow(index: 7, value: 1),
    ]
    for reason in reasons {
      let message = TreatmentError(reason: reason).description
      #expect(message.hasPrefix("found ") && message.contains("expected"))
      #expect(message.contains("7"), "names the place or the value")
    }
  }
}
