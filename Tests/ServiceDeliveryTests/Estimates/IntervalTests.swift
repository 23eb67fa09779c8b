import CompositeIndicators
import Testing
import TestSupport

@testable import ServiceDelivery

@Suite("Intervals of shares") struct IntervalTests {
  private func wilson(_ part: Int, _ whole: Int) throws -> IntervalEstimate {
    let share = try #require(Share(part, of: whole))
    return try #require(IntervalEstimate.wilson(share))
  }

  /// Newcombe 1998, Statistics in Medicine 17, pages 857 to 872, table I, method 3.
  @Test func `Wilson's intervals are those that Newcombe published`() throws {
    let published = [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
      (1, 29, 0.0061, 0.1718),
    ]
    for (part, whole, lower, upper) in published {
      let interval = try wilson(part, whole)
      #expect(abs(interval.lower - lower) < 0.00005)
      #expect(abs(try #require(interval.upper) - upper) < 0.00005)
    }
    #expect(try wilson(29, 29).upper == 1)
    #expect(IntervalEstimate.wilson(try #require(Share(0, of: 0))) == nil)
    #expect(IntervalEstimate.wilson(try #require(Share(1, of: 2)), level: 1) == nil)
  }

  /// Newcombe 1998, Statistics in Medicine 17, pages 873 to 890, table II, method 10.
  @Test func `differences have the intervals that Newcombe published`() throws {
    let published = [
      ((56, 70), (48, 80), 0.0524, 0.3339), ((9, 10), (3, 10), 0.1705, 0.8090),
      ((6, 7), (2, 7), 0.0582, 0.8062),
    ]
    for (first, second, lower, upper) in published {
      let (mine, other) = (try wilson(first.0, first.1), try wilson(second.0, second.1))
      let difference = try #require(mine.difference(from: other))
      #expect(abs(difference.lower - lower) < 0.00005)
      #expect(abs(try #require(difference.upper) - upper) < 0.00005)
    }
  }

  /// Computed with NumPy from the formula as it is printed, without rearranging it.
  @Test func `ratios have the interval of the printed formula`() throws {
    let computed = [
      ((56, 70), (48, 80), 1.0782946132402957, 1.6629199665110788),
      ((1, 34), (7, 34), 0.023822988521503254, 0.8667999828133028),
      ((30, 100), (45, 120), 0.5476223147390288, 1.1587678797419507),
    ]
    for (first, second, lower, upper) in computed {
      let (mine, other) = (try wilson(first.0, first.1), try wilson(second.0, second.1))
      let ratio = try #require(mine.ratio(to: other))
      #expect(abs(ratio.lower - lower) < 1e-12)
      #expect(abs(try #require(ratio.upper) - upper) < 1e-12)
    }
  }

  @Test func `a ratio to nobody is no number, a ratio of nobody is 0 with an upper end`() throws {
    let (none, some) = (try wilson(0, 20), try wilson(5, 20))
    #expect(some.ratio(to: none) == nil)
    let zero = try #require(none.ratio(to: some))
    #expect(zero.value == 0)
    #expect(zero.lower == 0)
    #expect(try #require(zero.upper) > 0)
  }

  /// 4,000 samples: the share of intervals that hold the truth has a standard error of 0.0035, so that
  /// 0.93 to 0.975 is more than five of them below 0.95 and lets the method be a little wide.
  @Test func `the intervals hold the truth in about 95 of 100 samples`() throws {
    var generator = SeededGenerator(seed: 8)
    func draw(_ size: Int, _ share: Double) -> Int {
      (0..<size).count { _ in Double.random(in: 0..<1, using: &generator) < share }
    }
    var held = (share: 0, difference: 0, ratio: 0)
    let samples = 4_000
    for _ in 0..<samples {
      let first = try wilson(draw(60, 0.3), 60)
      let second = try wilson(draw(80, 0.45), 80)
      let difference = try #require(first.difference(from: second))
      let ratio = try #require(first.ratio(to: second))
      if first.holds(0.3) { held.share += 1 }
      if difference.holds(-0.15) { held.difference += 1 }
      if ratio.holds(0.3 / 0.45) { held.ratio += 1 }
    }
    for count in [held.share, held.difference, held.ratio] {
      #expect((0.93...0.975).contains(Double(count) / Double(samples)), "\(held)")
    }
  }
}

extension IntervalEstimate {
  func holds(_ truth: Double) -> Bool { lower <= truth && (upper.map { truth <= $0 } ?? true) }
}
