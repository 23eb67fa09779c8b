/// How often each unit had each rank.
struct RankCounts: Sendable {
  private let unitCount: Int
  /// By unit, then rank from 1.
  private var counts: [UInt32]

  /// Counts of nothing yet.
  init(unitCount: Int) {
    self.unitCount = unitCount
    counts = Array(repeating: 0, count: unitCount * unitCount)
  }

  /// Counts the ranks of one replication; 0 is none.
  mutating func add(_ ranks: UnsafeBufferPointer<UInt32>) {
    let unitCount = self.unitCount
    counts.withUnsafeMutableBufferPointer { counts in
      var start = 0
      for rank in ranks {
        // Without a rank, the place would be that of the unit before, or before the first.
        if rank > 0 { counts[start &+ Int(rank) &- 1] &+= 1 }
        start &+= unitCount
      }
    }
  }

  /// Adds the counts of other replications of the same units.
  mutating func add(_ other: RankCounts) {
    for place in counts.indices { counts[place] &+= other.counts[place] }
  }

  /// How often a unit had each rank.
  func distribution(of unit: Int) -> RankDistribution {
    RankDistribution(counts: counts[(unit * unitCount)..<((unit + 1) * unitCount)])
  }
}

/// How often one unit had each rank, from 1 on.
struct RankDistribution: Sendable {
  let counts: ArraySlice<UInt32>

  init(counts: ArraySlice<UInt32>) { self.counts = counts }

  /// The distribution of ranks from 1 to a number of units; 0 is none.
  init(of ranks: [UInt32], unitCount: Int) {
    var counts = [UInt32](repeating: 0, count: unitCount)
    for rank in ranks where rank > 0 { counts[Int(rank) - 1] += 1 }
    self.counts = counts[...]
  }

  /// The number of replications with a rank.
  var total: Int { counts.reduce(0) { $0 + Int($1) } }

  /// The mean rank; nil without any.
  var mean: Double? {
    let total = total
    let sum = zip(1..., counts).reduce(0) { $0 + $1.0 * Int($1.1) }
    return total == 0 ? nil : Double(sum) / Double(total)
  }

  /// The rank at a place of all ranks in order, from 0 to below their number.
  func rank(at place: Int) -> Int {
    var before = 0
    for (rank, count) in zip(1..., counts) {
      before += Int(count)
      if before > place { return rank }
    }
    return counts.count
  }
}
