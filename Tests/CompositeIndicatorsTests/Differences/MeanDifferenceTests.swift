import CompositeIndicators
import TestSupport
import Testing

@Suite struct MeanDifferenceTests {
  private typealias Item = MeanDifference.Item

  private func sum(
    _ split: MeanDifference, _ before: [MeanDifference.Item?], _ after: [MeanDifference.Item?],
    _ value: (MeanDifference.Item) -> Double
  ) -> Double {
    zip(before, after).enumerated().reduce(0) { sum, pair in
      let (index, (old, new)) = pair
      guard let old, let new else { return sum + split.weightParts[index] }
      return sum + split.weightParts[index] + split.slopes[index] * (value(new) - value(old))
    }
  }

  @Test func `the logarithmic mean of known numbers`() {
    #expect(LogarithmicMean.of(5, 5) == 5)
    // (e - 1) / 1.
    #expect(abs(LogarithmicMean.of(2.718281828459045, 1) - 1.718281828459045) < 1e-15)
    // 99 / ln 100.
    #expect(abs(LogarithmicMean.of(1, 100) - 99 / 4.605170185988092) < 1e-12)
    #expect(LogarithmicMean.of(3, 8) == LogarithmicMean.of(8, 3))
  }

  @Test func `near equality the logarithmic mean keeps its digits`() {
    // Its series around a: a (1 + h/2 - h²/12 + h³/24), with b = a (1 + h).
    for power in 1...15 {
      let h = (0..<power).reduce(0.2) { step, _ in step / 8 }
      let expected = 7 * (1 + h / 2 - h * h / 12 + h * h * h / 24)
      let rest = 7 * 19 * h * h * h * h / 720
      #expect(abs(LogarithmicMean.of(7, 7 * (1 + h)) - expected) <= 2 * rest + 4e-15, "\(power)")
    }
  }

  @Test func `an arithmetic mean by hand`() throws {
    // Before 2 and 6 alike: 4. After 4 and 6, the second three times: 5.5.
    let before = [Item(value: 2, weight: 1), Item(value: 6, weight: 1)]
    let after = [Item(value: 4, weight: 1), Item(value: 6, weight: 3)]
    let split = try MeanDifference(before: before, after: after)
    // Shares 1/2, 1/2 and 1/4, 3/4; the middle of both means is 4.75.
    #expect(split.slopes == [0.375, 0.625])
    #expect(split.weightParts == [-0.25 * (3 - 4.75), 0.25 * (6 - 4.75)])
    #expect(abs(sum(split, before, after) { $0.value } - 1.5) < 1e-15)
  }

  @Test func `a geometric mean by hand`() throws {
    // The roots of 4 * 9 and of 16 * 9: 6 and 12; all of it comes from the first.
    let before = [Item(value: 4, weight: 1), Item(value: 9, weight: 1)]
    let after = [Item(value: 16, weight: 1), Item(value: 9, weight: 1)]
    let split = try MeanDifference(before: before, after: after, isGeometric: true)
    #expect(abs(split.slopes[0] * 12 - 6) < 1e-13)
    #expect(split.weightParts == [0, 0])
  }

  @Test func `an item that joins has no part of its value, only of its weight`() throws {
    let before: [Item?] = [Item(value: 1, weight: 1), nil]
    let after: [Item?] = [Item(value: 1, weight: 1), Item(value: 3, weight: 1)]
    let split = try MeanDifference(before: before, after: after)
    // From 1 to 2; the middle is 1.5; the share of the first falls by a half, that of the second rises.
    #expect(split.weightParts == [-0.5 * (1 - 1.5), 0.5 * (3 - 1.5)])
  }

  @Test func `nothing on a side is no mean`() {
    #expect(throws: MeanError.noValues) {
      try MeanDifference(before: [nil], after: [Item(value: 1, weight: 1)])
    }
    #expect(throws: MeanError.unequalCounts(0, 1)) {
      try MeanDifference(before: [], after: [Item(value: 1, weight: 1)])
    }
  }

  @Test(arguments: [false, true])
  func `the parts always add up, and swapping the sides negates them`(_ isGeometric: Bool) throws {
    var generator = SeededGenerator(seed: 61)
    func item() -> MeanDifference.Item? {
      Int.random(in: 0...5, using: &generator) == 0
        ? nil
        : Item(
          value: Double.random(in: 1...100, using: &generator),
          weight: Double.random(in: 0.01...20, using: &generator))
    }
    for round in 0..<2_000 {
      let count = Int.random(in: 1...9, using: &generator)
      let before = (0..<count).map { _ in item() }
      let after = before.map { old in
        // Sometimes nearly the same, where differences lose their digits.
        guard Bool.random(using: &generator), let old else { return item() }
        return Item(value: min(100, old.value * (1 + 1e-9)), weight: old.weight)
      }
      guard before.contains(where: { $0 != nil }), after.contains(where: { $0 != nil }) else {
        continue
      }
      let kind: MeanKind = isGeometric ? .geometric : .arithmetic
      func mean(_ items: [MeanDifference.Item?]) throws -> Double {
        let present = items.compactMap { $0 }
        return try WeightedMean.of(
          present.map(\.value), weights: present.map(\.weight), kind: kind)
      }
      let split = try MeanDifference(before: before, after: after, isGeometric: isGeometric)
      let difference = try mean(after) - mean(before)
      #expect(
        abs(sum(split, before, after) { $0.value } - difference) < 1e-12, "seed 61, \(round)")
      let back = try MeanDifference(before: after, after: before, isGeometric: isGeometric)
      for index in 0..<count {
        #expect(abs(split.weightParts[index] + back.weightParts[index]) < 1e-12)
        #expect(abs(split.slopes[index] - back.slopes[index]) < 1e-12)
      }
    }
  }
}
