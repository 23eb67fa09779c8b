/// Weights from experts who each distribute a budget of points over the indicators.
///
/// Each expert's points become shares of what that expert gave, and the weight of an indicator is
/// the mean of its shares. Source: OECD/JRC Handbook on Constructing Composite Indicators (2008),
/// part 2 on weighting, "budget allocation process" (recalled, not re-read).
public struct BudgetAllocation: Sendable, Hashable {
  /// The mean share of each indicator; they sum to 1.
  public let weights: [Double]
  /// The sample standard deviation of the shares of each indicator among the experts, or nil of one
  /// expert.
  public let standardDeviations: [Double]?
  /// The least and the greatest share that any expert gave to each indicator.
  public let ranges: [ClosedRange<Double>]

  /// The weights of points.
  ///
  /// - Parameters:
  ///   - points: For each expert the points of each indicator, 0 or more, finite, not all 0.
  ///   - budget: What the points of each expert have to sum to, such as 100, to within one part in a
  ///     thousand million; nil if each may give a sum of their own.
  /// - Throws: ``BudgetAllocationError`` if there are no experts or indicators, or the points of one
  ///   cannot be used.
  public init(points: [[Double]], budget: Double? = nil) throws(BudgetAllocationError) {
    guard let first = points.first, !first.isEmpty else { throw .noPoints }
    var shares: [[Double]] = []
    for (expert, row) in points.enumerated() {
      if row.count != first.count {
        throw .unequalCounts(expert: expert, found: row.count, expected: first.count)
      }
      for (indicator, value) in row.enumerated() where !value.isFinite || value < 0 {
        throw .unusablePoints(expert: expert, indicator: indicator, points: value)
      }
      if let budget {
        let sum = row.reduce(0, +)
        // Written so that a budget or sum that is not finite fails.
        guard budget > 0, abs(sum - budget) <= 1e-9 * budget else {
          throw .wrongBudget(expert: expert, found: sum, expected: budget)
        }
      }
      guard let scaled = Weighting.scaledToOne(row) else { throw .nothingGiven(expert: expert) }
      shares.append(scaled)
    }
    // Sorted, so that the order of the experts does not matter, not even in the last bit.
    let byIndicator = first.indices.map { indicator in shares.map { $0[indicator] }.sorted() }
    let means = byIndicator.map { $0.reduce(0, +) / Double($0.count) }
    weights = Weighting.scaledToOne(means) ?? means
    ranges = byIndicator.map { ($0.first ?? 0)...($0.last ?? 0) }
    standardDeviations =
      points.count < 2
      ? nil
      : zip(byIndicator, means).map { values, mean in
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(values.count - 1)).squareRoot()
      }
  }
}

/// Why an allocation of points gives no weights.
public enum BudgetAllocationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There are no experts or no indicators.
  case noPoints
  /// An expert gave points to another number of indicators than the first expert.
  case unequalCounts(expert: Int, found: Int, expected: Int)
  /// Points are negative or not finite.
  case unusablePoints(expert: Int, indicator: Int, points: Double)
  /// The points of an expert do not sum to the budget.
  case wrongBudget(expert: Int, found: Double, expected: Double)
  /// An expert gave no points at all.
  case nothingGiven(expert: Int)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .noPoints: "found no points; expected at least one expert and one indicator"
    case .unequalCounts(let expert, let found, let expected):
      "found points for \(found) indicators from expert \(expert); expected \(expected) as from the first"
    case .unusablePoints(let expert, let indicator, let points):
      "found \(points) points from expert \(expert) for indicator \(indicator); expected 0 or more, finite"
    case .wrongBudget(let expert, let found, let expected):
      "found points that sum to \(found) from expert \(expert); expected the budget \(expected), above 0 and finite"
    case .nothingGiven(let expert):
      "found only 0 points from expert \(expert); expected at least one above 0"
    }
  }
}
