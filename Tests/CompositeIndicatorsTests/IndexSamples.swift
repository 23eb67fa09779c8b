import CompositeIndicators
import TestSupport

/// Random indices for tests: raw values and trees two groups deep.
enum IndexSamples {
  /// An aggregation of each kind under which a higher value never lowers the result.
  static let monotone: [Aggregation] = [
    .arithmetic, .geometric(), .geometric(shift: 2), .harmonic, .power(exponent: 3),
    .power(exponent: -2.5), .power(exponent: .infinity), .minimum,
  ]
  static let indicators = (0..<7).map { "i\($0)" }

  /// A tree with an indicator and two groups, one of which holds a group.
  static func tree(
    _ aggregation: Aggregation, below: Aggregation? = nil,
    missing: MissingDataPolicy = .renormalise(minimumCoverage: 0),
    polarities: [IndicatorPolarity], _ random: inout SeededGenerator
  ) throws -> IndexTree {
    let weights = random.weights(count: 10)
    func leaf(_ index: Int) -> IndexNode {
      .indicator(indicators[index], weight: weights[index], polarity: polarities[index])
    }
    return try IndexTree(
      .group(
        "total", aggregation: aggregation, missing: missing,
        [
          leaf(0),
          .group(
            "left", weight: weights[7], aggregation: below ?? aggregation, missing: missing,
            [leaf(1), leaf(2)]),
          .group(
            "right", weight: weights[8], aggregation: aggregation, missing: missing,
            [
              leaf(3), leaf(4),
              .group(
                "inner", weight: weights[9], aggregation: below ?? aggregation, missing: missing,
                [leaf(5), leaf(6)]),
            ]),
        ]))
  }

  /// Raw values by indicator, then unit; the first three units have all of them.
  static func columns(
    units: Int, missing share: Double, _ random: inout SeededGenerator
  ) -> [[Double?]] {
    indicators.map { _ in
      (0..<units).map { unit in
        unit > 2 && Double.random(in: 0..<1, using: &random) < share
          ? nil : Double.random(in: -50...50, using: &random)
      }
    }
  }

  static func polarities(_ random: inout SeededGenerator) -> [IndicatorPolarity] {
    indicators.map { _ in Bool.random(using: &random) ? .higherIsBetter : .lowerIsBetter }
  }

  static func table(_ columns: [[Double?]]) throws -> IndicatorTable {
    try IndicatorTable(
      units: (columns.first ?? []).indices.map { "U\($0)" }, indicators: indicators,
      columns: columns)
  }
}
