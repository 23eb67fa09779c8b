/// Reads the text of a query into terms; it takes every text and stops at the limit of words.
struct SearchQueryParser {
  private let matching: WordMatching
  private var wordsLeft: Int
  private var known: Set<SearchTerm> = []

  /// The terms read so far, each once.
  private(set) var terms: [SearchTerm] = []
  /// Whether words were left out.
  private(set) var isShortened = false

  init(matching: WordMatching, wordLimit: Int) {
    self.matching = matching
    wordsLeft = wordLimit
  }

  /// Reads one text.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - isLast: Whether nothing follows: then its last word may still be in the making.
  mutating func read(_ text: String, isLast: Bool) {
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    while place < scalars.endIndex, !isShortened {
      let first = scalars[place]
      if first.properties.isWhitespace {
        place = scalars.index(after: place)
        continue
      }
      let isExcluded = first == "-"
      if isExcluded { place = scalars.index(after: place) }
      let isQuoted = place < scalars.endIndex && SearchQueryParser.quotes.contains(scalars[place])
      if isQuoted { place = scalars.index(after: place) }
      let end =
        scalars[place...].firstIndex { scalar in
          SearchQueryParser.quotes.contains(scalar)
            || (!isQuoted && scalar.properties.isWhitespace)
        } ?? scalars.endIndex
      let chunk = text[place..<end]
      place = end
      var hasStar = false
      if isQuoted, place < scalars.endIndex {
        place = scalars.index(after: place)
        hasStar = place < scalars.endIndex && scalars[place] == "*"
        if hasStar { place = scalars.index(after: place) }
      }
      append(
        chunk, hasStar: hasStar, isQuoted: isQuoted, isExcluded: isExcluded,
        isInTheMaking: isLast && place == scalars.endIndex)
    }
  }

  private mutating func append(
    _ chunk: Substring, hasStar: Bool, isQuoted: Bool, isExcluded: Bool, isInTheMaking: Bool
  ) {
    let found = TextFolding.words(of: String(chunk), limit: wordsLeft + 1)
    guard let last = found.last else { return }
    isShortened = found.count > wordsLeft
    var words = found.prefix(wordsLeft).map(\.text)
    wordsLeft -= words.count
    var isBeginning =
      hasStar || chunk.utf8.dropFirst(last.range.upperBound).first == UInt8(ascii: "*")
    if !isBeginning, !isQuoted, !isExcluded {
      switch matching {
      case .whole: break
      case .lastAsBeginning:
        isBeginning = isInTheMaking && last.range.upperBound == chunk.utf8.count
      case .asBeginnings:
        isBeginning = !last.text.unicodeScalars.allSatisfy { $0.properties.numericType != nil }
        if isBeginning, last.text.utf8.count > 3, last.text.hasSuffix("s"), !isShortened {
          words[words.count - 1].removeLast()
        }
      }
    }
    guard !words.isEmpty else { return }
    let term = SearchTerm(
      words: words, isBeginning: isBeginning && !isShortened, isExcluded: isExcluded)
    if known.insert(term).inserted { terms.append(term) }
  }

  /// The straight quote, and those that word processors put in its place.
  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}",
  ]
}
