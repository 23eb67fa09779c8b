import ESFProgrammes
import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// The gaps of a programme by the means that would close them, and the practices that show how.
  ///
  /// - Parameters:
  ///   - routes: The routes of the gaps.
  ///   - scorecard: The scorecard that they come from.
  ///   - amendments: Until when the programme is amended.
  ///   - options: The practices that would close some of the gaps.
  ///   - answersLanguage: The language of the programme's and the answers' own words, or nil.
  ///   - language: The language of the report.
  public init(
    routes: [GapRoute], of scorecard: Scorecard, amendments: AmendmentWindow,
    options: [ChoiceOption], answersLanguage: String? = nil, language: ReportLanguage = .english
  ) {
    let report = RoutesReport(
      routes: routes, card: scorecard, amendments: amendments, options: options,
      language: language)
    self.init(
      language: language, quotedLanguage: answersLanguage,
      title: language.say(
        .routesPageTitle, ["territory": .own(language.name(of: scorecard.territory))]),
      lead: report.lead, sections: report.sections)
  }
}

/// The parts of the report on gaps by lever.
private struct RoutesReport {
  let routes: [GapRoute]
  let card: Scorecard
  let amendments: AmendmentWindow
  let options: [ChoiceOption]
  let language: ReportLanguage

  private var words: RouteWords { RouteWords(card: card, language: language) }

  var lead: [ReportBlock] {
    [
      .paragraph(
        language.say(
          .routesLead,
          [
            "programme": .quoted(card.programme.title),
            "date": .text(language.say(.factsAsOf, ["date": .date(card.programmeProfile.asOf)])),
          ])),
      .paragraph(language.say(.routesRule)),
      .paragraph(
        language.say(
          .routesAmendment,
          [
            "date": .date(amendments.lastDay),
            "basis": .text(
              language.say(
                amendments.isGiven ? .routesAmendmentGiven : .routesAmendmentJudged)),
          ])),
    ]
  }

  var sections: [ReportSection] { [toChange, candidates] + toFindOut }

  private var toChange: ReportSection {
    let agreements = DraftAgreement.agreements(of: routes)
    let count = agreements.reduce(0) { $0 + $1.gaps.count }
    return ReportSection(
      id: "by-lever", title: language.say(.routesSectionTitle) + .own(" (\(count))"),
      agreements.isEmpty
        ? [.paragraph(language.say(.noPolicyGaps))] : [.table(table(of: agreements))],
      sections: agreements.map { agreement in
        ReportSection(
          id: "lever-\(agreement.route.rawValue)",
          title: .own(language.title(agreement.route) + " (\(agreement.gaps.count))"),
          [.items(agreement.gaps.map { words.item($0) }, isNumbered: true)])
      })
  }

  private func table(of agreements: [DraftAgreement]) -> ReportTable {
    ReportTable(
      caption: language.say(.routesTable),
      columns: [
        ReportTable.Column(language.label(.routeLabel)), .number(language.label(.gapsLabel)),
        ReportTable.Column(language.label(.routeOwnerLabel)),
        ReportTable.Column(language.label(.routeOthersLabel)),
      ],
      rows: agreements.map { agreement in
        ReportTable.Row([
          .own(language.title(agreement.route)), .count(agreement.gaps.count),
          ReportTable.Cell(words.levers(agreement.owners)),
          ReportTable.Cell(
            agreement.others.isEmpty ? .own("-") : words.levers(agreement.others)),
        ])
      })
  }

  /// The practices that close a gap; where none does, the first of those that show what is not known.
  private var candidates: ReportSection {
    let closing = options.filter { !$0.gaps.isEmpty }
    let table = OptionTable(language: language)
    var blocks: [ReportBlock] = []
    if closing.isEmpty {
      blocks.append(.paragraph(language.say(.candidatesNone)))
      if !options.isEmpty {
        blocks.append(.table(table.table(Array(options.prefix(8)), caption: .candidatesOpenTable)))
      }
    } else {
      blocks.append(.table(table.table(closing, caption: .candidatesTable)))
    }
    if !options.isEmpty { blocks.append(.paragraph(language.say(.candidatesNext))) }
    return ReportSection(
      id: "practices", title: language.say(.candidatesTitle) + .own(" (\(closing.count))"), blocks)
  }

  /// Open answers by criterion, in the order in which the gaps come.
  private var toFindOut: [ReportSection] {
    let open = routes.filter { $0.course == .findOutFirst }
    if open.isEmpty { return [] }
    let criteria = open.reduce(into: [Criterion]()) { criteria, route in
      if !criteria.contains(where: { $0.id == route.gap.criterion.id }) {
        criteria.append(route.gap.criterion)
      }
    }
    let rows = criteria.map { criterion in
      let own = open.filter { $0.gap.criterion.id == criterion.id }
      var name = RichText.record("\(criterion.code) \(criterion.name)")
      if criterion.isEssential { name += .own(" ") + language.essentialMark }
      return ReportTable.Row([
        ReportTable.Cell(name), .count(own.count),
        ReportTable.Cell(words.levers(own.first?.owners ?? [])),
      ])
    }
    return [
      ReportSection(
        id: "to-find-out", title: language.say(.routesOpenTitle) + .own(" (\(open.count))"),
        [
          .paragraph(language.say(.routesOpenLead, ["n": .count(open.count)])),
          .table(
            ReportTable(
              caption: language.say(.routesOpenTable),
              columns: [
                ReportTable.Column(language.label(.criterionLabel)),
                .number(language.label(.openShort)),
                ReportTable.Column(language.label(.whoCanActLabel)),
              ], rows: rows)),
        ])
    ]
  }
}
