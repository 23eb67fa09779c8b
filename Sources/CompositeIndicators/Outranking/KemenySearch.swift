/// The best orders of a few units, by dynamic programming over subsets.
///
/// The best score of the units of a set standing first depends on nothing but the set. The tables have
/// a place for each of the 2^n sets.
struct KemenySearch {
  /// The first and the last best order, compared index by index.
  let first: [Int]
  let last: [Int]
  /// How many orders are best.
  let count: Int
  /// The mean position of each unit over the best orders, from 1.
  let meanPositions: [Double]

  /// Searches all orders of at most ``KemenyOrder/tierLimit`` units with shares[p][q] for p before q.
  init(_ shares: [[Double]], _ tolerance: TieTolerance) {
    let table = BestStarts(shares, tolerance)
    let all = table.all
    // In how many best ways the units outside a set can follow it, if it starts a best order.
    var ends = Array(repeating: 0, count: all.rawValue + 1)
    ends[all.rawValue] = 1
    var positions = Array(repeating: 0.0, count: shares.count)
    for set in stride(from: all.rawValue, to: 0, by: -1).lazy.map(UnitSet.init)
    where ends[set.rawValue] > 0 {
      for unit in set where table.isBest(unit, lastOf: set) {
        let rest = set.removing(unit)
        ends[rest.rawValue] += ends[set.rawValue]
        positions[unit] +=
          Double(table.ways[rest.rawValue]) * Double(ends[set.rawValue]) * Double(set.size)
      }
    }
    let count = table.ways[all.rawValue]
    self.count = count
    meanPositions = positions.map { $0 / Double(count) }

    func order(_ choose: ([Int]) -> Int?) -> [Int] {
      var order: [Int] = []
      var set = UnitSet(rawValue: 0)
      while set.rawValue != all.rawValue {
        let next = shares.indices.filter {
          let longer = set.adding($0)
          return longer.size > set.size && ends[longer.rawValue] > 0
            && table.isBest($0, lastOf: longer)
        }
        guard let unit = choose(next) else { break }
        order.append(unit)
        set = set.adding(unit)
      }
      return order
    }
    first = order(\.first)
    last = order(\.last)
  }
}

/// For every set of units, the best score of an order of them, and the number of ways to it.
private struct BestStarts {
  let all: UnitSet
  private(set) var ways: [Int]
  private var scores: [Double]
  private let gains: SubsetGains
  private let tolerance: TieTolerance

  init(_ shares: [[Double]], _ tolerance: TieTolerance) {
    all = UnitSet(rawValue: (1 << shares.count) - 1)
    gains = SubsetGains(shares)
    self.tolerance = tolerance
    scores = Array(repeating: 0, count: all.rawValue + 1)
    ways = Array(repeating: 1, count: all.rawValue + 1)
    for set in stride(from: 1, through: all.rawValue, by: 1).lazy.map(UnitSet.init) {
      // Shares are at least 0, so 0 is no more than any score.
      var best = 0.0
      for unit in set { best = max(best, score(unit, lastOf: set)) }
      scores[set.rawValue] = best
      var count = 0
      for unit in set where isBest(unit, lastOf: set) {
        count += ways[set.removing(unit).rawValue]
      }
      ways[set.rawValue] = count
    }
  }

  /// Whether a best order of a set can end with one of its units.
  func isBest(_ unit: Int, lastOf set: UnitSet) -> Bool {
    tolerance.ties(score(unit, lastOf: set), scores[set.rawValue])
  }

  private func score(_ unit: Int, lastOf set: UnitSet) -> Double {
    let rest = set.removing(unit)
    return scores[rest.rawValue] + gains.of(unit, after: rest)
  }
}
