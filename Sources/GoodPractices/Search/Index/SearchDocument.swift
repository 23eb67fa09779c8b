/// A field of the documents of an index, such as the title.
public struct SearchField: Sendable, Hashable {
  /// The name, for the caller.
  public let name: String
  /// How much one occurrence of a word counts here: from 0 to 1000, without a unit.
  public let weight: Double

  /// A field; a weight beyond the range is moved to its nearer end, one that is no number to 0.
  public init(_ name: String, weight: Double) {
    self.name = name
    self.weight = weight.isNaN ? 0 : min(max(0, weight), 1000)
  }
}

/// One text of a document, with the field it belongs to.
///
/// A field may have several texts, such as one for each statement; no phrase runs from one to the
/// next.
public struct SearchText: Sendable, Hashable {
  /// The place of the field in the index's list of fields.
  public let field: Int
  /// The text.
  public let text: String

  /// A text of a field.
  public init(field: Int, _ text: String) {
    self.field = field
    self.text = text
  }
}

/// A document that can be searched for.
public struct SearchDocument: Sendable, Hashable, Identifiable {
  /// The identifier.
  public let id: String
  /// What decides between documents of one score: the lower rank stands first, then the identifier.
  public let rank: Int
  /// The texts.
  public let texts: [SearchText]

  /// A document.
  public init(id: String, rank: Int = 0, texts: [SearchText]) {
    self.id = id
    self.rank = rank
    self.texts = texts
  }
}
