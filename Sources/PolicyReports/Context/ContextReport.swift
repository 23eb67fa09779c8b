import PolicyCycle
public import RegionalContext

extension ReportDocument {
  /// The report on the young people of a territory by statistics, without any programme.
  ///
  /// - Parameters:
  ///   - context: What is known of the territory.
  ///   - similar: The territories most like it, or nil to leave them out.
  ///   - finances: A file of planned finances, or nil.
  ///   - transmitted: A file of transmitted tables with its check, or nil.
  ///   - language: The language of the report.
  public init(
    context: TerritoryContext, similar: SimilarTerritories? = nil,
    finances: FinancesFile? = nil, transmitted: TransmittedFile? = nil,
    language: ReportLanguage = .english
  ) {
    let report = ContextReport(context: context, similar: similar, language: language)
    self.init(
      language: language, title: report.title,
      lead: [.paragraph(language.say(.contextPageLead))],
      sections: report.sections
        + (finances.map {
          [FinancesReport(file: $0, territory: context.territory, language: language).section]
        } ?? [])
        + (transmitted.map { [TransmissionReport(file: $0, language: language).section] } ?? []))
  }
}

/// The parts of the report on the young people of a territory.
struct ContextReport {
  let context: TerritoryContext
  let similar: SimilarTerritories?
  let language: ReportLanguage

  var title: RichText {
    language.say(
      .contextPageTitle, ["territory": .own(name(of: context.territory))])
  }

  var sections: [ReportSection] {
    var sections = [
      ReportSection(id: "in-short", title: language.say(.inShort), [.list(inShort)]),
      ReportSection(id: "figures", title: language.say(.contextFiguresTitle), figures),
    ]
    if let similar {
      sections.append(
        ReportSection(id: "similar", title: language.say(.similarTitle), blocks(of: similar)))
    }
    return sections
  }

  /// The rate, its distance to the Union's aim, and its change over five years.
  private var inShort: [RichText] {
    guard let figure = context.figures[.rate], let value = figure.statistic.value else {
      return [language.say(.rateNowUnknown)]
    }
    var lines = [
      language.say(
        .rateNow,
        [
          "value": .number(value, unit: "%"), "year": .date(figure.statistic.year),
          "whose": .text(figure.isOfLarger ? whole(figure.territory) : RichText()),
          "source": .own(
            reference(to: figure)
              + (figure.statistic.isUnreliable
                ? " (\(language.label(.unreliableRemark)))" : "")),
        ])
    ]
    if let distance = UnionTarget.distance(of: figure.statistic),
      UnionTarget.members.contains(context.territory.country)
    {
      lines.append(
        language.say(
          distance > 0 ? .targetAbove : .targetReached,
          [
            "points": .oneDecimal((abs(distance) * 10).rounded() / 10),
            "rate": .number(UnionTarget.rate, unit: "%"),
            "year": .own("\(UnionTarget.year)"),
          ]))
    }
    if let change = line.change(over: 5) {
      let phrase: Phrase =
        !change.areFlagsKnown
        ? .changeBreaksUnknown : change.isBroken ? .changeBroken : .changeSince
      lines.append(
        language.say(
          phrase,
          [
            "from": .own("\(change.from)"), "to": .own("\(change.to)"),
            "points": .own(signed(change.points)),
          ]))
    }
    return lines
  }

  /// The line of the territory, or else of its country.
  private var line: NEETTrend {
    context.trend.figures.isEmpty ? context.largerTrend : context.trend
  }

  /// The name, of a region with its code.
  private func name(of territory: TerritoryCode) -> String {
    let name = language.name(of: territory)
    return territory.canonical == territory.country || name.hasSuffix(territory.code)
      ? name : "\(name) (\(territory.code))"
  }

  private func whole(_ territory: TerritoryCode) -> RichText {
    language.say(.ofCountryRemark, ["country": .own(name(of: territory))])
  }

  private func signed(_ points: Double) -> String {
    (points > 0 ? "+" : "") + language.oneDecimal(points)
  }

