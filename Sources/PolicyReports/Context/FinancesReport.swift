import ESFProgrammes
public import PolicyCycle

extension ReportDocument {
  /// The report on a file of planned finances, to follow one on a programme.
  ///
  /// - Parameters:
  ///   - finances: The file, with the number of the programme.
  ///   - territory: The territory of the programme.
  ///   - language: The language of the report.
  public init(
    finances: FinancesFile, territory: TerritoryCode, language: ReportLanguage = .english
  ) {
    let section = FinancesReport(file: finances, territory: territory, language: language).section
    self.init(language: language, title: section.title, lead: section.blocks, sections: [])
  }
}

/// The part of a context report on planned money: by three measures of youth money, side by side.
struct FinancesReport {
  let file: FinancesFile
  let territory: TerritoryCode
  let language: ReportLanguage

  var section: ReportSection {
    var blocks: [ReportBlock] = []
    if let latest = file.cci.flatMap({ file.finances.latestAdopted(of: $0) }) {
      blocks += money(of: latest)
    } else {
      blocks += holdings
    }
    if file.finances.isProbablyCutOff {
      blocks.append(.callout(language.say(.financesCut, ["n": .count(file.finances.rowCount)])))
    }
    blocks.append(.paragraph(concentration))
    return ReportSection(
      id: "money", title: language.say(.financesTitle, ["file": .record(file.name)]), blocks)
  }

  // MARK: The programme of the territory

  private func money(of latest: LatestAdopted) -> [ReportBlock] {
    let programme = latest.programme
    let choice: Phrase =
      switch latest.choice {
      case .onlyOne: .chosenOnly
      case .byVersion: .chosenByVersion
      case .byDateOfAdoption: .chosenByDate
      }
    let youth = programme.youthMoney()
    return [
      .paragraph(
        language.say(
          .financesOf,
          [
            "title": .record(programme.title ?? ""), "cci": .record(programme.cci.code),
            "version": .own(
              programme.version.map { "\($0)" } ?? language.label(.unknownLabel)),
            "date": .own(
              programme.adopted.map(language.date) ?? language.label(.unknownLabel)),
            "choice": .text(language.say(choice)),
          ])),
      .table(
        ReportTable(
          caption: language.say(.financesTable, ["fund": .record(youth.fund.code)]),
          columns: [
            ReportTable.Column(language.label(.measureLabel)),
            .number(language.label(.unionEuroLabel)), .number(language.label(.totalEuroLabel)),
            .number(language.label(.rowsLabel)),
            ReportTable.Column(language.label(.dimensionLabel)),
          ], rows: youth.measures.map(row))),
      .callout(language.say(.financesMayBePartial)),
    ]
      + (programme.cci.country == territory.country
        ? [] : [.callout(language.say(.financesOfOther, ["country": .own(country)]))])
  }

  private func row(_ measure: YouthMoney.Measure) -> ReportTable.Row {
    let name = ReportTable.Cell.own(language.term(measure.basis))
    switch measure.answer {
    case .amount(let total):
      let union = total.money.union.euros
      let whole = total.money.total?.euros
      return ReportTable.Row([
        name,
        ReportTable.Cell(.own(language.number(union)), value: union, unit: "EUR"),
        whole.map { ReportTable.Cell(.own(language.number($0)), value: $0, unit: "EUR") }
          ?? .own(language.label(.unknownLabel)),
        .count(total.rows.count), .record("\(total.dimension.name)"),
      ])
    case .noSuchRows:
      return ReportTable.Row(
        [name, .own(language.label(.noSuchRows)), .own(""), .count(0), .own("")])
    case .unknown(let reason):
      let phrase: Phrase =
        switch reason {
        case .noRowsOfFund: .noRowsOfFund
        case .noPriorityTypes: .noPriorityTypes
        case .noInterventionFields: .noInterventionFields
        case .noCommonDimension: .noCommonDimension
        case .onlyOverlappingRows: .onlyOverlappingRows
        }
      return ReportTable.Row(
        [name, .own(language.label(phrase)), .own(""), .own(""), .own("")])
    }
  }

  // MARK: A file without it

  private var holdings: [ReportBlock] {
    let own = file.finances.programmes(of: file.cci?.country ?? territory.country)
    let held = own.isEmpty ? file.finances.programmes : own
    var seen: Set<CCI> = []
    let programmes = held.filter { seen.insert($0.cci).inserted }
    return [
      .callout(
        file.cci.map { language.say(.financesNone, ["cci": .own($0.code)]) }
          ?? language.say(.financesNoNumber)),
      .paragraph(
        language.say(
          own.isEmpty ? .financesHolds : .financesHoldsOfCountry,
          [
            "n": .count(programmes.count),
            "country": .own(file.cci.map { language.name(ofCountry: $0.country) } ?? country),
          ])),
      .list(
        programmes.prefix(30).map { programme in
          .record("\(programme.cci.code), \(programme.title ?? "")")
        }
          + (programmes.count > 30
            ? [language.say(.financesMore, ["n": .count(programmes.count - 30)])] : [])),
    ]
  }

  // MARK: The country

  private var country: String {
    language.name(ofCountry: territory.country)
  }

  /// The youth share of the country's whole ESF+, which binds no single programme.
  private var concentration: RichText {
    let check = file.finances.youthConcentration(
      of: territory.country, obligation: .recalled(of: territory.country),
      programmes: file.countryProgrammes)
    switch check.verdict {
    case .notApplicable: return language.say(.concentrationNotBinding, ["country": .own(country)])
    case .met, .notMet:
      return language.say(
        check.verdict == .met ? .concentrationMet : .concentrationNotMet,
        ["country": .own(country), "share": .share(check.share)])
    case .unknown:
      let verdict = language.say(
        .concentrationUnknown,
        [
          "country": .own(country),
          "reasons": .text(.joined(check.reasons.map(words), by: "; ")),
        ])
      guard let youth = check.youth, let whole = check.whole else { return verdict }
      return verdict + .own(" ")
        + language.say(
          .concentrationInFile,
          [
            "youth": .number(youth.euros, unit: "EUR"),
            "whole": .number(whole.euros, unit: "EUR"),
          ])
    }
  }

  private func words(_ reason: YouthConcentration.Reason) -> RichText {
    func codes(_ numbers: [CCI]) -> [String: Finding.Argument] {
      ["programmes": .record(numbers.map(\.code).joined(separator: ", "))]
    }
    return switch reason {
    case .notBound: language.say(.concentrationNotBinding, ["country": .own(country)])
    case .obligationUnknown: language.say(.obligationUnknown)
    case .programmesNotStated: language.say(.programmesNotStated)
    case .missing(let numbers): language.say(.programmesMissing, codes(numbers))
    case .notNamed(let numbers): language.say(.programmesNotNamed, codes(numbers))
    case .notWhole(let numbers): language.say(.programmesNotWhole, codes(numbers))
    case .noPriorityTypes: language.say(.noPriorityTypes)
    case .technicalAssistance: language.say(.technicalAssistance)
    }
  }
}
