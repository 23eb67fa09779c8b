/// The documents that a term of a query occurs in, and how often.
struct TermHits: Sendable {
  /// The documents.
  var documents: DocumentSet
  /// The occurrences in each document, weighted by field; zero outside of ``documents``.
  var frequencies: [Double]

  /// No hits.
  init(capacity: Int) {
    documents = DocumentSet(capacity: capacity)
    frequencies = [Double](repeating: 0, count: capacity)
  }

  /// Counts occurrences in a document.
  mutating func add(_ frequency: Double, to place: Int) {
    documents.insert(place)
    frequencies[place] += frequency
  }
}
