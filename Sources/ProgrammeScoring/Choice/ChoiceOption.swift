public import ESFProgrammes
public import GoodPractices
public import PolicyCycle

/// A practice that could be taken over, with the gaps that doing so would close.
public struct ChoiceOption: Sendable {
  /// The practice.
  public let practice: GoodPractice
  /// The policy gaps that it shows how to close, in the scorecard's order.
  public let gaps: [GapRoute]
  /// The conditions it shows that are not known here, in the scorecard's order: no gaps yet.
  public let toFindOut: [GapRoute]
  /// The price that the user gave, or nil: then it is listed and never chosen.
  public let cost: EuroAmount?

  /// The criteria of those gaps, each once, in the order of the gaps.
  public var criteria: [Criterion] {
    gaps.map(\.gap.criterion).reduce(into: []) { criteria, criterion in
      if !criteria.contains(where: { $0.id == criterion.id }) { criteria.append(criterion) }
    }
  }

  /// The options behind the gaps of a programme, in the order of the scorecard's learning sources.
  ///
  /// A practice that shows a condition only locally, where reach matters, closes no gap. What is unknown
  /// is no gap that anything could close: it is found out first, and stands apart. Practices that show
  /// neither are left out.
  ///
  /// - Parameters:
  ///   - scorecard: The scorecard.
  ///   - router: Leads the gaps to their routes.
  ///   - means: The routes that count, or nil for all.
  ///   - costs: The prices that the user gave.
  /// - Returns: The options.
  public static func options(
    of scorecard: Scorecard, router: GapRouter, means: Set<ChangeRoute>? = nil,
    costs: CostSheet? = nil
  ) -> [ChoiceOption] {
    let all = router.routes(of: scorecard)
    let routes = all.filter { route in
      route.route.map { means?.contains($0) ?? true } ?? false
    }
    let open = all.filter { $0.course == .findOutFirst }
    return scorecard.learningSources.compactMap { source in
      let gaps = routes.filter { source.practice.closes($0.gap) }
      let toFindOut = open.filter { source.practice.showing(of: $0.gap.condition) == .shown }
      if gaps.isEmpty, toFindOut.isEmpty { return nil }
      return ChoiceOption(
        practice: source.practice, gaps: gaps, toFindOut: toFindOut,
        cost: costs?.costs[source.practice.id])
    }
  }
}
