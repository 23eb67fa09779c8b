extension SearchIndex {
  /// A piece of the document where most of the query's words stand close to each other.
  ///
  /// Of several such pieces it is the one in the field of the greatest weight, then the first.
  ///
  /// - Parameters:
  ///   - hit: A hit of this index.
  ///   - query: The query that found it.
  ///   - fields: The places of the fields to take it from; nil for all.
  ///   - length: How many characters it has at most, 20 or more.
  /// - Returns: The piece, or nil where the words stand in no text of those fields.
  public func excerpt(
    of hit: SearchHit, for query: SearchQuery, fields: Set<Int>? = nil, length: Int = 160
  ) -> SearchExcerpt? {
    guard documents.indices.contains(hit.place) else { return nil }
    var best: (window: ExcerptWindow, weight: Double, text: SearchText)?
    for text in documents[hit.place].texts where weights.indices.contains(text.field) {
      if let fields, !fields.contains(text.field) { continue }
      let spans = MatchedSpans(query.wanted, in: text.text)
      guard let window = ExcerptWindow(best: spans, length: max(20, length)) else { continue }
      let weight = weights[text.field]
      if let best {
        let (mine, theirs) = (window.termCount, best.window.termCount)
        guard mine > theirs || (mine == theirs && weight > best.weight) else { continue }
      }
      best = (window, weight, text)
    }
    return best.map { best in
      ExcerptCut(of: best.text.text, around: best.window, length: max(20, length))
        .excerpt(field: best.text.field)
    }
  }
}
