/// Finds the best selection by branch and bound, and whether another one is as good.
///
/// Each option is taken or left; a branch is given up where the relaxation of
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
    let all = Array(problem.covers.indices)
    var search = CoverageSearch(problem: problem, best: GreedyCoverage.selection(of: problem))
    search.look(among: all, members: [], covered: GapSet(), cost: 0)
    search.looksForEquals = true
    search.look(among: all, members: [], covered: GapSet(), cost: 0)
    // The second pass finds the best selection again, or an equal one that comes before it.
    let first = problem.selection(of: search.equals.first ?? search.best.members.sorted())
    return (first, search.equals.count > 1)
  }

  private init(problem: CoverageProblem, best: CoverageProblem.Selection) {
    self.problem = problem
    self.best = best
  }

  private var isDone: Bool { equals.count > 1 }

  private mutating func look(
    among options: [Int], members: [Int], covered: GapSet, cost: Int
  ) {
    if isDone { return }
    let value = covered.count
    let here = CoverageProblem.Selection(members: members, value: value, cost: cost)
    if !looksForEquals {
      if here.isBetter(than: best) { best = here }
    } else if value == best.value, cost == best.cost, problem.isIrredundant(members) {
      equals.append(members)
      return
    }
    let rest = problem.budget - cost
    var gains = problem.gains(of: options, beyond: covered, within: rest)
    // The best first finds good selections soon; the order of the options finds the first of equals.
    let order = looksForEquals ? gains.map(\.option).sorted() : gains.map(\.option)
    for (place, option) in order.enumerated() {
      guard isWorthwhile(value: value, cost: cost, covered: covered, gains: gains, rest: rest)
      else { return }
      var wider = covered
      wider.formUnion(problem.covers[option])
      look(
        among: Array(order[(place + 1)...]), members: members + [option], covered: wider,
        cost: cost + problem.costs[option])
      gains.removeAll { $0.option == option }
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
