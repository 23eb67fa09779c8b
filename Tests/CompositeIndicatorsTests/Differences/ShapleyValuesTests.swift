import TestSupport
import Testing

@testable import CompositeIndicators

@Suite struct ShapleyValuesTests {
  /// A random result for each set of players, the same for the same set.
  private func game(_ count: Int, _ generator: inout SeededGenerator) -> [Double] {
    (0..<(1 << count)).map { _ in Double.random(in: -5...5, using: &generator) }
  }

  private func result(_ game: [Double]) -> ([Bool]) -> Double {
    { joined in game[joined.indices.reduce(0) { $0 | (joined[$1] ? 1 << $1 : 0) }] }
  }

  /// Every order of the numbers below a count, by insertion.
  private func permutations(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { orders, next in
      orders.flatMap { order in
        (0...order.count).map { place in
          var longer = order
          longer.insert(next, at: place)
          return longer
        }
      }
    }
  }

  @Test func `the glove game: two left gloves and a right one`() {
    // A pair is worth 1; the right glove gets 2/3, each left one 1/6 (a textbook case).
    let values = ShapleyValues.of(3) { ($0[0] || $0[1]) && $0[2] ? 1 : 0 }
    for (value, expected) in zip(values, [1.0 / 6, 1.0 / 6, 2.0 / 3]) {
      #expect(abs(value - expected) < 1e-15)
    }
  }

  @Test func `nobody and one player`() {
    #expect(ShapleyValues.of(0) { _ in 7 }.isEmpty)
    #expect(ShapleyValues.of(1) { $0[0] ? 7 : 3 } == [4])
  }

  @Test func `the same as the mean over all orders, counted out`() {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<40 {
      let count = Int.random(in: 1...6, using: &generator)
      let result = result(game(count, &generator))
      let orders = permutations(count)
      var slow = Array(repeating: 0.0, count: count)
      for order in orders {
        for (place, player) in order.enumerated() {
          let before = Set(order.prefix(place))
          let with = result((0..<count).map { before.contains($0) || $0 == player })
          let without = result((0..<count).map(before.contains))
          slow[player] += (with - without) / Double(orders.count)
        }
      }
      for (value, expected) in zip(ShapleyValues.of(count, result: result), slow) {
        #expect(abs(value - expected) < 1e-12, "seed 62")
      }
    }
  }

  @Test(arguments: [2, 12, 13, 20])
  func `the values add up, also where not all orders are taken`(_ count: Int) {
    // A staircase: the result is the number of players up to the first that has not joined.
    func stairs(_ joined: [Bool]) -> Double { Double(joined.firstIndex(of: false) ?? count) }
    let values = ShapleyValues.of(count, result: stairs)
    #expect(abs(values.reduce(0, +) - Double(count)) < 1e-12)
    #expect(values == values.sorted(by: >))
    // Who has not joined and who has, swapped.
    let back = ShapleyValues.of(count) { stairs($0.map { !$0 }) }
    for (value, opposite) in zip(values, back) { #expect(abs(value + opposite) < 1e-12) }
  }

  @Test func `a player that changes nothing gets nothing`() {
    let values = ShapleyValues.of(14) { $0[3] ? 2 : 1 }
    #expect(values[3] == 1)
    #expect(values.enumerated().allSatisfy { $0.offset == 3 || $0.element == 0 })
  }

  @Test func `with an order its reverse is taken`() {
    let orders = Set(ShapleyValues.orders(of: 13))
    #expect(orders.count == 26)
    #expect(orders.allSatisfy { orders.contains($0.reversed()) && Set($0).count == 13 })
  }
}
