import CompositeIndicators
import TestSupport
import Testing

@Suite struct WeightsComponentTests {
  /// Two groups of three indicators of twenty units, made up with NumPy (seed 9) and rounded.
  private static let groups: [[Double]] = [
    [
      0.39, 0.0, 0.93, 0.76, 0.51, 0.04, 0.78, 1.0, 0.55, 0.7, 0.49, 0.33, 0.75, 0.86, 0.58, 0.81,
      0.19, 0.2, 0.83, 0.87,
    ],
    [
      0.64, 0.58, 0.77, 0.68, 0.42, 0.3, 0.57, 0.94, 0.62, 0.62, 0.6, 0.44, 0.36, 0.94, 1.0, 0.75,
      0.06, 0.0, 0.84, 0.95,
    ],
    [
      0.54, 0.16, 0.9, 0.92, 0.51, 0.0, 0.72, 0.88, 0.57, 0.44, 0.64, 0.3, 1.0, 0.95, 0.8, 0.93,
      0.19, 0.32, 0.54, 0.9,
    ],
    [
      0.31, 0.34, 0.26, 0.48, 0.14, 0.54, 1.0, 0.68, 0.82, 0.96, 0.52, 0.87, 0.0, 0.07, 0.17, 0.3,
      0.08, 0.51, 0.53, 0.24,
    ],
    [
      0.12, 0.33, 0.25, 0.05, 0.0, 0.41, 1.0, 0.11, 0.8, 0.46, 0.18, 0.81, 0.36, 0.18, 0.05, 0.1,
      0.19, 0.4, 0.23, 0.07,
    ],
    [
      0.41, 0.61, 0.14, 0.65, 0.32, 0.69, 0.63, 0.34, 0.71, 0.87, 0.61, 1.0, 0.11, 0.0, 0.14, 0.22,
      0.53, 0.53, 0.47, 0.37,
    ],
  ]

  @Test func `the first component as NumPy's eigh finds it`() throws {
    let component = try PrincipalComponent(WeightsSamples.columns)
    let loadings = [
      0.8840843728169445, 0.8008841567892837, 0.8491454607420541, 0.3452964367773697,
      0.8465771591956922,
    ]
    let weights = [
      0.23727517935447506, 0.21494547102879485, 0.22789809173261708, 0.09267246032837158,
      0.22720879755574153,
    ]
    let eigenvalues = [
      2.979991140077044, 1.0281689851867652, 0.4903637984000788, 0.3662817440506352,
      0.13519433228547642,
    ]
    #expect(WeightsSamples.difference(component.loadings, loadings) < 1e-13)
    #expect(WeightsSamples.difference(component.weights, weights) < 1e-13)
    #expect(WeightsSamples.difference(component.eigenvalues, eigenvalues) < 1e-13)
    #expect(abs(component.explainedShare - 2.979991140077044 / 5) < 1e-13)
  }

  @Test func `two indicators by hand`() throws {
    // r = 0.5: eigenvalues 1.5 and 0.5, both loadings the root of 0.75.
    let component = try PrincipalComponent([[0, 1, 2], [0, 2, 1]])
    #expect(WeightsSamples.difference(component.eigenvalues, [1.5, 0.5]) < 1e-15)
    let loading = 0.75.squareRoot()
    #expect(WeightsSamples.difference(component.loadings, [loading, loading]) < 1e-15)
    #expect(WeightsSamples.difference(component.weights, [0.5, 0.5]) < 1e-15)
  }

  @Test func `negative weights are refused with the names of the indicators`() throws {
    var columns = WeightsSamples.columns
    columns[2] = columns[2].map { 1 - $0 }
    let names = ["skills", "jobs", "debt", "trade", "health"]
    let expected = WeightingError.oppositeLoadings([IndicatorLabel(index: 2, name: "debt")])
    #expect(throws: expected) { try PrincipalComponent(columns, names: names) }
    #expect(expected.description.contains("indicator 2 (debt)"))
    // Turned back to higher is better, the same columns have weights.
    columns[2] = columns[2].map { 1 - $0 }
    #expect(WeightsSamples.areWeights(try PrincipalComponent(columns, names: names).weights))
  }

