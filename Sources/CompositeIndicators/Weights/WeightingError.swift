/// Why weights cannot be found.
public enum WeightingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There are no indicators.
  case noIndicators
  /// A number of indicators that is not from 1 to 1,000,000.
  case unusableCount(Int)
  /// There are fewer units than the method needs.
  case tooFewUnits(found: Int, needed: Int)
  /// A column has another number of units than the first column.
  case unequalLengths(IndicatorLabel, found: Int, expected: Int)
  /// The numbers of names and of indicators differ.
  case unequalNames(found: Int, expected: Int)
  /// The numbers of weights and of indicators differ.
  case unequalWeights(found: Int, expected: Int)
  /// A value is not finite.
  case unusableValue(IndicatorLabel, unit: Int, value: Double)
  /// A value is negative, which the method forbids.
  case negativeValue(IndicatorLabel, unit: Int, value: Double)
  /// The largest value of an indicator is so small that its weight would not be finite.
  case tooSmall(IndicatorLabel, largest: Double)
  /// A weight is negative or not finite.
  case unusableWeight(IndicatorLabel, weight: Double)
  /// All weights are 0.
  case noWeight
  /// Every indicator is constant, so that none of them tells the units apart.
  case noSpread
  /// Every pair of indicators that vary is perfectly correlated, so that none conflicts with another.
  case noConflict
  /// The first principal component gives these indicators loadings against the others.
  case oppositeLoadings([IndicatorLabel])
  /// The two largest eigenvalues are equal, so that the first principal component is not unique.
  case ambiguousComponent(first: Double, second: Double)
  /// No eigenvalue of the correlation matrix is above 1, or fewer factors exist than were asked for.
  case noFactors(found: Int, asked: Int?)
  /// The bounds of an indicator's share are not within 0 and 1.
  case unusableBounds(IndicatorLabel, lower: Double, upper: Double)
  /// The bounds of the shares leave no shares that sum to 1.
  case unreachableBounds(lower: Double, upper: Double)
  /// The linear program of a unit could not be solved within its limit of steps.
  case unsolved(unit: Int)
  /// The numbers of scores of the index and of units differ.
  case unequalScores(found: Int, expected: Int)
  /// A score of the index is not finite.
  case unusableScore(unit: Int, score: Double)
  /// All units have the same score of the index.
  case constantIndex

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .noIndicators: "found no indicators; expected at least one"
    case .unusableCount(let count): "found \(count) indicators; expected 1 to 1000000"
    case .tooFewUnits(let found, let needed):
      "found \(found) units; expected at least \(needed)"
    case .unequalLengths(let label, let found, let expected):
      "found \(found) units at \(label); expected \(expected) as in the first column"
    case .unequalNames(let found, let expected):
      "found \(found) names; expected \(expected), one for each indicator"
    case .unequalWeights(let found, let expected):
      "found \(found) weights; expected \(expected), one for each indicator"
    case .unusableValue(let label, let unit, let value):
      "found the value \(value) at \(label), unit \(unit); expected a finite one"
    case .negativeValue(let label, let unit, let value):
      "found the value \(value) at \(label), unit \(unit); expected 0 or more"
    case .tooSmall(let label, let largest):
      "found the largest value \(largest) at \(label); expected 0 or at least 1e-300"
    case .unusableWeight(let label, let weight):
      "found the weight \(weight) at \(label); expected 0 or more, finite"
    case .noWeight: "found only weights of 0; expected at least one above 0"
    case .noSpread:
      "found only constant indicators; expected at least one that differs between units"
    case .noConflict:
      "found only perfectly correlated indicators; expected at least one pair with a correlation below 1"
    case .oppositeLoadings(let labels):
      "found loadings of opposite sign at \(Self.list(labels)); expected all of one sign, since a negative weight would reward the worst: check the direction of these indicators or leave them out"
    case .ambiguousComponent(let first, let second):
      "found the two largest eigenvalues \(first) and \(second) equal; expected one above the other, since the first component is not unique otherwise"
    case .noFactors(let found, let asked):
      asked.map {
        $0 < 1
          ? "found \($0) factors asked for; expected 1 to \(found)"
          : "found \(found) factors; expected at least the \($0) asked for"
      }
        ?? "found no eigenvalue above 1; expected at least one: the indicators are uncorrelated"
    case .unusableBounds(let label, let lower, let upper):
      "found the bounds \(lower) to \(upper) at \(label); expected them within 0 and 1"
    case .unreachableBounds(let lower, let upper):
      "found lower bounds that sum to \(lower) and upper bounds that sum to \(upper); expected 1 to lie between them, one pair of bounds for each indicator"
    case .unsolved(let unit):
      "found no solution of the linear program of unit \(unit); expected one within the limit of steps"
    case .unequalScores(let found, let expected):
      "found \(found) scores of the index; expected \(expected), one for each unit"
    case .unusableScore(let unit, let score):
      "found the score \(score) at unit \(unit); expected a finite one"
    case .constantIndex:
      "found the same score at all units; expected an index that differs between units"
    }
  }

  private static func list(_ labels: [IndicatorLabel]) -> String {
    labels.map(\.description).joined(separator: ", ")
  }
}
