public import PolicyCycle

/// A search over a library of practices: words, facets, similar practices, practices for a gap.
///
/// It indexes the records once; keep it for as long as the library stays the same. Words are found in
/// the records and in the names and conditions of the rubric that they show.
public struct PracticeSearch: Sendable {
  /// The library.
  public let library: PracticeLibrary
  /// The rubric.
  public let rubric: Rubric

  /// The practices in the order of the index: better evidence, wider reach, then identifier.
  let practices: [GoodPractice]
  let index: SearchIndex
  let facets: PracticeFacets
  let wordLikeness: WordLikeness
  private let shared: SharedTexts
  private let places: [String: Int]

  /// A search over a library.
  ///
  /// - Parameters:
  ///   - library: The library.
  ///   - rubric: The rubric that its records answer to.
  public init(_ library: PracticeLibrary, rubric: Rubric) {
    self.library = library
    self.rubric = rubric
    practices = library.practicesByEvidence
    index = SearchIndex(
      practices.enumerated().map { rank, practice in
        SearchDocument(id: practice.id, rank: rank, texts: PracticeTexts.texts(of: practice))
      }, fields: PracticeTexts.fields)
    facets = PracticeFacets(practices, in: library, rubric: rubric)
    wordLikeness = WordLikeness(index)
    shared = SharedTexts(rubric, facets: facets)
    places = Dictionary(
      practices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The practices that answer a query, and how many of them have each value of each facet.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - limit: How many matches are listed; nil for all.
  /// - Returns: The best matches, the number of all, and the counts.
  public func results(for query: PracticeQuery, limit: Int? = nil) -> PracticeResults {
    let words = query.searchQuery
    let scores = SearchScores(words, lengthFactors: index.lengthFactors) { term in
      var hits = index.hits(of: term)
      shared.add(term, to: &hits)
      return hits
    }
    let selections = facets.selections(of: query)
    let admitted = selections.admitted(of: scores.documents)
    let pointedAt = shared.identifiers(for: words)
    let matches = scores.best(limit, among: admitted).map { place in
      PracticeMatch(
        practice: practices[place], relevance: scores.score(of: place),
        conditions: conditions(of: practices[place], query: query, pointedAt: pointedAt))
    }
    let isNarrowed = Set(selections.flatMap(\.facets))
    let counts = PracticeFacet.allCases.map { facet in
      let set =
        isNarrowed.contains(facet)
        ? selections.admitted(of: scores.documents, lifting: facet) : admitted
      return (facet, facets.counts(facet, in: set))
    }
    return PracticeResults(
      total: admitted.count, matches: matches,
      counts: Dictionary(counts, uniquingKeysWith: { first, _ in first }))
  }

  /// A piece of a practice's record around the words of a query.
  ///
  /// - Parameters:
  ///   - practice: The practice.
  ///   - query: The query that found it.
  ///   - length: How many characters it has at most.
  /// - Returns: The piece, or nil where the words stand only in the title or in conditions that it
  ///   shows.
  public func excerpt(
    of practice: GoodPractice, for query: PracticeQuery, length: Int = 160
  ) -> SearchExcerpt? {
    guard let place = place(of: practice.id) else { return nil }
    return index.excerpt(
      of: SearchHit(id: practice.id, place: place, score: 0), for: query.searchQuery,
      fields: PracticeTexts.excerptFields, length: length)
  }

  /// The place of a practice in the index.
  func place(of id: String) -> Int? { places[id] }

  private func conditions(
    of practice: GoodPractice, query: PracticeQuery, pointedAt: Set<String>
  ) -> [Condition] {
    guard !pointedAt.isEmpty || !query.criteria.isEmpty || !query.conditions.isEmpty else {
      return []
    }
    return practice.shownConditions.compactMap(rubric.condition).filter { condition in
      query.criteria.contains(condition.criterion) || query.conditions.contains(condition.id)
        || pointedAt.contains(condition.id)
    }
  }
}

extension PracticeLibrary {
  /// The practices in the order of ``GoodPractice/precedes(_:)``, whose parts are found once each.
  fileprivate var practicesByEvidence: [GoodPractice] {
    practices.map { (practice: $0, standing: $0.standing) }.sorted { left, right in
      if left.standing != right.standing { return left.standing > right.standing }
      if left.practice.reach != right.practice.reach {
        return left.practice.reach > right.practice.reach
      }
      return left.practice.id < right.practice.id
    }.map(\.practice)
  }
}
