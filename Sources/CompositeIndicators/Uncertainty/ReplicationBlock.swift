/// The scores of some replications in a row.
struct ReplicationBlock: Sendable {
  /// The number of the first.
  let first: Int
  /// How many there are.
  let count: Int
  /// The scores by replication, then unit; not a number where there was none.
  var scores: [Double] = []
  /// The ranks in the same order; 0 where there was none.
  ///
  /// Empty where they are counted at once.
  var ranks: [UInt32] = []
  /// Why the index cannot be computed, in the first of them where it cannot.
  var error: UncertaintyError?

  init(_ numbers: Range<Int>) {
    first = numbers.lowerBound
    count = numbers.count
  }

  /// Counts the ranks of the next replication, or keeps them where they are not counted.
  mutating func keep(_ ranks: UnsafeBufferPointer<UInt32>, in counts: inout RankCounts?) {
    counts?.add(ranks)
    if counts == nil { self.ranks += ranks }
  }
}
