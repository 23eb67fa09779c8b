import CompositeIndicators
import TestSupport
import Testing

/// The methods that weight indicators by their dispersion.
private enum DispersionMethod: CaseIterable {
  case standardDeviation, entropy, critic

  func weights(
    _ columns: [[Double]], _ names: [String]? = nil
  ) throws(WeightingError) -> [Double] {
    switch self {
    case .standardDeviation: try Weighting.standardDeviation(columns, names: names)
    case .entropy: try Weighting.entropy(columns, names: names)
    case .critic: try Weighting.critic(columns, names: names)
    }
  }
}

@Suite struct WeightsDispersionTests {
  @Test func `five indicators as NumPy computes them`() throws {
    let expected: [[Double]] = [
      [
        0.20420352967599031, 0.1973436271282888, 0.1824339810316015, 0.19135056892789842,
        0.22466829323622098,
      ],
      [
        0.15862389678382266, 0.15405102176168592, 0.26197143505040754, 0.26962372697780085,
        0.15572991942628306,
      ],
      [
        0.1562653995518796, 0.18922396911089845, 0.16869274417338162, 0.28506572211450104,
        0.20075216504933932,
      ],
    ]
    for (method, weights) in zip(DispersionMethod.allCases, expected) {
      let found = try method.weights(WeightsSamples.columns)
      #expect(WeightsSamples.difference(found, weights) < 1e-14, "\(method)")
    }
  }

  @Test func `standard deviation by hand`() throws {
    // Deviations of (0, 1) and (0, 0.5) are as 2 to 1.
    #expect(try Weighting.standardDeviation([[0, 1], [0.5, 0]]) == [2.0 / 3, 1.0 / 3])
  }

  @Test func `standard deviation: an example of the field`() throws {
    // Sałabun, Wątróbski and Shekhovtsov (2020), Symmetry 12(9), 1549, as the tests of the Python
    // package crispyn give it (read there).
    let columns: [[Double]] = [
      [0.619, 0.862, 0.458, 0.777, 0.567], [0.449, 0.466, 0.698, 0.631, 0.992],
      [0.447, 0.006, 0.771, 0.491, 0.968],
    ]
    let weights = try Weighting.standardDeviation(columns)
    #expect(WeightsSamples.difference(weights, [0.217, 0.294, 0.488]) < 0.00055)
  }

  @Test func `entropy by hand`() throws {
    // (1, 0) holds no entropy and (1, 1) all: 1 to 0. (3, 1): 1 - (0.75 ln(4/3) + 0.25 ln 4) / ln 2.
    #expect(try Weighting.entropy([[1, 0], [1, 1]]) == [1, 0])
    let weights = try Weighting.entropy([[1, 0], [3, 1]])
    let divergence = 1 - 0.8112781244591328
    let expected = [1 / (1 + divergence), divergence / (1 + divergence)]
    #expect(WeightsSamples.difference(weights, expected) < 1e-15)
  }

