import ESFProgrammes
import GoodPractices
import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// The first page of a set: the territories, the library, how to read it.
  ///
  /// The territories stand in alphabetical order of their names, which is no ranking.
  ///
  /// - Parameters:
  ///   - scorecards: The scorecards of the set's territories.
  ///   - practiceCount: How many practices the set has.
  ///   - answersLanguage: The language of the programmes' titles, or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    indexOf scorecards: [Scorecard], practiceCount: Int, answersLanguage: String? = nil,
    language: ReportLanguage = .english
  ) {
    let cards = scorecards.map { (name: language.name(of: $0.territory), card: $0) }
      .sorted { $0.name < $1.name }
    let rows = cards.map { name, card in
      let counts = card.programmeProfile.counts
      return ReportTable.Row([
        ReportTable.Cell(
          RichText([.link(name, .page(.territory(card.territory)))])),
        ReportTable.Cell(.quoted(card.programme.title)), .own(language.term(card.programme.level)),
        .count(card.programmeProfile.answeredCount),
        .count(counts[.shown]), .count(counts[.shownLocally] + counts[.lacking]),
        .count(counts.open), .count(counts.applicable),
      ])
    }
    self.init(
      language: language, quotedLanguage: answersLanguage, page: .index,
      title: language.say(.indexTitle),
      lead: [
        .paragraph(language.say(.indexIntroduction, ["n": .count(practiceCount)])),
        .paragraph(
          RichText([.link(language.label(.libraryTitle), .page(.library))])
            + language.say(.indexLibrary)),
      ],
      sections: [
        ReportSection(
          id: "territories", title: language.say(.territoriesTitle),
          rows.isEmpty
            ? [.paragraph(language.say(.noTerritories))]
            : [
              .table(
                ReportTable(
                  caption: language.say(.territoriesTable),
                  columns: [
                    ReportTable.Column(language.label(.territoryLabel)),
                    ReportTable.Column(language.label(.programmeLabel)),
                    ReportTable.Column(language.label(.levelLabel)),
                    .number(language.label(.answeredLabel)),
                    .number(language.label(.shownShort)),
                    .number(language.label(.toChangeShort)),
                    .number(language.label(.openShort)), .number(language.label(.ofLabel)),
                  ], rows: rows))
            ]),
        ReportSection(
          id: "read", title: language.say(.howToReadTitle),
          [
            .list([
              language.say(.howToReadUnknown), language.say(.howToReadFrontier),
              language.say(.howToReadSystem), language.say(.howToReadNumbers),
            ]), .paragraph(language.say(.cautionText)),
          ]),
      ])
  }
}
