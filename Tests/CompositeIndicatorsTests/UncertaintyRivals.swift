import Testing

@testable import CompositeIndicators

/// Two units, each best at one of two indicators.
func rivals(
  _ factors: [UncertainFactor], weights: (Double, Double) = (1, 1), replications: Int = 4000,
  values: [[Double?]] = [[1, 0], [0, 1]],
  normalisation: Normalisation = .goalposts(low: 0, high: 1),
  aggregation: Aggregation = .arithmetic, units: [String] = ["A", "B"], seed: UInt64 = 1
) throws -> UncertaintyAnalysis {
  let tree = try IndexTree(
    .group(
      "total", aggregation: aggregation,
      [.indicator("x", weight: weights.0), .indicator("y", weight: weights.1)]))
  return try UncertaintyAnalysis(
    model: IndexModel(tree: tree, normalisation: normalisation),
    table: try IndicatorTable(units: units, indicators: ["x", "y"], columns: values),
    factors: factors, replications: replications, seed: seed)
}
