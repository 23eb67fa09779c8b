/// A piece of a document's text around the words that were found.
public struct SearchExcerpt: Sendable, Hashable {
  /// The place of the field that it was taken from.
  public let field: Int
  /// The piece, never cut within a word or a character unless a single word is too long.
  ///
  /// Untrusted text: escape it where it is shown.
  public let text: String
  /// Where the words that were found stand in ``text``: in order, apart from each other.
  public let hits: [Range<String.Index>]
  /// Whether text was left out in front of the piece.
  public let isCutBefore: Bool
  /// Whether text was left out behind the piece.
  public let isCutAfter: Bool
}
