public import PolicyCycle

/// A practice that answers a query.
public struct PracticeMatch: Sendable {
  /// The practice.
  public let practice: GoodPractice
  /// How well the words match, by BM25: for ordering only, without a unit.
  public let relevance: Double
  /// The conditions it shows that the words, the criteria or the conditions of the query point to.
  public let conditions: [Condition]
}

/// The practices that answer a query, with counts for choosing further.
public struct PracticeResults: Sendable {
  /// How many practices answer.
  public let total: Int
  /// The best of them, best match first; then by evidence of effect, reach and identifier.
  public let matches: [PracticeMatch]

  private let counts: [PracticeFacet: [FacetCount]]

  init(total: Int, matches: [PracticeMatch], counts: [PracticeFacet: [FacetCount]]) {
    self.total = total
    self.matches = matches
    self.counts = counts
  }

  /// How many of the practices have each value of a facet, zero included.
  ///
  /// What the query chose by this very facet is lifted first, as is usual: the counts show what
  /// another choice would bring. Each practice is counted under the values it has itself: one of the
  /// whole country not under its regions, a proven one not under promising.
  public func counts(of facet: PracticeFacet) -> [FacetCount] { counts[facet] ?? [] }
}
