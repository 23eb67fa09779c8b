/// One part of a query: a word, the beginning of a word, or a phrase.
public struct SearchTerm: Sendable, Hashable {
  /// The folded words that have to follow each other; one for a word, never none.
  public let words: [String]
  /// Whether the last word need only begin so.
  public let isBeginning: Bool
  /// Whether documents with it are left out instead of found.
  public let isExcluded: Bool
}
