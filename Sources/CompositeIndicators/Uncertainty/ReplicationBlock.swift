/// The scores and ranks of some replications in a row.
struct ReplicationBlock: Sendable {
  /// The number of the first.
  let first: Int
  /// How many there are.
  let count: Int
  /// The scores by replication, then unit; not a number where there was none.
  var scores: [Double] = []
  /// The ranks in the same order; 0 where there was none.
  var ranks: [UInt32] = []
  /// Why the index cannot be computed, in the first of them where it cannot.
  var error: UncertaintyError?

  init(_ numbers: Range<Int>) {
    first = numbers.lowerBound
    count = numbers.count
  }
}
