/// A good selection without proof: greedy, then exchanges as long as they help.
enum GreedyCoverage {
  /// The better of two greedy selections (by gain for cost, and by gain alone), improved by exchanges
  /// of one option for another; the same input always gives the same selection.
  static func selection(of problem: CoverageProblem) -> CoverageProblem.Selection {
    let none = problem.selection(of: [])
    let starts = [greedy(problem, byRatio: true), greedy(problem, byRatio: false)]
    return starts.map { improved($0, problem) }
      .reduce(none) { $1.isBetter(than: $0) ? $1 : $0 }
  }

  private static func greedy(
    _ problem: CoverageProblem, byRatio: Bool
  ) -> CoverageProblem.Selection {
    var members: [Int] = []
    var covered = GapSet()
    var rest = problem.budget
    while true {
      let gains = problem.gains(of: problem.covers.indices, beyond: covered, within: rest)
      let most = gains.map(\.gain).max()
      guard let next = byRatio ? gains.first : gains.first(where: { $0.gain == most }) else {
        return problem.selection(of: members.sorted())
      }
      members.append(next.option)
      covered.formUnion(problem.covers[next.option])
      rest -= next.cost
    }
  }

  /// Adds, drops and exchanges single options while that makes the selection better.
  private static func improved(
    _ start: CoverageProblem.Selection, _ problem: CoverageProblem
  ) -> CoverageProblem.Selection {
    var current = start
    // Each step is better in value or cost, so that no selection comes twice.
    while let next = neighbours(of: current, problem).first(where: { $0.isBetter(than: current) }) {
      current = next
    }
    return current
  }

  /// The selections with one option dropped, added, or exchanged, that may be afforded.
  private static func neighbours(
    of selection: CoverageProblem.Selection, _ problem: CoverageProblem
  ) -> [CoverageProblem.Selection] {
    let members = selection.members
    let outside = problem.covers.indices.filter { !members.contains($0) }
    var neighbours: [[Int]] = []
    for member in members {
      let kept = members.filter { $0 != member }
      neighbours.append(kept)
      neighbours += outside.map { (kept + [$0]).sorted() }
    }
    neighbours += outside.map { (members + [$0]).sorted() }
    return neighbours.map(problem.selection).filter { $0.cost <= problem.budget }
  }
}
