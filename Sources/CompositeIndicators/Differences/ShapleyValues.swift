/// How much of a common result is due to each of several players: their mean addition over the orders
/// in which they can join (Shapley 1953, recalled).
package enum ShapleyValues {
  /// Up to how many players all orders are taken.
  ///
  /// Above it, the orders are those of ``orders(of:)``.
  package static let exactLimit = 12

  /// The values of the players; they add up to the result of all less the result of none.
  ///
  /// A player that never changes the result gets 0, and two that always change it alike get the same,
  /// as long as all orders are taken.
  ///
  /// - Parameters:
  ///   - count: The number of players.
  ///   - result: The result of those who have joined, told player by player.
  /// - Returns: A value for each player.
  package static func of(_ count: Int, result: ([Bool]) -> Double) -> [Double] {
    guard count > 0 else { return [] }
    return count <= exactLimit ? exact(count, result) : sampled(count, result)
  }

  /// The orders taken where all would be too many: each turn of the given order, forwards and backwards.
  ///
  /// With an order its reverse is there, so that swapping who has joined and who has not negates every
  /// value.
  static func orders(of count: Int) -> [[Int]] {
    (0..<count).flatMap { start in
      let turned = (0..<count).map { ($0 + start) % count }
      return [turned, turned.reversed()]
    }
  }

  private static func exact(_ count: Int, _ result: ([Bool]) -> Double) -> [Double] {
    let results = (0..<(1 << count)).map { set in
      result((0..<count).map { set & (1 << $0) != 0 })
    }
    // One over the number of orders of the same beginning: k! (n - 1 - k)! / n!.
    var weights = [1 / Double(count)]
    for size in 1..<max(count, 1) {
      weights.append((weights.last ?? 0) * Double(size) / Double(count - size))
    }
    return (0..<count).map { player in
      results.indices.reduce(0) { sum, set in
        guard set & (1 << player) == 0 else { return sum }
        return sum + weights[set.nonzeroBitCount] * (results[set | (1 << player)] - results[set])
      }
    }
  }

  private static func sampled(_ count: Int, _ result: ([Bool]) -> Double) -> [Double] {
    let orders = orders(of: count)
    var sums = Array(repeating: 0.0, count: count)
    for order in orders {
      var joined = Array(repeating: false, count: count)
      var last = result(joined)
      for player in order {
        joined[player] = true
        let next = result(joined)
        sums[player] += next - last
        last = next
      }
    }
    return sums.map { $0 / Double(orders.count) }
  }
}
