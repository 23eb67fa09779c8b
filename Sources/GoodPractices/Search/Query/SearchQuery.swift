/// What is looked for in an index: all words and phrases have to occur, excluded ones must not.
///
/// Words are folded as the documents are. `"in quotes"` is a phrase (curly and angle quotes will do),
/// a star at the end (`train*`) the beginning of a word, a dash in front (`-school`) leaves documents
/// out. Words that a sign joins, such as `e-mail`, are a phrase too. Every text is a query; one
/// without words finds every document.
public struct SearchQuery: Sendable, Hashable {
  /// The words and phrases, each once, in the order they were given.
  public let terms: [SearchTerm]
  /// Whether words past the limit were left out.
  public let isShortened: Bool

  /// How many words a query can have, those of phrases counted one by one.
  public static let wordLimit = 64

  /// Reads a query.
  ///
  /// - Parameters:
  ///   - text: What a person typed.
  ///   - matching: How plain words are matched.
  public init(_ text: String, matching: WordMatching = .whole) {
    self.init([text], matching: matching)
  }

  /// Reads a query whose parts were typed one by one; quotes do not reach from one to the next.
  ///
  /// - Parameters:
  ///   - texts: The parts.
  ///   - matching: How plain words are matched.
  public init(_ texts: [String], matching: WordMatching = .whole) {
    var parser = SearchQueryParser(matching: matching, wordLimit: SearchQuery.wordLimit)
    for (place, text) in texts.enumerated() {
      parser.read(text, isLast: place == texts.count - 1)
    }
    terms = parser.terms
    isShortened = parser.isShortened
  }

  /// The terms that have to occur.
  var wanted: [SearchTerm] { terms.filter { !$0.isExcluded } }
}
