/// A checked table of units (rows) by indicators (columns), with weights.
struct DecisionMatrix {
  let values: [[Double?]]
  /// The weights, the largest brought to between 1 and 2 by a power of 2, which rounds nothing, so
  /// that no sum overflows.
  let weights: [Double]

  /// A table in which every row is as long as the first, every value finite and a weight above 0.
  init(_ values: [[Double?]], weights: [Double]?) throws(DecisionMatrixError) {
    guard let first = values.first else { throw .noUnits }
    if first.isEmpty { throw .noIndicators }
    for (unit, row) in values.enumerated() {
      if row.count != first.count {
        throw .unequalRow(unit: unit, found: row.count, expected: first.count)
      }
      for (indicator, value) in row.enumerated() {
        if let value, !value.isFinite {
          throw .unusableValue(unit: unit, indicator: indicator, value: value)
        }
      }
    }
    self.values = values
    self.weights = try DecisionMatrix.scaled(
      weights ?? Array(repeating: 1, count: first.count), count: first.count)
  }

  private static func scaled(
    _ weights: [Double], count: Int
  ) throws(DecisionMatrixError) -> [Double] {
    if weights.count != count { throw .unequalWeights(found: weights.count, expected: count) }
    for (indicator, weight) in weights.enumerated() where !weight.isFinite || weight < 0 {
      throw .unusableWeight(indicator: indicator, weight: weight)
    }
    guard let largest = weights.max(), largest > 0 else { throw .noWeight }
    return weights.map {
      Double(sign: .plus, exponent: -largest.exponent, significand: $0)
    }
  }
}

/// Why a table of units by indicators cannot be used.
public enum DecisionMatrixError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There are no units.
  case noUnits
  /// There are no indicators.
  case noIndicators
  /// A unit's row is shorter or longer than the first.
  case unequalRow(unit: Int, found: Int, expected: Int)
  /// A value is NaN or infinite.
  case unusableValue(unit: Int, indicator: Int, value: Double)
  /// A value is missing where the method needs all.
  case missingValue(unit: Int, indicator: Int)
  /// The number of weights is not that of the indicators.
  case unequalWeights(found: Int, expected: Int)
  /// A weight is negative or not finite.
  case unusableWeight(indicator: Int, weight: Double)
  /// All weights are 0.
  case noWeight
  /// The number of polarities is not that of the indicators.
  case unequalPolarities(found: Int, expected: Int)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .noUnits: "found no units; expected at least one"
    case .noIndicators: "found no indicators; expected at least one"
    case .unequalRow(let unit, let found, let expected):
      "found \(found) values for the unit at index \(unit); expected \(expected), as for the first unit"
    case .unusableValue(let unit, let indicator, let value):
      "found the value \(value) for the unit at index \(unit), indicator at index \(indicator); expected a finite one"
    case .missingValue(let unit, let indicator):
      "found no value for the unit at index \(unit), indicator at index \(indicator); expected all values, since distances over different indicators do not compare"
    case .unequalWeights(let found, let expected):
      "found \(found) weights; expected \(expected), one for each indicator"
    case .unusableWeight(let indicator, let weight):
      "found the weight \(weight) for the indicator at index \(indicator); expected 0 or more, finite"
    case .noWeight: "found only weights of 0; expected at least one above 0"
    case .unequalPolarities(let found, let expected):
      "found \(found) polarities; expected \(expected), one for each indicator"
    }
  }
}
