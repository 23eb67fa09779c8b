import CompositeIndicators
import Testing

/// Expected numbers are from SciPy 1.17 (`skew` and `kurtosis` with `bias=False`, `boxcox`) and, for the
/// most likely lambdas, from the root of the likelihood's derivative at 40 digits (mpmath), but for the
/// last one, where it has no
/// root and SciPy alone speaks.
@Suite struct TreatmentTests {
  private let skewed: [Double?] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]

  @Test func `skewness and kurtosis by hand`() throws {
    // 0, 0, 0, 1: mean 1/4, m2 = 3/16, m3 = 3/32, m4 = 21/256; g1 = 2/sqrt(3), g2 = -2/3, and so
    // G1 = 2/sqrt(3) sqrt(12)/2 = 2, G2 = 3/(2·1) (5·(-2/3) + 6) = 4.
    let values: [Double?] = [0, 0, nil, 1, 0]
    #expect(abs(try SampleShape.skewness(of: values) - 2) < 1e-14)
    #expect(abs(try SampleShape.kurtosis(of: values) - 4) < 1e-14)
  }

  @Test func `skewness and kurtosis as SciPy gives them`() throws {
    let known: [([Double], Double, Double)] = [
      ([3, 1, 4, 1, 5, 9, 2, 6], 0.8335031385336658, 0.27660580453699524),
      ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], 3.2556381840605098, 10.706673906421974),
      ([2, 8, 0, 4, 1, 9, 9, 0], 0.3305821804079746, -2.098602258096087),
    ]
    for (values, skewness, kurtosis) in known {
      for (scale, shift) in [(1.0, 0.0), (1e300, 0), (1e-300, 0), (0.5, 1000)] {
        let shape = try SampleShape(of: values.map { $0 * scale + shift })
        #expect(abs(shape.skewness - skewness) < 1e-11)
        #expect(abs(shape.kurtosis - kurtosis) < 1e-11)
      }
      let mirrored = values.map { -$0 }
      #expect(abs(try SampleShape.skewness(of: mirrored) + skewness) < 1e-12)
      #expect(abs(try SampleShape.kurtosis(of: mirrored) - kurtosis) < 1e-12)
    }
    #expect(abs(try SampleShape.skewness(of: [1, 2, 4]) - 0.9352195295828235) < 1e-13)
  }

  @Test func `winsorising moves the outlier of COINr's own test`() throws {
    let values: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100]
    let treated = try OutlierTreatment.winsorising().treated(values)
    #expect(treated.values == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10])
    #expect(treated.changes == [.init(index: 10, from: 100, to: 10)])
    #expect(treated.treatment == .winsorised(low: 1, high: 10))
    #expect(abs((treated.shapeBefore?.skewness ?? 0) - 3.2556381840605098) < 1e-12)
    #expect((treated.shapeAfter?.skewness ?? 9) < 2)
    let mirrored = try OutlierTreatment.winsorising().treated(values.map { -$0 })
    #expect(mirrored.values == [-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -10])
    #expect(mirrored.treatment == .winsorised(low: -10, high: -1))
  }

  @Test func `points that tie after a step move together and count once`() throws {
    let body = (1...20).map { Double?(Double($0)) }
    let values = body + [100, nil, 200]
    let one = try OutlierTreatment.winsorising(atMost: 1).treated(values)
    #expect(one.values == body + [100, nil, 100])
    #expect(abs((one.shapeAfter?.skewness ?? 0) - 2.816999617055154) < 1e-12)
    #expect(abs((one.shapeAfter?.kurtosis ?? 0) - 7.133542196518292) < 1e-12)
    let two = try OutlierTreatment.winsorising(atMost: 2).treated(values)
    #expect(two.values == body + [20, nil, 20])
    #expect(
      two.changes == [.init(index: 20, from: 100, to: 20), .init(index: 22, from: 200, to: 20)])
    #expect(abs((two.shapeAfter?.skewness ?? 9) - -0.09449573196380318) < 1e-12)
    #expect(abs((two.shapeAfter?.kurtosis ?? 9) - -1.2937726367728537) < 1e-12)
  }

  @Test func `a step that would move more points than allowed is not taken`() throws {
    // Two tie at the top: COINr moves both even if one is allowed.
    let values = (1...20).map { Double?(Double($0)) } + [200, 200]
    let one = try OutlierTreatment.winsorising(atMost: 1).treated(values)
    #expect(one.values == values)
    #expect(one.treatment == .none)
    #expect(one.changes.isEmpty)
    let two = try OutlierTreatment.winsorising(atMost: 2).treated(values)
    #expect(two.values.suffix(2) == [20, 20])
  }

  @Test func `outliers on both sides are moved to both sides`() throws {
    let body: [Double?] = [5, 6, 7, 5, 6, 7, 6, 5, 7, 6, 6, 6, 5, 7, 6, 5, 7, 6, 5]
    let treated = try OutlierTreatment.winsorising().treated(body + [-40, 80])
    #expect(treated.values == body + [5, 7])
    #expect(treated.treatment == .winsorised(low: 5, high: 7))
  }

  @Test func `what has no outliers, or no shape, is left as it is`() throws {
    for values: [Double?] in [[3, 1, 4, 1, 5, 9, 2, 6], [1, 2, 900], [7, 7, 7, 7, 7], [nil], []] {
      let treated = try OutlierTreatment.winsorising().treated(values)
      #expect(treated.values == values)
      #expect(treated.treatment == .none)
    }
    // The only other value would go: nothing would be left to compare.
    let lone: [Double?] = [0, 0, 0, 0, 0, 0, 10]
    #expect(try OutlierTreatment.winsorising().treated(lone).values == lone)
  }

  @Test func `logarithms by NumPy, and the mirror image`() throws {
    let expected = [
      -0.01005033585350145, 0.688134638736401, 1.095273387402595, 1.3837912309017721,
      1.6074359097634274, 1.7900914121273581, 1.944480556245719, 2.0781907597781832,
      2.196112848483529, 2.301584592660462, 3.4008639927609177, 4.605070180987758,
    ]
    let treated = try OutlierTreatment.logarithm.treated(skewed)
    #expect(treated.treatment == .logarithm(mirrored: false))
    #expect(treated.changes.count == 12)
    let negative = skewed.map { value in value.map { 3 - $0 } }
    let mirrored = try OutlierTreatment.logarithm.treated(negative)
    #expect(mirrored.treatment == .logarithm(mirrored: true))
    for (index, known) in expected.enumerated() {
      #expect(abs((treated.values[index] ?? 0) - known) < 1e-13)
      #expect(abs((mirrored.values[index] ?? 0) + known) < 1e-13)
    }
    // Symmetric values, whose skewness rounding makes -2e-16.
    let even = try OutlierTreatment.logarithm.treated([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(even.treatment == .logarithm(mirrored: false))
    let huge = try OutlierTreatment.logarithm.treated([-1e308, 1e308])
    // log(0.01) + log(2e308) and log(1.01) + log(2e308)
    #expect(abs((huge.values[0] ?? 0) - 705.284185998) < 1e-6)
    #expect(abs((huge.values[1] ?? 0) - 709.899306520) < 1e-6)
  }

  @Test func `Box-Cox with a given lambda`() throws {
    let values: [Double?] = [1, 2, 3, 4, 5, 6]
    let known: [(Double, [Double])] = [
      (1, [0, 1, 2, 3, 4, 5]),
      (2, [0, 1.5, 4, 7.5, 12, 17.5]),
      (-1, [0, 0.5, 2.0 / 3, 0.75, 0.8, 5.0 / 6]),
      (
        0.5,
        [0, 0.8284271247461901, 1.4641016151377548, 2, 2.472135954999579, 2.898979485566356]
      ),
      (
        0,
        [
          0, 0.6931471805599453, 1.0986122886681098, 1.3862943611198906, 1.6094379124341003,
          1.791759469228055,
        ]
      ),
      (
        1e-9,
        [
          0, 0.6931471808001718, 1.0986122892715844, 1.3862943620807966, 1.6094379137292454,
          1.791759470833256,
        ]
      ),
    ]
    for (lambda, expected) in known {
      let treated = try OutlierTreatment.boxCox(lambda: lambda).treated(values)
      #expect(treated.treatment == .boxCox(lambda: lambda, shift: 0))
      for (one, two) in zip(treated.values, expected) { #expect(abs((one ?? 9) - two) < 1e-13) }
      let shifted = try OutlierTreatment.boxCox(lambda: lambda, shifts: true).treated(
        values.map { value in value.map { $0 - 50 } })
      #expect(shifted.treatment == .boxCox(lambda: lambda, shift: 50))
      for (one, two) in zip(shifted.values, expected) { #expect(abs((one ?? 9) - two) < 1e-13) }
    }
  }

  @Test func `Box-Cox keeps its digits for small differences and the order of neighbours`() throws {
    let small = try OutlierTreatment.boxCox(lambda: 1, shifts: true).treated([5e-17, 0, 3e-13])
    for (value, known) in zip(small.values, [5e-17, 0, 3e-13]) {
      #expect(abs((value ?? 1) - known) <= 1e-12 * known)
    }
    // The platform's exp and log turn some of these pairs around.
    var value = 10.66273101603171
    let neighbours = (0..<3000).map { _ in
      value = value.nextUp
      return Double?(value)
    }
    let treated = try OutlierTreatment.boxCox(lambda: -0.2).treated(neighbours)
    let results = treated.values.compactMap(\.self)
    #expect(zip(results, results.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `the most likely lambda is SciPy's`() throws {
    let known: [([Double?], Double)] = [
      (skewed, -0.20069293810605), ([3, 1, 4, nil, 1, 5, 9, 2, 6], 0.217660817053736),
      ([1e-5, 1e-3, 0.1, 50, 7e4], -0.0219674066506538),
      (skewed.map { value in value.map { 102 - $0 } }, 2.39100924786281), ([2, 3], 0),
      // Far from 0, where a fixed interval would end the search.
      (Array(repeating: 1, count: 30) + [2], -44.7235462675101),
      ([1000, 1001, 1003, 1010], -201.3769524),
    ]
    for (values, lambda) in known {
      let found = try BoxCox.maximumLikelihoodLambda(of: values)
      #expect(abs(found - lambda) < 1e-6 * max(1, abs(lambda)), "\(values)")
      let treated = try OutlierTreatment.boxCox().treated(values)
      #expect(treated.treatment == .boxCox(lambda: found, shift: 0))
    }
    let shifted = try OutlierTreatment.boxCox(shifts: true).treated(
      skewed.map { value in value.map { $0 - 50 } })
    guard case .boxCox(let lambda, 50) = shifted.treatment else {
      Issue.record("\(shifted.treatment)")
      return
    }
    #expect(abs(lambda - -0.20069293810605) < 1e-6)
    #expect(abs((shifted.values[11] ?? 0) - 3.0053932603056044) < 1e-5)
  }

  @Test func `logarithms follow where winsorising is not enough`() throws {
    let body = (1...20).map { Double?(Double($0)) }
    let treatment = OutlierTreatment.winsorisingOrLogarithm(atMost: 1)
    let values = body + [100, 200]
    #expect(try treatment.treated(values) == OutlierTreatment.logarithm.treated(values))
    let single = body + [100]
    #expect(
      try treatment.treated(single) == OutlierTreatment.winsorising(atMost: 1).treated(single))
    #expect(try treatment.treated(body).treatment == .none)
    #expect(try treatment.treated([5, 5, nil]).treatment == .none)
  }

  @Test func `limits are the caller's`() throws {
    #expect(ShapeLimits(skewness: -1, kurtosis: 3) == nil)
    #expect(ShapeLimits(skewness: 1, kurtosis: .nan) == nil)
    let lax = try #require(ShapeLimits(skewness: 4, kurtosis: 3.5))
    #expect(try OutlierTreatment.winsorising(limits: lax).treated(skewed).treatment == .none)
    #expect(try OutlierTreatment.winsorising().treated(skewed).treatment != .none)
  }
}
