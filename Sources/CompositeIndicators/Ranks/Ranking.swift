/// Which rank the members of a group of tied units share.
public enum TieMethod: String, CaseIterable, Sendable, Hashable, Codable {
  /// The best of the places the group takes up, as in sport: 1, 2, 2, 4.
  case minimum
  /// The number of the group: 1, 2, 2, 3.
  case dense
  /// The mean of the places the group takes up: 1, 2.5, 2.5, 4. The sum of ranks does not depend on
  /// ties, which rank correlations need.
  case fractional
}

/// The ranks of scores: rank 1 for the highest.
///
/// Scores are gone through from the highest to the lowest. A group of ties starts with its best score
/// and takes in every score that ties *this best one*, so a chain of near-ties cannot creep: with an
/// absolute tolerance of 1, the scores 10, 9.2 and 8.4 make the groups {10, 9.2} and {8.4}, although
/// 8.4 lies within 1 of 9.2. A higher score never gets a worse rank.
public struct Ranking: Sendable, Hashable {
  /// The rank of each unit, in the order of the scores; nil for a unit without a score.
  public let ranks: [Double?]
  /// The groups of tied units by index, the best group first; a unit alone is a group of one.
  public let groups: [[Int]]

  /// Ranks scores.
  ///
  /// The tie methods are those of R's `rank` and SciPy's `rankdata` (minimum, average, dense), from
  /// the highest down.
  ///
  /// - Parameters:
  ///   - scores: A score for each unit, higher is better; nil for a unit without one. No scores make
  ///     an empty ranking.
  ///   - ties: Which rank tied units share.
  ///   - tolerance: How far apart scores may lie and still tie.
  /// - Throws: ``RankingError`` if a score is NaN or infinite.
  public init(
    of scores: [Double?], ties: TieMethod = .minimum, tolerance: TieTolerance = .standard
  ) throws(RankingError) {
    for (unit, score) in scores.enumerated() {
      if let score, !score.isFinite { throw .unusableScore(unit: unit, score: score) }
    }
    self.init(finite: scores, ties: ties, tolerance: tolerance)
  }

  /// Ranks scores that are known to be finite.
  init(finite scores: [Double?], ties: TieMethod = .minimum, tolerance: TieTolerance = .standard) {
    var scored = scores.enumerated().compactMap { unit, score in
      score.map { (unit: unit, score: $0) }
    }
    // Within equal scores by index, so that the groups list their units in order.
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.unit < $1.unit }
    var groups: [[Int]] = []
    var best: Double?
    for (unit, score) in scored {
      if let best, let last = groups.indices.last, tolerance.ties(best, score) {
        groups[last].append(unit)
      } else {
        groups.append([unit])
        best = score
      }
    }
    self.groups = groups.map { $0.sorted() }
    ranks = Ranking.ranks(of: self.groups, unitCount: scores.count, ties: ties)
  }

  private static func ranks(of groups: [[Int]], unitCount: Int, ties: TieMethod) -> [Double?] {
    var ranks = [Double?](repeating: nil, count: unitCount)
    var unitsBefore = 0
    for (index, group) in groups.enumerated() {
      let rank =
        switch ties {
        case .minimum: Double(unitsBefore + 1)
        case .dense: Double(index + 1)
        case .fractional: Double(unitsBefore) + Double(group.count + 1) / 2
        }
      for unit in group { ranks[unit] = rank }
      unitsBefore += group.count
    }
    return ranks
  }
}

/// Why scores cannot be ranked.
public enum RankingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A score is NaN or infinite.
  case unusableScore(unit: Int, score: Double)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .unusableScore(let unit, let score):
      "found the score \(score) for the unit at index \(unit); expected a finite one, or nil if there is none"
    }
  }
}
