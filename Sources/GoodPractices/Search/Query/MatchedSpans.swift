/// Where the terms of a query stand in one text.
struct MatchedSpans {
  /// A term that was found, with its place in the UTF-8 of the text.
  struct Span: Equatable {
    let term: Int
    let range: Range<Int>
  }

  /// The spans by their beginning, then by term.
  let spans: [Span]
  /// The words of the text.
  let words: [FoldedWord]

  /// Looks for terms in a text.
  init(_ terms: [SearchTerm], in text: String) {
    let words = TextFolding.words(of: text)
    var spans: [Span] = []
    for start in words.indices {
      for (place, term) in terms.enumerated()
      where MatchedSpans.stands(term, at: start, of: words) {
        let end = start + term.words.count - 1
        spans.append(
          Span(
            term: place, range: words[start].range.lowerBound..<words[end].range.upperBound))
      }
    }
    self.spans = spans
    self.words = words
  }

  private static func stands(_ term: SearchTerm, at start: Int, of words: [FoldedWord]) -> Bool {
    guard start + term.words.count <= words.count else { return false }
    for (place, wanted) in term.words.enumerated() {
      let word = words[start + place].text
      let isOpen = term.isBeginning && place == term.words.count - 1
      // Byte by byte, as the dictionary of the index compares.
      let isThere =
        isOpen
        ? word.utf8.starts(with: wanted.utf8) : word.utf8.elementsEqual(wanted.utf8)
      guard isThere else { return false }
    }
    return true
  }
}
