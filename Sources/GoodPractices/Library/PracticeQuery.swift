public import PolicyCycle

/// What is looked for in a library of practices.
///
/// An empty query matches every practice.
public struct PracticeQuery: Sendable, Hashable {
  /// Words that all have to occur in the record, whatever their case and accents.
  public var words: [String]
  /// Phases, of which the practice serves at least one.
  public var phases: Set<Phase>
  /// Criteria, of which the practice shows at least one condition.
  public var criteria: Set<String>
  /// Countries or regions, of which one is, contains or lies around the practice's territory.
  public var territories: [TerritoryCode]
  /// The least evidence of effect; lessons are found only where they are asked for.
  public var evidence: PracticeStanding?
  /// The least reach.
  public var reach: Reach?

  /// A query; every part that is left out does not narrow it.
  public init(
    words: [String] = [], phases: Set<Phase> = [], criteria: Set<String> = [],
    territories: [TerritoryCode] = [], evidence: PracticeStanding? = nil, reach: Reach? = nil
  ) {
    self.words = words
    self.phases = phases
    self.criteria = criteria
    self.territories = territories
    self.evidence = evidence
    self.reach = reach
  }

  /// Whether a practice passes every facet of the query, words aside.
  func admits(_ practice: GoodPractice, rubric: Rubric) -> Bool {
    if !phases.isEmpty, phases.isDisjoint(with: practice.phases) { return false }
    if !criteria.isEmpty {
      let shown = practice.shownConditions.compactMap { rubric.condition($0)?.criterion }
      if criteria.isDisjoint(with: shown) { return false }
    }
    if !territories.isEmpty, !territories.contains(where: { $0.overlaps(practice.territory) }) {
      return false
    }
    if let evidence {
      let standing = practice.standing
      if evidence == .lesson ? standing != .lesson : standing < evidence { return false }
    }
    if let reach, practice.reach < reach { return false }
    return true
  }
}

extension GoodPractice {
  /// The conditions that it meets, if only locally.
  public var shownConditions: [String] {
    answers.filter { $0.value == .met || $0.value == .local }.map(\.condition)
  }
}
