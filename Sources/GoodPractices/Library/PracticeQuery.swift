public import PolicyCycle

/// What is looked for in a library of practices.
///
/// An empty query matches every practice.
public struct PracticeQuery: Sendable, Hashable {
  /// Words that all have to occur in the record, whatever their case and accents.
  ///
  /// Each is read as a ``SearchQuery``: beginnings of words will do, `"a phrase"` has to occur as it
  /// is, and `-word` must not occur.
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
  /// Conditions, of which the practice shows at least one.
  public var conditions: Set<String>
  /// Subgroups, of which the record names at least one.
  public var subgroups: Set<NEETSubgroup>
  /// Whether the practice goes on: one of these.
  public var statuses: Set<GoodPractice.Status>
  /// Whether the practice is a partner's; nil for all.
  public var isPartner: Bool?

  /// A query; every part that is left out does not narrow it.
  public init(
    words: [String] = [], phases: Set<Phase> = [], criteria: Set<String> = [],
    territories: [TerritoryCode] = [], evidence: PracticeStanding? = nil, reach: Reach? = nil,
    conditions: Set<String> = [], subgroups: Set<NEETSubgroup> = [],
    statuses: Set<GoodPractice.Status> = [], isPartner: Bool? = nil
  ) {
    self.words = words
    self.phases = phases
    self.criteria = criteria
    self.territories = territories
    self.evidence = evidence
    self.reach = reach
    self.conditions = conditions
    self.subgroups = subgroups
    self.statuses = statuses
    self.isPartner = isPartner
  }

  /// The words as a query of the index: beginnings of words will do.
  var searchQuery: SearchQuery { SearchQuery(words, matching: .asBeginnings) }
}

extension GoodPractice {
  /// The conditions that it meets, if only locally.
  public var shownConditions: [String] {
    answers.filter { $0.value == .met || $0.value == .local }.map(\.condition)
  }
}
