import TestSupport
import Testing

@testable import ProgrammeScoring

/// The best value and cost by trying every subset, and all selections without a spare member that
/// reach them, in their order.
private struct BruteForce {
  let value: Int
  let cost: Int
  let selections: [[Int]]

  init(covers: [Set<Int>], costs: [Int], budget: Int) {
    var best = (value: 0, cost: 0)
    var found: [[Int]] = []
    for subset in 0..<(1 << covers.count) {
      let members = covers.indices.filter { subset >> $0 & 1 == 1 }
      let cost = members.map { costs[$0] }.reduce(0, +)
      if cost > budget { continue }
      let union = members.reduce(into: Set<Int>()) { $0.formUnion(covers[$1]) }
      let hasSpare = members.contains { member in
        members.filter { $0 != member }.reduce(into: Set<Int>()) { $0.formUnion(covers[$1]) }
          == union
      }
      if union.count > best.value || (union.count == best.value && cost < best.cost) {
        best = (union.count, cost)
        found = []
      }
      if (union.count, cost) == best, !hasSpare { found.append(members) }
    }
    value = best.value
    cost = best.cost
    selections = found.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

@Suite struct CoverageSearchTests {
  private static func random(
    _ generator: inout SeededGenerator, options: Int, gaps: Int, greatestCost: Int
  ) -> (covers: [Set<Int>], costs: [Int]) {
    let covers = (0..<options).map { _ in
      Set((0..<gaps).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 })
    }
    return (covers, covers.map { _ in Int.random(in: 0...greatestCost, using: &generator) })
  }

  private static func problem(
    _ covers: [Set<Int>], _ costs: [Int], _ budget: Int
  ) -> CoverageProblem {
    CoverageProblem(covers: covers.map { GapSet($0) }, costs: costs, budget: budget)
  }

  @Test(arguments: 0..<400)
  func `under a budget the search finds what trying every subset finds`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let (covers, costs) = Self.random(
      &generator, options: Int.random(in: 0...9, using: &generator),
      gaps: Int.random(in: 1...12, using: &generator),
      greatestCost: [0, 1, 3, 20].randomElement(using: &generator) ?? 1)
    let budget = Int.random(in: 0...30, using: &generator)
    let truth = BruteForce(covers: covers, costs: costs, budget: budget)
    let problem = Self.problem(covers, costs, budget)
    let (selection, hasEqual) = CoverageSearch.best(of: problem)
    #expect(selection.value == truth.value, "seed \(seed)")
    #expect(selection.cost == truth.cost, "seed \(seed)")
    #expect(selection.members == truth.selections.first, "seed \(seed)")
    #expect(hasEqual == (truth.selections.count > 1), "seed \(seed)")
    let gains = problem.gains(of: covers.indices, beyond: GapSet(), within: budget)
    #expect(
      problem.boundOnGain(of: gains, beyond: GapSet(), within: budget) >= truth.value,
      "seed \(seed)")
    let needed = problem.boundOnCost(ofGaining: truth.value, from: gains)
    #expect((needed ?? .max) <= truth.cost, "seed \(seed)")
    #expect(!truth.selections.isEmpty)
  }

  @Test(arguments: 0..<200)
  func `with a number of measures too`(_ seed: Int) {
    var generator = SeededGenerator(seed: 10_000 + UInt64(seed))
    let (covers, _) = Self.random(
      &generator, options: Int.random(in: 1...10, using: &generator),
      gaps: Int.random(in: 1...70, using: &generator), greatestCost: 0)
    let number = Int.random(in: 0...5, using: &generator)
    let ones = covers.map { _ in 1 }
    let truth = BruteForce(covers: covers, costs: ones, budget: number)
    let (selection, hasEqual) = CoverageSearch.best(of: Self.problem(covers, ones, number))
    #expect(selection.value == truth.value, "seed \(seed)")
    #expect(selection.members == truth.selections.first, "seed \(seed)")
    #expect(hasEqual == (truth.selections.count > 1), "seed \(seed)")
  }

  @Test(arguments: 0..<100)
  func `a greedy selection keeps the budget and never beats the proven one`(_ seed: Int) {
    var generator = SeededGenerator(seed: 20_000 + UInt64(seed))
    let (covers, costs) = Self.random(&generator, options: 9, gaps: 15, greatestCost: 9)
    let problem = Self.problem(covers, costs, 20)
    let greedy = GreedyCoverage.selection(of: problem)
    let (best, _) = CoverageSearch.best(of: problem)
    #expect(greedy.cost <= 20)
    #expect(!greedy.isBetter(than: best))
    #expect(greedy == problem.selection(of: greedy.members))
    #expect(greedy == GreedyCoverage.selection(of: problem))
  }

  /// The least cost for each set of gaps, option by option.
  private static func bestByTable(
    _ covers: [Set<Int>], _ costs: [Int], budget: Int
  ) -> (value: Int, cost: Int) {
    var least: [Set<Int>: Int] = [[]: 0]
    for (cover, cost) in zip(covers, costs) {
      for (set, spent) in least {
        let wider = set.union(cover)
        least[wider] = min(least[wider] ?? .max, spent + cost)
      }
    }
    let within = least.filter { $0.value <= budget }
    let value = within.keys.map(\.count).max() ?? 0
    return (value, within.filter { $0.key.count == value }.values.min() ?? 0)
  }

  @Test(arguments: 0..<60)
  func `setting options aside that another one replaces loses nothing`(_ seed: Int) {
    var generator = SeededGenerator(seed: 30_000 + UInt64(seed))
    let (covers, costs) = Self.random(&generator, options: 30, gaps: 6, greatestCost: 12)
    let truth = Self.bestByTable(covers, costs, budget: 14)
    let problem = Self.problem(covers, costs, 14)
    let kept = problem.undominated
    #expect(kept.count < 30)
    let (best, _) = CoverageSearch.best(of: problem.restricted(to: kept))
    #expect(best.value == truth.value, "seed \(seed)")
    #expect(best.cost == truth.cost, "seed \(seed)")
  }

  @Test func `many equal options are settled at once`() {
    let covers = (0..<25).map { Set([$0]) }
    let ones = covers.map { _ in 1 }
    let (selection, hasEqual) = CoverageSearch.best(of: Self.problem(covers, ones, 12))
    #expect(selection.members == Array(0..<12))
    #expect(hasEqual)
  }

  @Test(arguments: 0..<6)
  func `twenty-five options with overlaps are settled`(_ seed: Int) {
    var generator = SeededGenerator(seed: 40_000 + UInt64(seed))
    let (covers, costs) = Self.random(&generator, options: 25, gaps: 60, greatestCost: 100)
    let problem = Self.problem(covers, costs, 200)
    let (selection, _) = CoverageSearch.best(of: problem)
    #expect(selection.cost <= 200)
    #expect(!GreedyCoverage.selection(of: problem).isBetter(than: selection))
  }

  @Test func `amounts as large as money can be do not overflow`() {
    let most = 1_000_000_000_000_000
    let covers = (0..<20).map { option in Set(option..<option + 200) }
    let costs = covers.map { _ in most }
    let (selection, _) = CoverageSearch.best(of: Self.problem(covers, costs, most))
    #expect(selection.value == 200)
    #expect(selection.cost == most)
  }
}
