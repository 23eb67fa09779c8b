import PolicyCycle

/// What has to be settled by one route, with its owner and with whom else.
public struct DraftAgreement: Sendable {
  /// The route.
  public let route: ChangeRoute
  /// The gaps on it, in the scorecard's order.
  public let gaps: [GapRoute]
  /// Who owns it.
  public let owners: [Lever]
  /// With whom it has to be agreed.
  public let others: [Lever]

  /// The routes with their gaps, in the order of the routes; routes without a gap are left out.
  public static func agreements(of routes: [GapRoute]) -> [DraftAgreement] {
    ChangeRoute.allCases.compactMap { route in
      let gaps = routes.filter { $0.route == route }
      if gaps.isEmpty { return nil }
      let owners = distinct(gaps.flatMap(\.owners))
      return DraftAgreement(
        route: route, gaps: gaps, owners: owners,
        others: distinct(gaps.flatMap(\.others)).filter { !owners.contains($0) })
    }
  }

  private static func distinct(_ levers: [Lever]) -> [Lever] {
    Competence.allCases.flatMap { competence in
      var seen: Set<Lever> = []
      return levers.filter { $0.competence == competence && seen.insert($0).inserted }
    }
  }
}
