/// The documents that answer a query, with their scores.
struct SearchScores: Sendable {
  /// The documents.
  let documents: DocumentSet
  /// The score of each document; empty if the query has no words to score by.
  private let scores: [Double]

  /// The documents that hold every term that is wanted and none that is excluded.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - lengthFactors: How the length of each document weighs.
  ///   - hits: Where a term occurs.
  init(_ query: SearchQuery, lengthFactors: [Double], hits: (SearchTerm) -> TermHits) {
    var documents = DocumentSet(capacity: lengthFactors.count, isFull: true)
    var wanted: [TermHits] = []
    for term in query.terms {
      let hits = hits(term)
      if term.isExcluded {
        documents.subtract(hits.documents)
      } else {
        documents.formIntersection(hits.documents)
        wanted.append(hits)
      }
    }
    var scores = wanted.isEmpty ? [] : [Double](repeating: 0, count: lengthFactors.count)
    for hits in wanted {
      let rarity = BM25.rarity(documents: hits.documents.count, of: lengthFactors.count)
      documents.forEach { place in
        scores[place] +=
          rarity
          * BM25.saturation(
            frequency: hits.frequencies[place], lengthFactor: lengthFactors[place])
      }
    }
    self.documents = documents
    self.scores = scores
  }

  /// The score of a document.
  func score(of place: Int) -> Double { scores.isEmpty ? 0 : scores[place] }

  /// The places of the best documents of a set, best first; of one score the lower place first.
  func best(_ limit: Int?, among set: DocumentSet) -> [Int] {
    BestPlaces.best(limit, among: set, score: score(of:))
  }
}