  /// The sources of the figures, each once.
  private var sources: [RichText] {
    var sources: [RichText] = []
    for indicator in ContextIndicator.allCases {
      guard let figure = context.figures[indicator] else { continue }
      let source = language.source(of: figure.statistic, withFlag: false)
      if !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  private func reference(to figure: ContextFigure) -> String {
    let source = language.source(of: figure.statistic, withFlag: false)
    return "[\((sources.firstIndex(of: source) ?? 0) + 1)]"
  }

  /// What changed in the code of the territory, since older figures stand under other codes.
  private var changes: [RichText] {
    NUTSRegister.partners.changes(of: context.territory).map { change in
      func codes(_ codes: [TerritoryCode]) -> Finding.Argument {
        .own(codes.map(\.code).joined(separator: ", "))
      }
      return language.say(
        .nutsChange,
        [
          "edition": .own("\(change.to.rawValue)"), "before": codes(change.before),
          "after": codes(change.after), "kind": .own(language.term(change.kind)),
        ])
    }
  }

  /// What of the line lies beyond a change: estimates, marked as such, and what cannot be joined.
  private var joins: [RichText] {
    guard let joined = context.joined else { return [] }
    var texts: [RichText] = []
    for point in joined.points {
      let phrase: Phrase
      let codes: [String]
      switch point.origin {
      case .observed: continue
      case .joinedExactly(let parts): (phrase, codes) = (.joinedExactly, parts.map(\.code))
      case .estimated(let estimate):
        (phrase, codes) = (.joinedEstimated, estimate.terms.map(\.code.code))
      }
      texts.append(
        language.say(
          phrase,
          [
            "year": .own("\(point.period)"), "value": .oneDecimal(point.value),
            "codes": .own(codes.joined(separator: ", ")),
          ]))
    }
    // Neighbouring years with one reason are told together.
    var gaps: [(years: ClosedRange<Int>, reasons: String)] = []
    for gap in joined.gaps {
      let telling = gap.obstacles.filter { if case .notInEdition = $0 { false } else { true } }
      let reasons = (telling.isEmpty ? gap.obstacles : telling).map(\.description)
        .joined(separator: "; ")
      if let last = gaps.last, last.reasons == reasons, last.years.upperBound + 1 == gap.period {
        gaps[gaps.count - 1].years = last.years.lowerBound...gap.period
      } else {
        gaps.append((gap.period...gap.period, reasons))
      }
    }
    for (years, reasons) in gaps {
      let ends = Set([years.lowerBound, years.upperBound]).sorted().map(String.init)
      texts.append(
        language.say(
          .notJoined,
          ["year": .own(ends.joined(separator: "-")), "reasons": .record(reasons)]))
    }
    return texts
  }

  private var figures: [ReportBlock] {
    let rows = ContextIndicator.allCases.map { indicator -> ReportTable.Row in
      let title = ReportTable.Cell.own(language.term(indicator))
      guard let figure = context.figures[indicator], let value = figure.statistic.value else {
        return ReportTable.Row(
          [title] + [language.label(.unknownLabel), "", "", "", ""].map(ReportTable.Cell.own))
      }
      let unit = language.label(indicator == .count ? .thousandUnit : .percentUnit)
      return ReportTable.Row([
        title,
        ReportTable.Cell(.own("\(language.number(value)) \(unit)"), value: value, unit: unit),
        ReportTable.Cell(
          .own(language.date(figure.statistic.year)), value: Double(figure.statistic.year.year)),
        .own(figure.isOfLarger ? name(of: figure.territory) : language.label(.itselfLabel)),
        .own(figure.statistic.flag), .own(reference(to: figure)),
      ])
    }
    var blocks: [ReportBlock] = [
      .table(
        ReportTable(
          caption: language.say(.contextPageTable),
          columns: [
            ReportTable.Column(language.label(.whatLabel)),
            .number(language.label(.valueLabel)), .number(language.label(.yearLabel)),
            ReportTable.Column(language.label(.forWhomColumn)),
            ReportTable.Column(language.label(.flagLabel)),
            ReportTable.Column(language.label(.sourceLabel)),
          ], rows: rows)),
      .legend(language.say(.indicatorNotes)),
      .list(zip(1..., sources).map { .own("[\($0)] ") + $1 }),
    ]
    if !changes.isEmpty { blocks.append(.list(changes + joins)) }
    if let figure = ReportFigure(trend: line, language: language) {
      if context.trend.figures.isEmpty {
        blocks.append(.paragraph(language.say(.countryTrendRemark)))
      }
      blocks.append(.figure(figure))
    }
    return blocks
  }

  /// The name with the code as the statistics have it, `TR10` and not the shortest one of the same place.
  private func name(of other: SimilarTerritories.Other) -> String {
    name(of: other.figures.first.flatMap { TerritoryCode($0.geography) } ?? other.territory)
  }

  private func blocks(of similar: SimilarTerritories) -> [ReportBlock] {
    let notCompared = similar.notCompared.map { indicator, reason in
      let phrase: Phrase =
        switch reason {
        case .noFigures: .similarNoFigures
        case .notStandardised: .similarSameEverywhere
        }
      return language.say(phrase, ["indicator": .own(language.term(indicator))])
    }
    let remarks = notCompared.isEmpty ? [] : [ReportBlock.list(notCompared)]
    if similar.others.isEmpty { return [.paragraph(language.say(.similarNone))] + remarks }
    let names = similar.compared.map { "\(language.term($0.indicator)) (\($0.year))" }
    return [
      .paragraph(
        language.say(
          .similarBy,
          [
            "n": .count(similar.others.count),
            "indicators": .own(names.joined(separator: "; ")),
          ])),
      .table(
        ReportTable(
          caption: language.say(.similarTable),
          columns: [
            ReportTable.Column(language.label(.territoryLabel)),
            .number(language.label(.distanceLabel)),
          ] + names.map(ReportTable.Column.number),
          rows: similar.others.prefix(10).map { other in
            ReportTable.Row(
              [
                .own(name(of: other)),
                ReportTable.Cell(
                  .own(language.twoDecimals(other.distance)), value: other.distance),
              ]
                + other.figures.map { figure in
                  let value = figure.value ?? .nan
                  let flag = figure.flag.isEmpty ? "" : " \(figure.flag)"
                  return ReportTable.Cell(
                    .own("\(language.number(value)) %\(flag)"), value: value, unit: "%")
                })
          })),
      .legend(language.say(.similarDistance)),
      .list(
        zip(names, similar.others.first?.figures ?? []).map { name, figure in
          .own("\(name): ") + language.source(of: figure, withFlag: false)
        }),
    ] + remarks
  }
}
