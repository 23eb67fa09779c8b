/// The order of units that agrees best with an outranking matrix: the Kemeny order, exactly.
///
/// Among all orders it maximises the sum of o(p, q) over the pairs in which p stands before q (Kemeny
/// 1959, Young 1988; in composite indicators the C-K-Y-L rule of Munda and Nardo 2005; all recalled).
/// A pair that cannot be compared counts 1/2 either way.
///
/// Exact by construction: units are first cut into tiers each unit of which beats every unit of every
/// later tier, and every best order keeps to the tiers (the extended Condorcet criterion: putting the
/// tier first improves every pair across it that stood the other way and changes no other). Within a
/// tier, the best order is found by dynamic programming over subsets (Held and Karp 1962). So any
/// number of units will do, as long as no tier, that is no tangle of cycles and ties, exceeds
/// ``tierLimit``.
///
/// Best orders often are not unique. ``meanPositions`` is over all of them, hence does not depend on the
/// order of rows; which of them is ``order`` does.
public struct KemenyOrder: Sendable, Hashable {
  /// The largest number of units in one tier, 18.
  ///
  /// Memory is some 6 MB then, and doubles with each unit.
  public static let tierLimit = 18

  /// A best order: indices of units, the best first.
  ///
  /// Of several, the one that comes first when orders
  /// are compared index by index.
  public let order: [Int]
  /// The sum of o(p, q) over all pairs in which p stands before q, from half the number of pairs to
  /// all of it.
  public let score: Double
  /// How many orders are best; `Int.max` if they are too many to count.
  public let optimalOrderCount: Int
  /// Another best order, within each tier the last when orders are compared index by index; nil if
  /// the best order is unique.
  public let alternative: [Int]?
  /// The mean position of each unit over all best orders, 1 for the first.
  ///
  /// Rank units by it if the best order is not unique.
  public let meanPositions: [Double]

  /// Whether only one order is best.
  public var isUnique: Bool { alternative == nil }

  /// Finds the best orders.
  ///
  /// - Parameters:
  ///   - matrix: The shares of weight.
  ///   - tolerance: How far apart sums of shares may lie and still be equally good, at each step of
  ///     adding a unit to an order; also which pairs are ties.
  /// - Throws: ``KemenyError`` if a tier is too large to search.
  public init(
    of matrix: OutrankingMatrix, tolerance: TieTolerance = .standard
  ) throws(KemenyError) {
    var order: [Int] = []
    var alternative: [Int] = []
    var optimalOrderCount = 1
    var meanPositions = Array(repeating: 0.0, count: matrix.unitCount)
    let tiers = MajorityRelation(of: matrix, tolerance: tolerance).tiers
    for tier in tiers where tier.count > KemenyOrder.tierLimit {
      throw .tooManyUnits(inTier: tier, limit: KemenyOrder.tierLimit)
    }
    for tier in tiers {
      let search = KemenySearch(
        tier.map { p in tier.map { q in matrix.shares[p][q] ?? 0.5 } }, tolerance)
      for (unit, position) in zip(tier, search.meanPositions) {
        meanPositions[unit] = Double(order.count) + position
      }
      order += search.first.map { tier[$0] }
      alternative += search.last.map { tier[$0] }
      let (product, overflow) = optimalOrderCount.multipliedReportingOverflow(by: search.count)
      optimalOrderCount = overflow ? .max : product
    }
    self.order = order
    self.optimalOrderCount = optimalOrderCount
    self.alternative = alternative == order ? nil : alternative
    self.meanPositions = meanPositions
    score = KemenyOrder.score(of: order, matrix)
  }

  private static func score(of order: [Int], _ matrix: OutrankingMatrix) -> Double {
    let agreed = order.enumerated().flatMap { index, p in
      order.dropFirst(index + 1).map { q in matrix.shares[p][q] ?? 0.5 }
    }
    return OrderFreeSum.of(agreed)
  }
}

/// Why a Kemeny order cannot be found.
public enum KemenyError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Too many units are tangled in cycles and ties.
  case tooManyUnits(inTier: [Int], limit: Int)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .tooManyUnits(let units, let limit):
      "found \(units.count) units that majorities do not separate (at the indices \(units.map(String.init).joined(separator: ", "))); expected at most \(limit), more cannot be ordered exactly"
    }
  }
}
