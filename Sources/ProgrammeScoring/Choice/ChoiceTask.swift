import ESFProgrammes
import PolicyCycle

/// The options of a choice sorted by whether they may be chosen, and the task in numbers.
struct ChoiceTask {
  /// The options that may be chosen.
  let considered: [ChoiceOption]
  /// Those without a price under a budget.
  let unpriced: [ChoiceOption]
  /// Those that cost more than the whole budget.
  let tooDear: [ChoiceOption]
  /// The gaps that some option closes, in the order of the gaps within the options.
  let gaps: [GapRoute]
  let problem: CoverageProblem

  /// The number of options up to which the best choice is found and proven.
  static let greatestProven = 25

  /// What was found: options by their place in `considered`.
  struct Found {
    let members: [Int]
    let upperBound: Int
    let isProven: Bool
    let hasEqual: Bool?
  }

  init(options all: [ChoiceOption], limit: ChoiceLimit) {
    let options = all.filter { !$0.gaps.isEmpty }
    var gaps: [GapRoute] = []
    var places: [String: Int] = [:]
    for gap in options.flatMap(\.gaps) where places[gap.gap.condition.id] == nil {
      places[gap.gap.condition.id] = gaps.count
      gaps.append(gap)
    }
    self.gaps = gaps
    let budget: Int
    switch limit {
    case .measures(let number):
      considered = options
      unpriced = []
      tooDear = []
      budget = max(0, number)
    case .budget(let amount):
      unpriced = options.filter { $0.cost == nil }
      tooDear = options.filter { $0.cost.map { $0 > amount } ?? false }
      considered = options.filter { $0.cost.map { $0 <= amount } ?? false }
      budget = max(0, amount.cents)
    }
    problem = CoverageProblem(
      covers: considered.map { GapSet($0.gaps.compactMap { places[$0.gap.condition.id] }) },
      costs: considered.map { option in
        if case .budget = limit { max(0, option.cost?.cents ?? 0) } else { 1 }
      }, budget: budget)
  }

  func solve() -> Found {
    let all = Array(considered.indices)
    if all.count <= ChoiceTask.greatestProven {
      let (selection, hasEqual) = CoverageSearch.best(of: problem)
      return Found(
        members: selection.members, upperBound: selection.value, isProven: true,
        hasEqual: hasEqual)
    }
    let kept = problem.undominated
    if kept.count <= ChoiceTask.greatestProven {
      let (selection, hasEqual) = CoverageSearch.best(of: problem.restricted(to: kept))
      // Those set aside may be in other choices of equal value.
      return Found(
        members: selection.members.map { kept[$0] }, upperBound: selection.value, isProven: true,
        hasEqual: hasEqual ? true : nil)
    }
    let selection = GreedyCoverage.selection(of: problem)
    let gains = problem.gains(of: all, beyond: GapSet(), within: problem.budget)
    return Found(
      members: selection.members,
      upperBound: problem.boundOnGain(of: gains, beyond: GapSet(), within: problem.budget),
      isProven: false, hasEqual: nil)
  }
}

extension CoverageProblem {
  /// The options that no other one replaces: one that covers as much and costs no more, and comes first
  /// where both do.
  var undominated: [Int] {
    covers.indices.filter { option in
      !covers.indices.contains { other in
        guard other != option, costs[other] <= costs[option],
          covers[option].isSubset(of: covers[other])
        else { return false }
        let isEqual = costs[other] == costs[option] && covers[other].isSubset(of: covers[option])
        return !isEqual || other < option
      }
    }
  }

  /// The problem with some of its options, in their order.
  func restricted(to options: [Int]) -> CoverageProblem {
    CoverageProblem(
      covers: options.map { covers[$0] }, costs: options.map { costs[$0] }, budget: budget)
  }
}
