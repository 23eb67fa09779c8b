/// A document that answers a query.
public struct SearchHit: Sendable, Hashable, Identifiable {
  /// The identifier of the document.
  public let id: String
  /// The place of the document in the index's list.
  public let place: Int
  /// How well it answers, by BM25: for ordering only, without a unit; zero for a query without
  /// words.
  public let score: Double
}

/// The documents that answer a query.
public struct SearchResult: Sendable {
  /// How many documents answer.
  public let total: Int
  /// The best of them: highest score first, then by rank and identifier.
  public let hits: [SearchHit]
}

extension SearchIndex {
  /// The documents that answer a query.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - limit: How many hits are listed; nil for all.
  /// - Returns: The best hits and the number of all.
  public func search(_ query: SearchQuery, limit: Int? = nil) -> SearchResult {
    let scores = SearchScores(query, lengthFactors: lengthFactors, hits: hits(of:))
    let hits = scores.best(limit, among: scores.documents).map { place in
      SearchHit(id: documents[place].id, place: place, score: scores.score(of: place))
    }
    return SearchResult(total: scores.documents.count, hits: hits)
  }
}
