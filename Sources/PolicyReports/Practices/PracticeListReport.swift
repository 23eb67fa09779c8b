public import GoodPractices
import PolicyCycle
import StructuredText

extension ReportDocument {
  /// The practices that a search found, best first.
  ///
  /// - Parameters:
  ///   - matches: The matches.
  ///   - library: The library they come from.
  ///   - limit: How many are shown; nil for all.
  ///   - unknownWords: Words of the query that occur in no practice.
  ///   - language: The language of the report.
  public init(
    matches: [PracticeMatch], in library: PracticeLibrary, limit: Int? = nil,
    unknownWords: [String] = [], language: ReportLanguage = .english
  ) {
    var lead: [ReportBlock] = []
    if matches.isEmpty { lead.append(.paragraph(language.say(.tryFewerWords))) }
    if !unknownWords.isEmpty {
      let words = unknownWords.map { Quoting.quoted($0) }.joined(separator: ", ")
      lead.append(.paragraph(language.say(.wordsInNoPractice, ["words": .record(words)])))
    }
    let shown = limit.map { min($0, matches.count) } ?? matches.count
    lead.append(
      .items(
        matches.prefix(shown).map { language.item($0, in: library) }, isNumbered: false))
    if shown < matches.count {
      lead.append(.paragraph(language.say(.moreMatches, ["n": .count(matches.count - shown)])))
    }
    if !matches.isEmpty { lead.append(.paragraph(language.say(.showOne))) }
    self.init(
      language: language,
      title: language.say(
        .matchesTitle, ["n": .count(matches.count), "all": .count(library.practices.count)]),
      lead: lead, sections: [])
  }
}

extension ReportLanguage {
  fileprivate func item(_ match: PracticeMatch, in library: PracticeLibrary) -> ReportItem {
    let practice = match.practice
    var entries = [
      ReportEntry(label(.aboutLabel), .record(ReportLanguage.opening(of: practice.summary)))
    ]
    if !match.conditions.isEmpty {
      let named = match.conditions.prefix(3).map(\.text).joined(separator: " ")
      let rest = match.conditions.count - min(3, match.conditions.count)
      entries.append(
        ReportEntry(
          label(.showsLabel),
          .record(named) + (rest > 0 ? say(.andMoreShown, ["n": .count(rest)]) : RichText())))
    }
    return ReportItem(
      title: .link(to: practice),
      note: say(
        .matchLine,
        [
          "territory": .own(name(of: practice.territory)),
          "partner": .own(
            label(library.isPartnerPractice(practice) ? .partnerMark : .noPartner)),
          "standing": .own(standing(of: practice)), "reach": .own(term(practice.reach)),
        ]),
      entries: entries)
  }

  /// The first sentence of a text.
  static func opening(of text: String) -> String {
    guard let stop = text.firstRange(of: ". ") else { return text }
    return String(text[..<stop.lowerBound]) + "."
  }
}
