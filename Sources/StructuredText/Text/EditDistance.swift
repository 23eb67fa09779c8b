/// Finds the name that somebody probably meant.
package enum EditDistance {
  /// The nearest of the names within a number of edits; the first of equally near ones.
  package static func nearest(
    to name: String, among names: [String], within limit: Int = 2
  ) -> String? {
    // A name that nobody would have meant needs no search, nor does one among very many.
    guard name.utf8.count <= longestName, names.count <= mostNames else { return nil }
    let letters = Array(name.unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in names {
      guard candidate.utf8.count <= longestName else { continue }
      let other = Array(candidate.unicodeScalars)
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      // In very short names two edits would make anything similar to anything.
      guard distance <= limit, distance < max(letters.count, other.count) - 1 else { continue }
      if distance < best?.distance ?? (limit + 1) {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// The longest name that is compared, in bytes.
  private static let longestName = 120
  /// The most names that one is compared with.
  private static let mostNames = 2000

  /// The least number of letters to insert, delete or replace to get from one name to the other.
  static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var row = Array(0...second.count)
    for (line, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in second.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[second.count]
  }
}
