/// Scores by which each unit is weighted as suits it best.
///
/// The weights of unit i maximise Σ_j w_j x_ij subject to Σ_j w_j x_kj <= 1 for every unit k and
/// w >= 0: with these weights no unit could do better than 1. It is a data envelopment analysis
/// without inputs. Bounds may hold the share w_j x_ij / Σ w x_i of each indicator in the unit's own
/// score. Source: Melyn and Moesen (1991); Cherchye, Moesen, Rogge and Van Puyenbroeck (2007),
/// Social Indicators Research 82; OECD/JRC Handbook (2008), "benefit of the doubt approach"
/// (recalled, not re-read).
///
/// Multiplying a column by a number above 0 changes no score and no share. The best weights need not
/// be unique: then one set of them is given, always the same for the same values.
public struct BenefitOfTheDoubt: Sendable, Hashable {
  /// The score of each unit, from 0 to 1.
  ///
  /// It is 0 only if all values are 0 or the bounds leave the unit nothing. Without bounds at least
  /// one unit has 1. What lies within 1e-9 of 1 is given as 1.
  public let scores: [Double]
  /// For each unit the best weight of each indicator, 0 or more.
  ///
  /// They give the score by multiplication with the unit's values, and do not sum to 1.
  public let weights: [[Double]]
  /// For each unit the share of each indicator in its score.
  ///
  /// They sum to 1, and are 0 for a unit whose score is 0.
  public let shares: [[Double]]

  /// The scores of units.
  ///
  /// - Parameters:
  ///   - columns: The values of each indicator, 0 or more, not all 0, higher always better; at least
  ///     1 unit. The largest value of an indicator may not be below 1e-300, unless it is 0.
  ///   - names: The names of the indicators, for messages.
  ///   - bounds: The least and greatest share of each indicator, from 0 to 1; nil for none. A unit
  ///     with a value of 0 where the least share is above 0 scores 0; so does a value that is less
  ///     than some 1e-10 of the unit's others, each over the largest of its indicator.
  /// - Throws: ``WeightingError`` if the columns or bounds cannot be used or all values are 0.
  public init(
    _ columns: [[Double]], names: [String]? = nil, bounds: [ClosedRange<Double>]? = nil
  ) throws(WeightingError) {
    let checked = try WeightingColumns(
      columns, names: names, leastUnits: 1, allowsNegative: false)
    if let bounds { try Self.check(bounds, checked.labels) }
    let largest = checked.columns.map { $0.max() ?? 0 }
    if largest.allSatisfy({ $0 == 0 }) { throw .noSpread }
    for (label, value) in zip(checked.labels, largest) where value > 0 && value < 1e-300 {
      throw .tooSmall(label, largest: value)
    }
    let scales = largest.map { $0 > 0 ? $0 : 1 }
    let units = (0..<checked.unitCount).map { unit in
      zip(checked.columns, scales).map { $0[unit] / $1 }
    }
    let frontier = Self.undominated(units)
    var scores = units.map { _ in 0.0 }
    var weights = units.map { $0.map { _ in 0.0 } }
    var shares = weights
    for (unit, place) in zip(units, checked.unitOrder) {
      let program: LinearProgram
      do { program = try Self.best(for: unit, frontier, bounds) } catch {
        throw .unsolved(unit: place)
      }
      let parts = zip(program.point, unit).map { $0 * $1 }
      let score = parts.reduce(0, +)
      scores[place] = score > 1 - 1e-9 ? 1 : score
      weights[place] = zip(program.point, scales).map { $0 / $1 }
      shares[place] = Weighting.scaledToOne(parts) ?? parts
    }
    self.scores = scores
    self.weights = weights
    self.shares = shares
  }

  private static func check(
    _ bounds: [ClosedRange<Double>], _ labels: [IndicatorLabel]
  ) throws(WeightingError) {
    for (label, bound) in zip(labels, bounds) where bound.lowerBound < 0 || bound.upperBound > 1 {
      throw .unusableBounds(label, lower: bound.lowerBound, upper: bound.upperBound)
    }
    let lower = bounds.reduce(0) { $0 + $1.lowerBound }
    let upper = bounds.reduce(0) { $0 + $1.upperBound }
    // Three bounds of a third may sum to a little less or more than 1.
    guard bounds.count == labels.count, lower <= 1 + 1e-9, upper >= 1 - 1e-9 else {
      throw .unreachableBounds(lower: lower, upper: upper)
    }
  }

  /// The units that no other reaches or surpasses in everything: only they limit the weights.
  private static func undominated(_ units: [[Double]]) -> [[Double]] {
    var frontier: [[Double]] = []
    // From the last to the first, since a later unit in this order never stands below an earlier
    // one in everything.
    for unit in units.reversed() {
      let isDominated = frontier.contains { other in zip(unit, other).allSatisfy { $0 <= $1 } }
      if !isDominated { frontier.append(unit) }
    }
    return frontier
  }

  private static func best(
    for unit: [Double], _ frontier: [[Double]], _ bounds: [ClosedRange<Double>]?
  ) throws(LinearProgram.Failure) -> LinearProgram {
    // Brought to at most 1, or a unit with small values would look finished from the start.
    let largest = unit.max() ?? 0
    let objective = unit.map { largest > 0 ? $0 / largest : 0 }
    var rows = frontier
    var limits = frontier.map { _ in 1.0 }
    for (indicator, bound) in (bounds ?? []).enumerated() {
      func row(_ part: Double, sign: Double) -> [Double] {
        objective.enumerated().map { place, value in
          sign * ((place == indicator ? value : 0) - part * value)
        }
      }
      if bound.lowerBound > 0 {
        rows.append(row(bound.lowerBound, sign: -1))
        limits.append(0)
      }
      if bound.upperBound < 1 {
        rows.append(row(bound.upperBound, sign: 1))
        limits.append(0)
      }
    }
    return try LinearProgram(maximising: objective, rows: rows, limits: limits)
  }
}
