/// Finds the best selection by branch and bound, and whether another one is as good.
///
/// Options are taken or left in their order; a branch is given up where the relaxation of
/// ``CoverageProblem/boundOnGain(of:beyond:within:)`` shows that it cannot become better.
struct CoverageSearch {
  let problem: CoverageProblem
  private var best: CoverageProblem.Selection
  private var equals: [[Int]] = []
  private var looksForEquals = false

  /// The best value and cost, the first selection that has them, and whether a second one does.
  static func best(
    of problem: CoverageProblem
  ) -> (selection: CoverageProblem.Selection, hasEqual: Bool) {
    var search = CoverageSearch(problem: problem, best: GreedyCoverage.selection(of: problem))
    search.look(at: 0, members: [], covered: GapSet(), cost: 0)
    search.looksForEquals = true
    search.look(at: 0, members: [], covered: GapSet(), cost: 0)
    // The second pass finds the best selection again, or a better-placed equal.
    let first = search.equals.first.map(problem.selection) ?? search.best
    return (first, search.equals.count > 1)
  }

  private init(problem: CoverageProblem, best: CoverageProblem.Selection) {
    self.problem = problem
    self.best = best
  }

  private var isDone: Bool { equals.count > 1 }

  private mutating func look(at start: Int, members: [Int], covered: GapSet, cost: Int) {
    if isDone { return }
    let value = covered.count
    if looksForEquals {
      if value == best.value, cost == best.cost, problem.isIrredundant(members) {
        equals.append(members)
        return
      }
    } else {
      let here = CoverageProblem.Selection(members: members, value: value, cost: cost)
      if here.isBetter(than: best) { best = here }
    }
    let rest = problem.budget - cost
    let gains = problem.gains(
      of: start..<problem.covers.count, beyond: covered, within: rest)
    guard isWorthwhile(value: value, cost: cost, covered: covered, gains: gains, rest: rest) else {
      return
    }
    // In the order of the options, so that of equal selections the first is found first.
    for option in gains.map(\.option).sorted() {
      var wider = covered
      wider.formUnion(problem.covers[option])
      look(
        at: option + 1, members: members + [option], covered: wider,
        cost: cost + problem.costs[option])
    }
  }

  private func isWorthwhile(
    value: Int, cost: Int, covered: GapSet,
    gains: [(option: Int, gain: Int, cost: Int)], rest: Int
  ) -> Bool {
    let bound = value + problem.boundOnGain(of: gains, beyond: covered, within: rest)
    if bound > best.value { return true }
    if bound < best.value { return false }
    guard let dearer = problem.boundOnCost(ofGaining: best.value - value, from: gains) else {
      return false
    }
    return looksForEquals ? cost + dearer <= best.cost : cost + dearer < best.cost
  }
}