  @Test func `a component that is not unique is refused`() {
    // Three uncorrelated columns: every direction explains as much.
    let columns: [[Double]] = [[0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 0]]
    #expect(throws: WeightingError.ambiguousComponent(first: 1, second: 1)) {
      try PrincipalComponent(columns)
    }
  }

  @Test func `constant, single and duplicate indicators`() throws {
    let constant = Array(repeating: 0.7, count: 12)
    let alone = try PrincipalComponent(WeightsSamples.columns)
    let beside = try PrincipalComponent(WeightsSamples.columns + [constant])
    #expect(beside.weights == alone.weights + [0])
    #expect(beside.loadings == alone.loadings + [0])
    #expect(throws: WeightingError.noSpread) { try PrincipalComponent([constant, constant]) }
    #expect(try PrincipalComponent([[1, 2]]).weights == [1])
    let twins = try PrincipalComponent(WeightsSamples.columns + [WeightsSamples.columns[0]])
    #expect(abs(twins.weights[0] - twins.weights[5]) < 1e-14)
  }

  @Test func `random columns: weights, order of units and indicators, scale and shift`() throws {
    for seed in UInt64(1)...40 {
      var generator = SeededGenerator(seed: seed)
      let indicators = Int.random(in: 2...10, using: &generator)
      let columns = WeightsSamples.random(units: 60, indicators: indicators, using: &generator)
      let unitOrder = Array(0..<60).shuffled(using: &generator)
      let order = Array(0..<indicators).shuffled(using: &generator)
      let component = try PrincipalComponent(columns)
      #expect(WeightsSamples.areWeights(component.weights), "seed \(seed)")
      let reordered = columns.map { column in unitOrder.map { column[$0] } }
      #expect(try PrincipalComponent(reordered) == component, "seed \(seed)")
      let moved = try PrincipalComponent(order.map { columns[$0] }).weights
      let expected = order.map { component.weights[$0] }
      #expect(WeightsSamples.difference(moved, expected) < 1e-11, "seed \(seed)")
      var stretched = columns
      stretched[0] = stretched[0].map { $0 * 50 - 20 }
      let same = try PrincipalComponent(stretched).weights
      #expect(WeightsSamples.difference(same, component.weights) < 1e-11, "seed \(seed)")
    }
  }

  @Test func `factors above eigenvalue 1 as an independent varimax finds them`() throws {
    // The rotation by singular values, in NumPy, with Kaiser's normalisation.
    let analysis = try FactorAnalysis(Self.groups)
    let loadings: [[Double]] = [
      [0.9561934884496632, -0.04319216503045825], [0.8429892349701132, -0.09035294415511112],
      [0.8967911935919828, -0.28573622069765964], [0.050856161994864583, 0.9694117924836849],
      [-0.14737470411257247, 0.8413889811145427], [-0.454030423001456, 0.8041903040154629],
    ]
    #expect(
      WeightsSamples.difference(analysis.loadings.flatMap { $0 }, loadings.flatMap { $0 }) < 1e-9)
    #expect(analysis.factors == [0, 0, 0, 1, 1, 1])
    let weights = [
      0.19356175717282365, 0.150443022339474, 0.17025922884431643, 0.19895029576305373,
      0.14987238985576182, 0.1369133060245705,
    ]
    #expect(WeightsSamples.difference(analysis.weights, weights) < 1e-10)
    let variances = [2.659620560169164, 2.3860910914759788]
    #expect(WeightsSamples.difference(analysis.explainedVariances, variances) < 1e-9)
    #expect(analysis.opposedIndicators.isEmpty)
  }

  @Test func `three factors asked for as an independent varimax finds them`() throws {
    let analysis = try FactorAnalysis(Self.groups, count: 3)
    let weights = [
      0.20372080734584644, 0.11057064345459718, 0.19251798673726178, 0.2147677655884362,
      0.13045841855330928, 0.14796437832054912,
    ]
    #expect(WeightsSamples.difference(analysis.weights, weights) < 1e-9)
    let variances = [2.526491966016235, 2.2774528197197403, 0.7742895085571105]
    #expect(WeightsSamples.difference(analysis.explainedVariances, variances) < 1e-9)
  }

  @Test func `an indicator against its factor is named`() throws {
    var columns = Self.groups
    columns[4] = columns[4].map { 1 - $0 }
    let analysis = try FactorAnalysis(columns, names: ["a", "b", "c", "d", "e", "f"])
    #expect(analysis.opposedIndicators == [IndicatorLabel(index: 4, name: "e")])
    let straight = try FactorAnalysis(Self.groups)
    #expect(WeightsSamples.difference(analysis.weights, straight.weights) < 1e-12)
  }

  @Test func `factors that cannot be found are refused`() throws {
    let uncorrelated: [[Double]] = [[0, 0, 1, 1], [0, 1, 0, 1]]
    #expect(throws: WeightingError.noFactors(found: 2, asked: nil)) {
      try FactorAnalysis(uncorrelated)
    }
    #expect(throws: WeightingError.ambiguousComponent(first: 1, second: 1)) {
      try FactorAnalysis(uncorrelated, count: 1)
    }
    for count in [0, -1, 7] {
      #expect(throws: WeightingError.noFactors(found: 6, asked: count)) {
        try FactorAnalysis(Self.groups, count: count)
      }
    }
    #expect(throws: WeightingError.noSpread) { try FactorAnalysis([[1, 1], [2, 2]]) }
    let beside = try FactorAnalysis([Array(repeating: 1, count: 20)] + Self.groups)
    #expect(beside.weights == [0] + (try FactorAnalysis(Self.groups).weights))
    #expect(beside.factors == [nil, 0, 0, 0, 1, 1, 1])
  }
}