  @Test func `entropy: two published examples`() throws {
    // Xu (2004), European Journal of Operational Research 156(2), and Zavadskas and Podvezko (2016),
    // International Journal of Information Technology & Decision Making 15(2), as the tests of the
    // Python package crispyn give them (read there).
    let first: [[Double]] = [
      [30, 19, 19, 68], [30, 54, 15, 70], [38, 86, 85, 60], [29, 29, 28.9, 29],
    ]
    let firstWeights = try Weighting.entropy(first)
    #expect(WeightsSamples.difference(firstWeights, [0.4630, 0.3992, 0.1378, 0.0000]) < 0.000055)
    let second: [[Double]] = [
      [3.0, 2.5, 1.8, 2.2], [100, 80, 50, 70], [10, 8, 20, 12], [7, 5, 11, 9],
    ]
    let secondWeights = try Weighting.entropy(second)
    #expect(
      WeightsSamples.difference(secondWeights, [0.1146, 0.1981, 0.4185, 0.2689]) < 0.000055)
  }

  @Test func `CRITIC by hand`() throws {
    // Deviations as 1, 1 and r = -1 between the first two; the third is the first halved. Then
    // C = 1 · (2 + 0), 1 · (2 + 2), 1/2 · (0 + 2): weights 2/7, 4/7, 1/7.
    let weights = try Weighting.critic([[0, 1], [1, 0], [0, 0.5]])
    #expect(WeightsSamples.difference(weights, [2.0 / 7, 4.0 / 7, 1.0 / 7]) < 1e-15)
  }

  @Test func `CRITIC: the example of its authors`() throws {
    // Diakoulaki and others (1995): eight Greek pharmaceutical firms. Data and result as the tests
    // of the Python package scikit-criteria give them (read there), mapped to 0 to 1 first.
    let raw: [[Double]] = [
      [61, 20.7, 16.3, 9, 5.4, 4, -6.1, -34.6],
      [1.08, 0.26, 1.98, 3.29, 2.77, 4.12, 3.52, 3.31],
      [4.33, 4.34, 2.53, 1.65, 2.33, 1.21, 2.10, 0.98],
    ]
    let columns = raw.map { column in
      let (least, greatest) = (column.min() ?? 0, column.max() ?? 1)
      return column.map { ($0 - least) / (greatest - least) }
    }
    let weights = try Weighting.critic(columns)
    let expected = [0.20222554, 0.48090173, 0.31687273]
    #expect(WeightsSamples.difference(weights, expected) < 1e-8)
  }

  @Test func `a constant indicator gets 0 and changes nothing else`() throws {
    let constant = Array(repeating: 0.1 + 0.2, count: 12)
    var nearlyConstant = constant
    nearlyConstant[3] = 0.3
    for method in DispersionMethod.allCases {
      let alone = try method.weights(WeightsSamples.columns)
      for column in [constant, nearlyConstant, constant.map { _ in 0 }] {
        let weights = try method.weights([column] + WeightsSamples.columns)
        #expect(weights[0] == 0, "\(method)")
        #expect(WeightsSamples.difference(weights, [0] + alone) < 1e-15, "\(method)")
      }
      #expect(throws: WeightingError.noSpread) { try method.weights([constant, constant]) }
      #expect(throws: WeightingError.noSpread) { try method.weights([[0, 0]]) }
    }
  }

  @Test func `the only indicator that varies gets all the weight`() throws {
    for method in DispersionMethod.allCases {
      #expect(try method.weights([[0, 1, 0.5]]) == [1])
      #expect(try method.weights([[0, 1, 0.5], [1, 1, 1]]) == [1, 0])
    }
  }

  @Test func `CRITIC refuses indicators that do not conflict`() {
    #expect(throws: WeightingError.noConflict) {
      try Weighting.critic([[0, 0.3, 1], [0, 0.3, 1]])
    }
    #expect(throws: WeightingError.noConflict) {
      try Weighting.critic([[0, 0.3, 1, 0.7], [0.1, 0.16, 0.3, 0.24]])
    }
  }

  @Test func `a duplicate column`() throws {
    let columns = WeightsSamples.columns
    for method in DispersionMethod.allCases {
      let weights = try method.weights(columns + [columns[0]])
      #expect(weights[0] == weights[5], "\(method)")
    }
    // Standard deviation and entropy: the twin takes as much again.
    for method in [DispersionMethod.standardDeviation, .entropy] {
      let alone = try method.weights(columns)
      let twice = try method.weights(columns + [columns[0]])
      let expected = alone.map { $0 / (1 + alone[0]) } + [alone[0] / (1 + alone[0])]
      #expect(WeightsSamples.difference(twice, expected) < 1e-15, "\(method)")
    }
    // CRITIC: the twin raises the others against the first.
    let alone = try Weighting.critic(columns)
    let twice = try Weighting.critic(columns + [columns[0]])
    #expect(twice[1] / twice[0] > alone[1] / alone[0])
  }

  @Test func `random columns: weights, order of units and indicators, scale and shift`() throws {
    for seed in UInt64(1)...40 {
      var generator = SeededGenerator(seed: seed)
      let units = Int.random(in: 2...30, using: &generator)
      let indicators = Int.random(in: 2...8, using: &generator)
      let columns = WeightsSamples.random(
        units: units, indicators: indicators, using: &generator)
      let unitOrder = Array(0..<units).shuffled(using: &generator)
      let order = Array(0..<indicators).shuffled(using: &generator)
      for method in DispersionMethod.allCases {
        // Two units are perfectly correlated, up or down; CRITIC may find no conflict in them.
        if units == 2, method == .critic { continue }
        let weights = try method.weights(columns)
        #expect(WeightsSamples.areWeights(weights), "\(method), seed \(seed)")
        let reordered = columns.map { column in unitOrder.map { column[$0] } }
        #expect(try method.weights(reordered) == weights, "\(method), seed \(seed)")
        let moved = try method.weights(order.map { columns[$0] })
        let difference = WeightsSamples.difference(moved, order.map { weights[$0] })
        #expect(difference < 1e-12, "\(method), seed \(seed)")
        let scaled = try method.weights(columns.map { $0.map { $0 * 100 } })
        #expect(
          WeightsSamples.difference(scaled, weights) < 1e-12, "\(method), seed \(seed)")
        if method == .entropy {
          var stretched = columns
          stretched[0] = stretched[0].map { $0 * 7 }
          let same = try method.weights(stretched)
          #expect(WeightsSamples.difference(same, weights) < 1e-12, "seed \(seed)")
        } else {
          let shifted = try method.weights(columns.map { $0.map { $0 + 3 } })
          #expect(WeightsSamples.difference(shifted, weights) < 1e-12, "seed \(seed)")
        }
      }
    }
  }

  @Test func `values at the ends of the number range give weights, never NaN`() throws {
    let huge: [[Double]] = [[-1.7e308, 1.7e308, 0], [1.7e308, -1.7e308, 1.7e308]]
    let least = Double.leastNonzeroMagnitude
    let tiny: [[Double]] = [[0, least, 0], [least, 0, 0]]
    for columns in [huge, tiny] {
      #expect(WeightsSamples.areWeights(try Weighting.standardDeviation(columns)))
      #expect(WeightsSamples.areWeights(try Weighting.critic(columns)))
    }
    #expect(try Weighting.entropy(tiny) == [0.5, 0.5])
    #expect(WeightsSamples.areWeights(try Weighting.entropy([[1e308, 1.7e308], [0, 1e-308]])))
  }

  @Test func `columns that cannot be used are refused by place and name`() {
    for method in DispersionMethod.allCases {
      #expect(throws: WeightingError.noIndicators) { try method.weights([]) }
      #expect(throws: WeightingError.tooFewUnits(found: 0, needed: 2)) {
        try method.weights([[]])
      }
      #expect(throws: WeightingError.tooFewUnits(found: 1, needed: 2)) {
        try method.weights([[1], [2]])
      }
      let second = IndicatorLabel(index: 1, name: "b")
      #expect(throws: WeightingError.unequalLengths(second, found: 1, expected: 2)) {
        try method.weights([[1, 2], [1]], ["a", "b"])
      }
      #expect(throws: WeightingError.unusableValue(second, unit: 1, value: .infinity)) {
        try method.weights([[1, 2], [1, .infinity]], ["a", "b"])
      }
      #expect(throws: WeightingError.self) { try method.weights([[1, 2], [.nan, 1]]) }
      #expect(throws: WeightingError.unequalNames(found: 3, expected: 2)) {
        try method.weights([[1, 2], [2, 1]], ["a", "b", "c"])
      }
    }
    let negative = WeightingError.negativeValue(IndicatorLabel(index: 0), unit: 1, value: -0.5)
    #expect(throws: negative) { try Weighting.entropy([[1, -0.5]]) }
    #expect(
      negative.description == "found the value -0.5 at indicator 0, unit 1; expected 0 or more")
  }
}
