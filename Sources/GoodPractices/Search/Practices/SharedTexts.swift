import PolicyCycle

/// Texts that many practices share: the names of phases and subgroups, criteria and conditions.
///
/// They are indexed once, not with each practice: a practice is found by the words of the conditions
/// that it shows, but they make its own text neither longer nor more like others'.
struct SharedTexts: Sendable {
  private let index: SearchIndex
  /// The practices that each document of the index belongs to.
  private let owners: [DocumentSet]

  /// The texts of a rubric.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - facets: The practices that show its conditions and serve its phases.
  init(_ rubric: Rubric, facets: PracticeFacets) {
    var documents: [SearchDocument] = []
    var owners: [DocumentSet] = []
    func add(_ id: String, _ texts: [SearchText], _ owned: DocumentSet?) {
      guard let owned else { return }
      documents.append(SearchDocument(id: id, rank: documents.count, texts: texts))
      owners.append(owned)
    }
    for phase in Phase.allCases {
      let names = [rubric.name(of: .phase(phase)), phase.rawValue]
      add(phase.rawValue, names.map { SearchText(field: 0, $0) }, facets.phases[phase.rawValue])
    }
    for group in NEETSubgroup.allCases {
      add(
        group.rawValue, [SearchText(field: 1, group.rawValue)], facets.subgroups[group.rawValue])
    }
    for criterion in rubric.criteria {
      let names = [criterion.id, criterion.code, criterion.name].map { SearchText(field: 0, $0) }
      for condition in criterion.conditions {
        let own = [condition.id, condition.text].map { SearchText(field: 1, $0) }
        add(condition.id, names + own, facets.conditions[condition.id])
      }
    }
    index = SearchIndex(
      documents, fields: [SearchField("name", weight: 4), SearchField("text", weight: 3)])
    self.owners = owners
  }

  /// Adds the practices that a term finds by these texts; what several of a practice's texts say
  /// counts together.
  func add(_ term: SearchTerm, to hits: inout TermHits) {
    let own = index.hits(of: term)
    own.documents.forEach { place in
      let frequency = own.frequencies[place]
      owners[place].forEach { hits.add(frequency, to: $0) }
    }
  }

  /// The texts, by identifier, that hold all terms which a query wants.
  func identifiers(for query: SearchQuery) -> Set<String> {
    guard !query.wanted.isEmpty else { return [] }
    return Set(index.search(query).hits.map(\.id))
  }
}
