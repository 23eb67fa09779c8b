import PolicyCycle

/// The facets of all practices of a search, in the order of its index.
struct PracticeFacets: Sendable {
  let phases: FacetSets
  let subgroups: FacetSets
  let criteria: FacetSets
  let conditions: FacetSets
  let standings: FacetColumn
  let reaches: FacetColumn
  private let statuses: FacetColumn
  private let partners: FacetColumn
  private let countries: FacetColumn
  private let territories: FacetColumn

  /// The facets of practices of a library.
  init(_ practices: [GoodPractice], in library: PracticeLibrary, rubric: Rubric) {
    let shown = practices.map(\.shownConditions)
    phases = FacetSets(
      values: Phase.allCases.map(\.rawValue), members: practices.map { $0.phases.map(\.rawValue) })
    subgroups = FacetSets(
      values: NEETSubgroup.allCases.map(\.rawValue),
      members: practices.map { $0.subgroups.map(\.rawValue) })
    criteria = FacetSets(
      values: rubric.criteria.map(\.id),
      members: shown.map { $0.compactMap { rubric.condition($0)?.criterion } })
    conditions = FacetSets(values: rubric.conditions.map(\.id), members: shown)
    standings = FacetColumn(
      values: PracticeStanding.allCases.map(\.rawValue),
      members: practices.map(\.standing.rawValue))
    reaches = FacetColumn(
      values: Reach.allCases.map(\.rawValue), members: practices.map(\.reach.rawValue))
    statuses = FacetColumn(
      values: GoodPractice.Status.allCases.map(\.rawValue),
      members: practices.map(\.status.rawValue))
    let ofPartner = PracticeFacets.partnership(practices, in: library)
    partners = FacetColumn(
      values: [PracticeFacet.partnerValue, PracticeFacet.otherValue],
      members: ofPartner.map { $0 ? PracticeFacet.partnerValue : PracticeFacet.otherValue })
    let countryOf = practices.map(\.territory.country)
    countries = FacetColumn(values: Set(countryOf).sorted(), members: countryOf)
    let codeOf = practices.map(\.territory.canonical)
    territories = FacetColumn(values: Set(codeOf).sorted(), members: codeOf)
  }

  /// The practices that each part of a query admits, words aside; parts that do not narrow it are
  /// left out.
  func selections(of query: PracticeQuery) -> [FacetSelection] {
    var selections: [FacetSelection] = []
    func select(_ facets: Set<PracticeFacet>, if isAsked: Bool, _ set: () -> DocumentSet) {
      if isAsked { selections.append(FacetSelection(facets: facets, documents: set())) }
    }
    select([.phase], if: !query.phases.isEmpty) {
      phases.documents(withAnyOf: query.phases.map(\.rawValue))
    }
    select([.subgroup], if: !query.subgroups.isEmpty) {
      subgroups.documents(withAnyOf: query.subgroups.map(\.rawValue))
    }
    select([.criterion], if: !query.criteria.isEmpty) {
      criteria.documents(withAnyOf: query.criteria)
    }
    select([.condition], if: !query.conditions.isEmpty) {
      conditions.documents(withAnyOf: query.conditions)
    }
    select([.country, .territory], if: !query.territories.isEmpty) {
      documents(inAnyOf: query.territories)
    }
    select([.status], if: !query.statuses.isEmpty) {
      let wanted = Set(query.statuses.map(\.rawValue))
      return statuses.documents(where: wanted.contains)
    }
    if let evidence = query.evidence {
      select([.standing], if: true) {
        standings.documents { value in
          PracticeStanding(rawValue: value).map {
            evidence == .lesson ? $0 == .lesson : $0 >= evidence
          } ?? false
        }
      }
    }
    if let reach = query.reach {
      select([.reach], if: true) {
        reaches.documents { value in Reach(rawValue: value).map { $0 >= reach } ?? false }
      }
    }
    if let isPartner = query.isPartner {
      let wanted = isPartner ? PracticeFacet.partnerValue : PracticeFacet.otherValue
      select([.partner], if: true) { partners.documents { $0 == wanted } }
    }
    return selections
  }

  /// The practices of a territory that is, contains or lies in one of these.
  func documents(inAnyOf wanted: [TerritoryCode]) -> DocumentSet {
    territories.documents { code in
      TerritoryCode(code).map { code in wanted.contains { $0.overlaps(code) } } ?? false
    }
  }

  /// How many practices of a set have each value of a facet, in the facet's own order.
  func counts(_ facet: PracticeFacet, in set: DocumentSet) -> [FacetCount] {
    let (values, counts) =
      switch facet {
      case .phase: (phases.values, phases.counts(in: set))
      case .subgroup: (subgroups.values, subgroups.counts(in: set))
      case .criterion: (criteria.values, criteria.counts(in: set))
      case .condition: (conditions.values, conditions.counts(in: set))
      case .standing: (standings.values, standings.counts(in: set))
      case .reach: (reaches.values, reaches.counts(in: set))
      case .status: (statuses.values, statuses.counts(in: set))
      case .partner: (partners.values, partners.counts(in: set))
      case .country: (countries.values, countries.counts(in: set))
      case .territory: (territories.values, territories.counts(in: set))
      }
    return zip(values, counts).map(FacetCount.init)
  }

  /// Whether each practice is a partner's; territories repeat, so each is looked up once.
  private static func partnership(
    _ practices: [GoodPractice], in library: PracticeLibrary
  ) -> [Bool] {
    var known: [TerritoryCode: Bool] = [:]
    return practices.map { practice in
      if let answer = known[practice.territory] { return answer }
      let answer = library.isPartnerPractice(practice)
      known[practice.territory] = answer
      return answer
    }
  }
}
