/// The stretch of a text that holds most terms of a query within a length.
struct ExcerptWindow {
  /// How many different terms stand in it.
  let termCount: Int
  /// From the first hit to the end of the last one, in the UTF-8 of the text.
  let range: Range<Int>
  /// Everything that was found in the text.
  let matched: MatchedSpans

  /// The stretch with most terms, then with most hits, then the first; nil where nothing was found.
  ///
  /// - Parameters:
  ///   - matched: What was found.
  ///   - length: The greatest length in bytes, which no number of characters exceeds.
  init?(best matched: MatchedSpans, length: Int) {
    let spans = matched.spans
    guard let first = spans.first else { return nil }
    var best = (terms: 1, hits: 1, range: first.range)
    var counts: [Int: Int] = [:]
    var end = 0
    for (start, span) in spans.enumerated() {
      while end < spans.count,
        spans[end].range.upperBound - span.range.lowerBound <= length
      {
        counts[spans[end].term, default: 0] += 1
        end += 1
      }
      // A single hit that is longer than the length.
      if end == start {
        end += 1
      } else {
        best = ExcerptWindow.better(best, start..<end, counts, spans)
      }
      let left = (counts[span.term] ?? 0) - 1
      counts[span.term] = left > 0 ? left : nil
    }
    termCount = best.terms
    range = best.range
    self.matched = matched
  }

  private static func better(
    _ best: (terms: Int, hits: Int, range: Range<Int>), _ places: Range<Int>,
    _ counts: [Int: Int], _ spans: [MatchedSpans.Span]
  ) -> (terms: Int, hits: Int, range: Range<Int>) {
    guard (counts.count, places.count) > (best.terms, best.hits) else { return best }
    let start = spans[places.lowerBound].range.lowerBound
    let end = spans[places].map(\.range.upperBound).max() ?? start
    return (counts.count, places.count, start..<end)
  }
}
