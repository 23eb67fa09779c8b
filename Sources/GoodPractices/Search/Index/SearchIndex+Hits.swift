extension SearchIndex {
  /// Where a term of a query occurs.
  func hits(of term: SearchTerm) -> TermHits {
    var hits = TermHits(capacity: documents.count)
    let parts = term.words.map { Array($0.utf8) }
    guard let last = parts.last else { return hits }
    let earlier = parts.dropLast().map(words.place(of:))
    let known = earlier.compactMap(\.self)
    guard known.count == earlier.count else { return hits }
    if term.isBeginning {
      for word in words.places(beginningWith: last) { add(known + [word], to: &hits) }
    } else if let word = words.place(of: last) {
      add(known + [word], to: &hits)
    }
    return hits
  }

  /// Adds the occurrences of a run of words, by their places in the dictionary.
  private func add(_ run: [Int], to hits: inout TermHits) {
    let lists = run.map(postings.postings(ofWord:))
    if run.count == 1 {
      for posting in lists[0] {
        hits.add(
          postings.frequency(of: posting, weights: weights), to: postings.document(of: posting))
      }
      return
    }
    guard let rarest = lists.indices.min(by: { lists[$0].count < lists[$1].count }) else { return }
    var current = lists.map(\.lowerBound)
    candidates: for posting in lists[rarest] {
      let document = postings.document(of: posting)
      for word in lists.indices {
        current[word] = postings.posting(
          from: current[word], to: lists[word].upperBound, reaching: document)
        // No document after the end of one list can hold the whole run.
        guard current[word] < lists[word].upperBound else { return }
        guard postings.document(of: current[word]) == document else { continue candidates }
      }
      if let frequency = frequency(ofRun: current) { hits.add(frequency, to: document) }
    }
  }

  /// How often words follow each other in one document, weighted by field; nil if they never do.
  ///
  /// The positions of every word are walked through once.
  private func frequency(ofRun run: [Int]) -> Double? {
    let places = run.map(postings.positions(of:))
    var next = places.map(\.startIndex)
    var sum: Double?
    starts: for start in places[0] {
      for word in places.indices.dropFirst() {
        let wanted = start + UInt32(word)
        while next[word] < places[word].endIndex, places[word][next[word]] < wanted {
          next[word] += 1
        }
        guard next[word] < places[word].endIndex else { break starts }
        guard places[word][next[word]] == wanted else { continue starts }
      }
      sum = (sum ?? 0) + weights[WordPosition.field(of: start)]
    }
    return sum
  }
}
