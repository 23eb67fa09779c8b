/// The weight of a word in a document: BM25 of Robertson and Zaragoza, The Probabilistic Relevance
/// Framework: BM25 and Beyond, 2009 (recalled, not checked).
///
/// The two constants are the usual ones, also those of SQLite's FTS5 (recalled). Occurrences are
/// counted with the weight of their field, the length of a document in words of all fields, as FTS5
/// does. The rarity has 1 added within the logarithm, as Lucene does (recalled): in a small
/// library a word may stand in more than half of all records, and must not count against them.
enum BM25 {
  /// How soon more occurrences stop to count.
  static let k1 = 1.2
  /// How far long documents are held back, 0 to 1.
  static let b = 0.75

  /// How much a word tells that occurs in some documents of all.
  static func rarity(documents: Int, of all: Int) -> Double {
    let (some, total) = (Double(documents), Double(all))
    return NaturalLogarithm.of(1 + (total - some + 0.5) / (some + 0.5))
  }

  /// What the length of a document makes of `k1`.
  static func lengthFactor(_ length: Int, mean: Double) -> Double {
    mean > 0 ? k1 * (1 - b + b * Double(length) / mean) : k1
  }

  /// The part of the rarity that a document gets by how often the word occurs.
  static func saturation(frequency: Double, lengthFactor: Double) -> Double {
    frequency * (k1 + 1) / (frequency + lengthFactor)
  }
}
