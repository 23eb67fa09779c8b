import PolicyCycle
import TestSupport

@testable import GoodPractices

/// Random practices over the small rubric, and the plain reading of what a query admits.
struct RandomPractices {
  let rubric: Rubric
  let library: PracticeLibrary

  init(seed: UInt64, count: Int) throws {
    let rubric = try SmallRubric.rubric()
    var generator = SeededGenerator(seed: seed)
    let codes = ["SI", "SI03", "SI031", "HR", "HR0", "LU00", "LU", "ITI1"].compactMap {
      TerritoryCode($0)
    }
    let practices = (0..<count).map { number in
      let effect = EffectEvidence(
        outcome: "work",
        level: EvidenceLevel.allCases.randomElement(using: &generator) ?? .assertion,
        direction: EffectDirection.allCases.randomElement(using: &generator) ?? .unknown)
      return GoodPractice(
        id: "p\(number)", title: SlowSearch.words(3, using: &generator).joined(separator: " "),
        territory: codes.randomElement(using: &generator) ?? codes[0], organisation: "Body",
        phases: Phase.allCases.filter { _ in Bool.random(using: &generator) },
        subgroups: NEETSubgroup.allCases.filter { _ in Int.random(in: 0..<5, using: &generator) == 0
        },
        status: GoodPractice.Status.allCases.randomElement(using: &generator) ?? .unknown,
        summary: SlowSearch.words(8, using: &generator).joined(separator: " "),
        reach: Reach.allCases.randomElement(using: &generator) ?? .site, effects: [effect],
        answers: rubric.conditions.compactMap { condition in
          Int.random(in: 0..<2, using: &generator) == 0
            ? nil
            : Answer(
              condition: condition.id,
              value: AnswerValue.allCases.randomElement(using: &generator) ?? .unknown,
              confidence: Confidence.allCases.randomElement(using: &generator))
        })
    }
    self.rubric = rubric
    library = PracticeLibrary(
      practices, partnerTerritories: ["SI03", "LU"].compactMap { TerritoryCode($0) })
  }

  /// A query that narrows by some facets.
  static func query(using generator: inout SeededGenerator, rubric: Rubric) -> PracticeQuery {
    var query = PracticeQuery()
    func choose() -> Bool { Int.random(in: 0..<4, using: &generator) == 0 }
    if choose() { query.phases = Set(Phase.allCases.shuffled(using: &generator).prefix(2)) }
    if choose() {
      query.criteria = Set(rubric.criteria.map(\.id).shuffled(using: &generator).prefix(2))
    }
    if choose() {
      query.conditions = Set(rubric.conditions.map(\.id).shuffled(using: &generator).prefix(1))
    }
    if choose() {
      query.territories = ["SI", "HR03", "LU"].shuffled(using: &generator).prefix(2).compactMap {
        TerritoryCode($0)
      }
    }
    if choose() { query.evidence = PracticeStanding.allCases.randomElement(using: &generator) }
    if choose() { query.reach = Reach.allCases.randomElement(using: &generator) }
    if choose() {
      query.subgroups = Set(NEETSubgroup.allCases.shuffled(using: &generator).prefix(3))
    }
    if choose() { query.statuses = [.ongoing, .unknown] }
    if choose() { query.isPartner = Bool.random(using: &generator) }
    if choose() { query.words = ["a"] }
    return query
  }

  /// Whether a practice answers a query, one facet lifted, by reading the record.
  func admits(_ query: PracticeQuery, _ practice: GoodPractice, lifting facet: PracticeFacet? = nil)
    -> Bool
  {
    let shown = Set(practice.shownConditions)
    let criteria = Set(
      rubric.criteria.filter { $0.conditions.contains { shown.contains($0.id) } }.map(\.id))
    var parts: [Bool] = []
    if facet != .phase, !query.phases.isEmpty {
      parts.append(practice.phases.contains(where: query.phases.contains))
    }
    if facet != .criterion, !query.criteria.isEmpty {
      parts.append(!query.criteria.isDisjoint(with: criteria))
    }
    if facet != .condition, !query.conditions.isEmpty {
      parts.append(!query.conditions.isDisjoint(with: shown))
    }
    if facet != .country, facet != .territory, !query.territories.isEmpty {
      parts.append(query.territories.contains { practice.territory.overlaps($0) })
    }
    if facet != .standing, let least = query.evidence {
      parts.append(least == .lesson ? practice.standing == .lesson : practice.standing >= least)
    }
    if facet != .reach, let least = query.reach { parts.append(practice.reach >= least) }
    if facet != .subgroup, !query.subgroups.isEmpty {
      parts.append(practice.subgroups.contains(where: query.subgroups.contains))
    }
    if facet != .status, !query.statuses.isEmpty {
      parts.append(query.statuses.contains(practice.status))
    }
    if facet != .partner, let isPartner = query.isPartner {
      parts.append(library.isPartnerPractice(practice) == isPartner)
    }
    if !query.words.isEmpty {
      // "a" begins a word of the record (or, of these practices, of "A…" in no other text).
      let words = (practice.title + " " + practice.summary).split(separator: " ")
      parts.append(words.contains { $0.hasPrefix("a") })
    }
    return parts.allSatisfy(\.self)
  }

  /// The values of a facet that a practice has.
  func values(_ facet: PracticeFacet, of practice: GoodPractice) -> Set<String> {
    switch facet {
    case .phase: Set(practice.phases.map(\.rawValue))
    case .country: [String(practice.territory.code.prefix(2))]
    case .territory: [practice.territory.code == "LU00" ? "LU" : practice.territory.canonical]
    case .standing: [practice.standing.rawValue]
    case .reach: [practice.reach.rawValue]
    case .status: [practice.status.rawValue]
    case .subgroup: Set(practice.subgroups.map(\.rawValue))
    case .partner: [library.isPartnerPractice(practice) ? "partner" : "other"]
    case .criterion:
      Set(practice.shownConditions.compactMap { rubric.condition($0)?.criterion })
    case .condition: Set(practice.shownConditions)
    }
  }
}
