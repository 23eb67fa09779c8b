/// The piece that is cut out of a text around a window of hits, at bounds of words and characters.
struct ExcerptCut {
  private let text: String
  private let window: ExcerptWindow
  private let bounds: Range<String.Index>

  /// The piece of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - window: The hits to show.
  ///   - length: How many characters the piece has at most.
  init(of text: String, around window: ExcerptWindow, length: Int) {
    self.text = text
    self.window = window
    let core =
      text.roundedDown(
        toCharacterAt: window.range.lowerBound)..<text.roundedUp(
        toCharacterAt: window.range.upperBound)
    if let end = text.index(core.lowerBound, offsetBy: length, limitedBy: core.upperBound) {
      bounds = core.lowerBound..<end
    } else {
      let spare = length - text.distance(from: core.lowerBound, to: core.upperBound)
      bounds = ExcerptCut.widened(core, of: text, by: spare, window: window)
    }
  }

  /// The piece as the caller gets it.
  func excerpt(field: Int) -> SearchExcerpt {
    let piece = String(text[bounds])
    let start = text.utf8.distance(from: text.startIndex, to: bounds.lowerBound)
    let place = { (index: String.Index) in
      let offset = text.utf8.distance(from: text.startIndex, to: index) - start
      return piece.utf8.index(piece.startIndex, offsetBy: offset)
    }
    return SearchExcerpt(
      field: field, text: piece, hits: marks().map { place($0.lowerBound)..<place($0.upperBound) },
      isCutBefore: bounds.lowerBound > text.startIndex,
      isCutAfter: bounds.upperBound < text.endIndex)
  }

  /// The hits within the bounds as whole characters, those that touch joined.
  private func marks() -> [Range<String.Index>] {
    var marks: [Range<String.Index>] = []
    for span in window.matched.spans {
      let whole =
        text.roundedDown(
          toCharacterAt: span.range.lowerBound)..<text.roundedUp(
          toCharacterAt: span.range.upperBound)
      let mark = whole.clamped(to: bounds)
      guard !mark.isEmpty else { continue }
      if let last = marks.last, mark.lowerBound <= last.upperBound {
        marks[marks.count - 1] = last.lowerBound..<max(last.upperBound, mark.upperBound)
      } else {
        marks.append(mark)
      }
    }
    return marks
  }

  /// Half of the spare characters in front, the others behind; what one side has no text for goes to
  /// the other side.
  private static func widened(
    _ core: Range<String.Index>, of text: String, by spare: Int, window: ExcerptWindow
  ) -> Range<String.Index> {
    let back = { (index: String.Index, count: Int) in
      text.index(index, offsetBy: -count, limitedBy: text.startIndex) ?? text.startIndex
    }
    var start = back(core.lowerBound, spare / 2)
    let left = spare - text.distance(from: start, to: core.lowerBound)
    let end =
      text.index(core.upperBound, offsetBy: left, limitedBy: text.endIndex) ?? text.endIndex
    start = back(start, left - text.distance(from: core.upperBound, to: end))
    return trimmed(start..<end, core: core, of: text, words: window.matched.words)
  }

  /// Leaves out the words that the bounds would cut.
  private static func trimmed(
    _ bounds: Range<String.Index>, core: Range<String.Index>, of text: String, words: [FoldedWord]
  ) -> Range<String.Index> {
    let offset = { text.utf8.distance(from: text.startIndex, to: $0) }
    var (start, end) = (bounds.lowerBound, bounds.upperBound)
    if start > text.startIndex {
      let first = words.first { $0.range.lowerBound >= offset(bounds.lowerBound) }
      start = first.map { text.roundedDown(toCharacterAt: $0.range.lowerBound) } ?? start
    }
    if end < text.endIndex {
      let last = words.last { $0.range.upperBound <= offset(bounds.upperBound) }
      end = last.map { text.roundedUp(toCharacterAt: $0.range.upperBound) } ?? end
    }
    return min(start, core.lowerBound)..<max(end, core.upperBound)
  }
}

extension String {
  /// The beginning of the character that an offset into the UTF-8 lies in.
  fileprivate func roundedDown(toCharacterAt offset: Int) -> String.Index {
    let index = utf8.index(startIndex, offsetBy: offset)
    // Steps start from the beginning of the character that holds the index.
    return index < endIndex ? self.index(before: self.index(after: index)) : endIndex
  }

  /// The end of the character that an offset into the UTF-8 lies in; the offset itself at a bound.
  fileprivate func roundedUp(toCharacterAt offset: Int) -> String.Index {
    let index = utf8.index(startIndex, offsetBy: offset)
    let start = roundedDown(toCharacterAt: offset)
    return start < index ? self.index(after: start) : start
  }
}
