import TestSupport
import Testing

@testable import ProgrammeScoring

/// The search against all choices tried one by one.
@Suite struct VisitSearchTests {
  private func random(
    sets: Int, elements: Int, _ generator: inout SeededGenerator
  ) -> VisitSearch {
    let worths = (0..<elements).map { _ in
      [
        VisitWorth(lacking: 1), VisitWorth(open: 1), VisitWorth(open: 1), VisitWorth(proven: 1),
        VisitWorth(promising: 1),
      ].randomElement(using: &generator) ?? VisitWorth(open: 1)
    }
    return VisitSearch(
      sets: (0..<sets).map { _ in
        (0..<elements).filter { _ in Int.random(in: 0...3, using: &generator) == 0 }
      }, worths: worths)
  }

  /// The worth of a choice, from the union of its sets.
  private func worth(of choice: [Int], _ search: VisitSearch) -> VisitWorth {
    var worth = VisitWorth(saved: -choice.count)
    for element in Set(choice.flatMap { search.sets[$0] }) { worth += search.worths[element] }
    return worth
  }

  /// The best choice of at most `count` sets; of equals the first in the order of their numbers.
  private func bruteForce(_ search: VisitSearch, _ count: Int) -> [Int] {
    let sets = search.sets.count
    var best: [Int] = []
    for mask in 0..<(1 << sets) where mask.nonzeroBitCount <= count {
      let choice = (0..<sets).filter { mask & (1 << $0) != 0 }
      let (new, old) = (worth(of: choice, search), worth(of: best, search))
      if new > old || (new == old && choice.lexicographicallyPrecedes(best)) { best = choice }
    }
    return best
  }

  @Test func `the exact search finds the first of the best choices`() {
    var generator = SeededGenerator(seed: 71)
    var improved = 0
    for round in 0..<300 {
      let search = random(
        sets: Int.random(in: 0...9, using: &generator),
        elements: Int.random(in: 0...14, using: &generator), &generator)
      let count = Int.random(in: 0...5, using: &generator)
      let best = search.best(choosing: count)
      #expect(best == bruteForce(search, count), "round \(round)")
      if worth(of: search.greedy(choosing: count), search) < worth(of: best, search) {
        improved += 1
      }
    }
    // Otherwise the exact search would not be worth its code.
    #expect(improved > 5)
  }

  @Test func `the worth of a choice is that of its union`() {
    var generator = SeededGenerator(seed: 72)
    for _ in 0..<50 {
      let search = random(sets: 6, elements: 10, &generator)
      for mask in 0..<64 {
        let choice = (0..<6).filter { mask & (1 << $0) != 0 }
        #expect(search.worth(of: choice) == worth(of: choice, search))
      }
    }
  }

  @Test func `the stepwise choice keeps its promise, and no choice is above the bound`() {
    var generator = SeededGenerator(seed: 73)
    var tight = 0
    for round in 0..<200 {
      let search = random(sets: 8, elements: 16, &generator)
      let count = Int.random(in: 1...4, using: &generator)
      let best = worth(of: search.best(choosing: count), search)
      let greedy = worth(of: search.greedy(choosing: count), search)
      #expect(Double(greedy.lacking) >= 0.632 * Double(best.lacking), "round \(round)")
      let bound = search.upperBound(of: \.lacking, choosing: count)
      #expect(bound >= best.lacking, "round \(round)")
      if bound == best.lacking { tight += 1 }
      // Of the open ones alone another choice may show more; the bound holds for that too.
      let open = VisitSearch(
        sets: search.sets,
        worths: search.worths.map { VisitWorth(open: $0.open) })
      let most = worth(of: open.best(choosing: count), open).open
      #expect(search.upperBound(of: \.open, choosing: count) >= most, "round \(round)")
    }
    #expect(tight > 50)
  }

  @Test func `a choice is small as long as it has at most 200 000 possibilities`() {
    func isSmall(_ sets: Int, _ count: Int) -> Bool {
      VisitSearch(sets: Array(repeating: [], count: sets), worths: [])
        .isSmall(choosing: count)
    }
    // Choices of at most that many: 2^17 is 131 072, 2^18 is 262 144.
    #expect(isSmall(17, 17) && isSmall(17, 40) && !isSmall(18, 18))
    // Up to 5 of 25 are 68 406, up to 6 are 245 506; up to 3 of 100 are 166 751.
    #expect(isSmall(25, 5) && !isSmall(25, 6) && !isSmall(25, 25))
    #expect(isSmall(100, 3) && !isSmall(100, 4))
    #expect(isSmall(0, 3) && isSmall(5, 0) && isSmall(5, -1) && isSmall(3, 9))
    #expect(isSmall(199_999, 1) && !isSmall(200_001, 1))
  }

  @Test func `a large exact search ends soon`() {
    var generator = SeededGenerator(seed: 74)
    let search = random(sets: 20, elements: 150, &generator)
    let best = search.best(choosing: 8)
    #expect(best.count == 8)
    #expect(search.worth(of: best) >= search.worth(of: search.greedy(choosing: 8)))
  }
}
