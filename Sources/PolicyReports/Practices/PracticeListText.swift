public import GoodPractices
import PolicyCycle
import StructuredText

/// The practices that a search found, as plain text.
public struct PracticeListText {
  /// The text.
  public let text: String

  /// A list of matches, best first.
  ///
  /// - Parameters:
  ///   - matches: The matches.
  ///   - library: The library they come from.
  ///   - limit: How many are shown; nil for all.
  ///   - unknownWords: Words of the query that occur in no practice.
  public init(
    _ matches: [PracticeMatch], in library: PracticeLibrary, limit: Int? = 12,
    unknownWords: [String] = []
  ) {
    var page = TextPage()
    page.paragraph(
      Numerals.count(matches.count, "practice", "practices") + " of \(library.practices.count)"
        + (matches.isEmpty ? ". Try fewer or shorter words, or leave out a filter." : ""))
    if !unknownWords.isEmpty {
      let words = unknownWords.map { Quoting.quoted($0) }.joined(separator: ", ")
      page.paragraph("In no practice at all: \(words).")
    }
    let shown = limit.map { min($0, matches.count) } ?? matches.count
    for match in matches.prefix(shown) {
      let practice = match.practice
      page.blank()
      page.paragraph(practice.title)
      page.paragraph(
        [
          TerritoryNames.name(of: practice.territory),
          library.isPartnerPractice(practice) ? "partner" : "not a partner",
          practice.standingWords, "reach: \(practice.reach.words)",
        ].joined(separator: "; "), first: "  ")
      page.paragraph(PracticeListText.opening(of: practice.summary), first: "  ")
      if !match.conditions.isEmpty {
        let named = match.conditions.prefix(3).map(\.text)
        let rest = match.conditions.count - named.count
        page.paragraph(
          named.joined(separator: " ") + (rest > 0 ? " And \(rest) more." : ""), first: "  Shows: ",
          rest: "         ")
      }
      page.paragraph("swift run find-practice --show \(practice.id)", first: "  ")
    }
    if shown < matches.count {
      page.blank()
      page.paragraph("… and \(matches.count - shown) more: --all lists them.")
    }
    text = page.text
  }

  /// The first sentence of a text.
  private static func opening(of text: String) -> String {
    guard let stop = text.firstRange(of: ". ") else { return text }
    return String(text[..<stop.lowerBound]) + "."
  }
}
