/// Finds the word somebody probably meant.
package enum Spelling {
  /// The nearest of the known words: one that begins so, else one at most two edits away.
  package static func nearest(_ word: String, among known: [String]) -> String? {
    if word.unicodeScalars.count >= 4, let longer = known.first(where: { $0.hasPrefix(word) }) {
      return longer
    }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = distance(word, candidate)
      // Short words are all near one another; there, two edits mean nothing.
      let allowed = candidate.unicodeScalars.count < 5 ? 1 : 2
      if distance <= allowed, distance < best?.distance ?? 3 { best = (candidate, distance) }
    }
    return best?.word
  }

  /// ` (did you mean X?)` or nothing, to be put behind a message.
  package static func question(_ word: String, among known: [String]) -> String {
    nearest(word, among: known).map { " (did you mean \($0)?)" } ?? ""
  }

  /// How many scalars must be inserted, removed or changed to make one word the other.
  private static func distance(_ first: String, _ second: String) -> Int {
    let columns = Array(second.unicodeScalars)
    var previous = Array(0...columns.count)
    // Nothing longer than this can be near an option's name.
    for (row, scalar) in first.unicodeScalars.prefix(80).enumerated() {
      var current = [row + 1]
      for (index, other) in columns.enumerated() {
        let change = previous[index] + (scalar == other ? 0 : 1)
        current.append(min(change, previous[index + 1] + 1, current[index] + 1))
      }
      previous = current
    }
    return previous[columns.count]
  }
}
