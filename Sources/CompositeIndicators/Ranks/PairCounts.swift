/// How many pairs of units two orders agree on, disagree on and leave tied.
///
/// Counted as in Knight (1966), A Computer Method for Calculating Kendall's Tau with Ungrouped Data,
/// JASA 61 (recalled): after sorting by the first variable, the discordant pairs are the exchanges
/// that a merge sort by the second needs.
struct PairCounts {
  let untiedInFirst: Int
  let untiedInSecond: Int
  let concordantLessDiscordant: Int

  /// Counts over units given by their levels in both variables.
  init(_ first: [Int], _ second: [Int]) {
    let sorted = zip(first, second).sorted { $0 < $1 }
    let tiedInFirst = PairCounts.tied(sorted.map(\.0)) { $0 == $1 }
    let tiedInBoth = PairCounts.tied(sorted) { $0 == $1 }
    var seconds = sorted.map(\.1)
    let discordant = PairCounts.exchanges(sorting: &seconds)
    let tiedInSecond = PairCounts.tied(seconds) { $0 == $1 }
    let pairs = PairCounts.pairs(sorted.count)
    untiedInFirst = pairs - tiedInFirst
    untiedInSecond = pairs - tiedInSecond
    concordantLessDiscordant = pairs - tiedInFirst - tiedInSecond + tiedInBoth - 2 * discordant
  }

  private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }

  /// The pairs within runs of equal neighbours.
  private static func tied<Element>(
    _ sorted: [Element], by areEqual: (Element, Element) -> Bool
  ) -> Int {
    var tied = 0
    var run = 0
    for (previous, next) in zip(sorted, sorted.dropFirst()) {
      run = areEqual(previous, next) ? run + 1 : 0
      // The newest member ties each earlier one of its run.
      tied += run
    }
    return tied
  }

  /// Sorts by merging ever longer runs; returns how many pairs stood in the wrong order.
  private static func exchanges(sorting values: inout [Int]) -> Int {
    var exchanges = 0
    var width = 1
    while width < values.count {
      var merged: [Int] = []
      merged.reserveCapacity(values.count)
      for start in stride(from: 0, to: values.count, by: 2 * width) {
        let middle = min(start + width, values.count)
        let end = min(start + 2 * width, values.count)
        var (left, right) = (start, middle)
        while left < middle || right < end {
          if right == end || (left < middle && values[left] <= values[right]) {
            merged.append(values[left])
            left += 1
          } else {
            exchanges += middle - left
            merged.append(values[right])
            right += 1
          }
        }
      }
      values = merged
      width *= 2
    }
    return exchanges
  }
}
