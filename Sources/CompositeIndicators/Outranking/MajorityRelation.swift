/// Which unit beats which: the majorities of weight in an outranking matrix.
///
/// Unit p beats unit q if its share o(p, q) exceeds o(q, p). Shares that tie within the tolerance, such
/// as 50/50 up to rounding, are a tie; so is a pair that cannot be compared.
public struct MajorityRelation: Sendable, Hashable {
  /// The units that each unit beats, by index in ascending order.
  public let beaten: [[Int]]
  /// The number of units that beat each unit.
  public let losses: [Int]

  /// Finds the majorities.
  ///
  /// - Parameters:
  ///   - matrix: The shares of weight.
  ///   - tolerance: How far apart the two shares of a pair may lie and still be a tie.
  public init(of matrix: OutrankingMatrix, tolerance: TieTolerance = .standard) {
    let units = 0..<matrix.unitCount
    var losses = Array(repeating: 0, count: matrix.unitCount)
    beaten = units.map { p in
      units.filter { q in
        guard let share = matrix.shares[p][q], let against = matrix.shares[q][p],
          share > against, !tolerance.ties(share, against)
        else { return false }
        losses[q] += 1
        return true
      }
    }
    self.losses = losses
  }

  /// The number of units that each unit beats.
  public var wins: [Int] { beaten.map(\.count) }

  /// The Copeland score of each unit: wins minus losses, ties counting nothing (Copeland 1951,
  /// recalled; COINr's `a_copeland`, read).
  ///
  /// It counts majorities, not their size: the row sums of the outranking matrix are
  /// ``OutrankingMatrix/bordaScores()``.
  public var copelandScores: [Int] { zip(wins, losses).map { $0 - $1 } }

  /// The Condorcet winner: the one unit that beats every other one, if there is one.
  ///
  /// A single unit is its own winner. (Condorcet 1785.)
  public var condorcetWinner: Int? {
    beaten.indices.first { beaten[$0].count == beaten.count - 1 }
  }

  /// The Condorcet cycles: groups of units that all beat each other in a circle, directly or in
  /// several steps.
  ///
  /// They are the strongly connected components of two or more units; every unit of a group lies on a
  /// cycle of majorities within it. None means that majorities contradict nowhere.
  public var cycles: [[Int]] {
    StrongComponents.of(beaten).filter { $0.count > 1 }
  }

  /// The units cut into consecutive tiers, each unit of which beats every unit of every later tier.
  ///
  /// A unit of an earlier tier has a higher Copeland score than one of a later tier, so tiers are runs
  /// of the units sorted by it. The scores of the first k of n units sum to k(n - k) if and only if
  /// each of them beats all the others: majorities among the k cancel.
  var tiers: [[Int]] {
    let scores = copelandScores
    let order = scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    var tiers: [[Int]] = []
    var tier: [Int] = []
    var sum = 0
    for (index, unit) in order.enumerated() {
      tier.append(unit)
      sum += scores[unit]
      if sum == (index + 1) * (order.count - index - 1) {
        tiers.append(tier.sorted())
        tier = []
      }
    }
    return tiers
  }
}
