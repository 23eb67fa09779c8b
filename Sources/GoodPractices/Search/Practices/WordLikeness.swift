/// How alike the words of the documents of an index are: the cosine of their BM25 weights.
///
/// Words that more than half of the documents have are left out: they tell nothing of one, and their
/// lists are the longest. This is a judgement.
struct WordLikeness: Sendable {
  /// The length of the vector of each document's weights.
  private let norms: [Double]

  /// The likeness of the documents of an index.
  init(_ index: SearchIndex) {
    var squares = [Double](repeating: 0, count: index.documents.count)
    for word in 0..<index.words.count {
      guard let rarity = WordLikeness.rarity(of: word, in: index) else { continue }
      for posting in index.postings.postings(ofWord: word) {
        let weight = rarity * index.saturation(of: posting)
        squares[index.postings.document(of: posting)] += weight * weight
      }
    }
    norms = squares.map { $0.squareRoot() }
  }

  /// How like each document is to one, from 0 (no word in common) to 1.
  func likeness(to place: Int, in index: SearchIndex) -> [Double] {
    var sums = [Double](repeating: 0, count: norms.count)
    var words: Set<Int> = []
    for text in index.documents[place].texts {
      TextFolding.scan(text.text) { letters, _ in
        if let word = index.words.place(of: letters) { words.insert(word) }
        return true
      }
    }
    // In the order of the dictionary: sums of fractions depend on their order.
    for word in words.sorted() {
      let postings = index.postings.postings(ofWord: word)
      guard let rarity = WordLikeness.rarity(of: word, in: index) else { continue }
      let mine = index.postings.posting(
        from: postings.lowerBound, to: postings.upperBound, reaching: place)
      guard mine < postings.upperBound, index.postings.document(of: mine) == place else { continue }
      let weight = rarity * rarity * index.saturation(of: mine)
      for posting in postings {
        sums[index.postings.document(of: posting)] += weight * index.saturation(of: posting)
      }
    }
    for document in sums.indices where sums[document] > 0 {
      sums[document] = min(1, sums[document] / (norms[place] * norms[document]))
    }
    return sums
  }

  private static func rarity(of word: Int, in index: SearchIndex) -> Double? {
    let some = index.postings.postings(ofWord: word).count
    let all = index.documents.count
    return 2 * some > all ? nil : BM25.rarity(documents: some, of: all)
  }
}

extension SearchIndex {
  fileprivate func saturation(of posting: Int) -> Double {
    BM25.saturation(
      frequency: postings.frequency(of: posting, weights: weights),
      lengthFactor: lengthFactors[postings.document(of: posting)])
  }
}
