/// How far each unit outranks each other one: the share of weight on which it is better.
///
/// The share o(p, q) is the sum of the weights of the indicators on which unit p is better than q plus
/// half the weights of those on which they tie (Munda and Nardo 2005 and 2009, recalled; COINr's
/// `outrankMatrix`, read). Values count only by their order, so nothing compensates.
///
/// With missing data the weights are renormalised for each pair over the indicators that *both* units
/// have, so that o(p, q) + o(q, p) = 1 for every pair and the order of rows does not matter. (COINr
/// skips missing values without renormalising and fills the lower triangle with 1 less the upper, so
/// that there the unit in the later row gets the missing weight.)
public struct OutrankingMatrix: Sendable, Hashable {
  /// The share o(p, q) in row p, column q, from 0 to 1; nil on the diagonal and for pairs that share
  /// no indicator with a weight.
  public let shares: [[Double?]]

  /// The number of units.
  public var unitCount: Int { shares.count }

  /// Compares all pairs of units.
  ///
  /// - Parameters:
  ///   - values: A row for each unit with a value for each indicator, higher is better (normalised or
  ///     turned before); nil where missing.
  ///   - weights: A weight of 0 or more for each indicator, not all 0; nil for equal weights. Only
  ///     proportions count; a weight below some 1e-308 of the largest counts as 0.
  ///   - tolerance: How far apart values of an indicator may lie and still tie. It is applied pair by
  ///     pair.
  /// - Throws: ``DecisionMatrixError`` if the table or the weights cannot be used.
  public init(
    of values: [[Double?]], weights: [Double]? = nil, tolerance: TieTolerance = .standard
  ) throws(DecisionMatrixError) {
    let table = try DecisionMatrix(values, weights: weights)
    let count = values.count
    var shares = [[Double?]](
      repeating: [Double?](repeating: nil, count: count), count: count)
    for p in 0..<count {
      for q in (p + 1)..<max(count, p + 1) {
        let pair = OutrankingMatrix.pair(
          table.values[p], table.values[q], table.weights, tolerance)
        shares[p][q] = pair?.first
        shares[q][p] = pair?.second
      }
    }
    self.shares = shares
  }

  /// The share of weight on which one unit is better than another.
  ///
  /// - Parameters:
  ///   - unit: The index of a unit.
  ///   - other: The index of another unit.
  /// - Returns: The share, from 0 to 1; nil if the two cannot be compared, are the same or do not
  ///   exist.
  public func share(of unit: Int, over other: Int) -> Double? {
    guard shares.indices.contains(unit), shares.indices.contains(other) else { return nil }
    return shares[unit][other]
  }

  /// Both shares of a pair, each summed on its own: the same bits whichever unit comes first, and
  /// never less for a unit that is nowhere worse.
  private static func pair(
    _ first: [Double?], _ second: [Double?], _ weights: [Double], _ tolerance: TieTolerance
  ) -> (first: Double, second: Double)? {
    var (firstSum, secondSum, total) = (0.0, 0.0, 0.0)
    for case ((let x?, let y?), let weight) in zip(zip(first, second), weights) {
      total += weight
      if tolerance.ties(x, y) {
        firstSum += weight / 2
        secondSum += weight / 2
      } else if x > y {
        firstSum += weight
      } else {
        secondSum += weight
      }
    }
    return total > 0 ? (firstSum / total, secondSum / total) : nil
  }
}
