/// A full-text index: words of documents in all languages, with their positions.
///
/// Documents are found by words, by beginnings of words and by phrases (``SearchQuery``), and ranked
/// by BM25 (Robertson and Zaragoza 2009, recalled; k1 1.2, b 0.75). An index does not change; build a
/// new one when documents do.
///
/// At most 64 fields are indexed; texts of further ones are left out.
public struct SearchIndex: Sendable {
  /// The fields.
  public let fields: [SearchField]
  /// The documents by rank, then by identifier; a hit's place points into them.
  public let documents: [SearchDocument]

  /// The weights of the fields.
  let weights: [Double]
  let words: TermDictionary
  let postings: PostingLists
  /// How the length of each document weighs (see ``BM25``).
  let lengthFactors: [Double]

  /// An index of documents.
  ///
  /// - Parameters:
  ///   - documents: The documents; their order does not matter.
  ///   - fields: The fields that their texts point to by place.
  public init(_ documents: [SearchDocument], fields: [SearchField]) {
    self.fields = Array(fields.prefix(WordPosition.fieldLimit))
    weights = self.fields.map(\.weight)
    self.documents = documents.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
    var stream = WordStream()
    for document in self.documents { stream.append(document.texts, fieldCount: self.fields.count) }
    let table = stream.table
    let order = (0..<table.count).sorted {
      table.word($0).lexicographicallyPrecedes(table.word($1))
    }
    words = TermDictionary(table, order: order)
    postings = PostingLists(stream, order: order)
    let mean = Double(stream.numbers.count) / Double(max(1, documents.count))
    lengthFactors = stream.lengths.map { BM25.lengthFactor($0, mean: mean) }
  }

  /// How many different words the documents have.
  public var wordCount: Int { words.count }
}
