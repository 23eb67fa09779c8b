import PolicyCycle
import ProgrammeScoring
import RegionalContext

extension ComparisonReport {
  private static let indicators: [ContextIndicator] = [
    .rate, .count, .inactiveShare, .earlyLeavers, .youthUnemployment,
  ]

  /// The young people of the territories, before any score.
  var context: ReportSection {
    let sources = sources
    let known = Self.indicators.filter { indicator in
      comparison.subjects.contains { $0.context?.figures[indicator]?.statistic.value != nil }
    }
    let missing = Self.indicators.filter { !known.contains($0) }
    let table = ReportTable(
      caption: say(.comparisonContextTable),
      columns: [ReportTable.Column(label(.territoryLabel))]
        + known.map { .number(language.term($0)) },
      rows: comparison.subjects.map { subject in
        ReportTable.Row(
          [.own(name(of: subject))]
            + known.map { cell(subject.context?.figures[$0], $0, sources) })
      })
    return ReportSection(
      id: "context", title: say(.contextTitle),
      [
        .paragraph(say(.contextIsNoScore)), .table(table),
        .list(zip(1..., sources).map { .own("[\($0)] ") + $1 }),
      ]
        + (missing.isEmpty
          ? []
          : [
            .paragraph(
              say(
                .comparisonNoFigures,
                ["what": .own(missing.map { language.term($0) }.joined(separator: "; "))]))
          ]))
  }

  private func cell(
    _ figure: ContextFigure?, _ indicator: ContextIndicator, _ sources: [RichText]
  ) -> ReportTable.Cell {
    guard let figure, let value = figure.statistic.value else {
      return .own(label(.unknownLabel))
    }
    let unit = label(indicator == .count ? .thousandUnit : .percentUnit)
    var text = "\(language.number(value)) \(unit)\u{A0}(\(language.date(figure.statistic.year))"
    if figure.isOfLarger { text += ", \(language.name(of: figure.territory))" }
    if !figure.statistic.flag.isEmpty { text += ", \(figure.statistic.flag)" }
    let source = language.source(of: figure.statistic, withFlag: false)
    text += ") [\((sources.firstIndex(of: source) ?? 0) + 1)]"
    return ReportTable.Cell(.own(text), value: value, unit: unit)
  }

  /// The sources of the figures, each once.
  private var sources: [RichText] {
    var sources: [RichText] = []
    for subject in comparison.subjects {
      for indicator in Self.indicators {
        guard let figure = subject.context?.figures[indicator], figure.statistic.value != nil
        else { continue }
        let source = language.source(of: figure.statistic, withFlag: false)
        if !sources.contains(source) { sources.append(source) }
      }
    }
    return sources
  }

  /// What was assessed, by whom, how far it is settled.
  var assessed: ReportSection {
    ReportSection(
      id: "assessed", title: say(.assessedTitle),
      [
        .table(
          ReportTable(
            caption: say(.comparisonAssessedTable),
            columns: [
              ReportTable.Column(label(.territoryLabel)), ReportTable.Column(label(.levelLabel)),
              ReportTable.Column(label(.comparisonStatus)),
              ReportTable.Column(label(.comparisonReader)),
              ReportTable.Column(label(.comparisonDay)),
              .number(label(.comparisonAnswered)), .number(label(.comparisonFrontier)),
              .number(label(.comparisonFrontierAnswered)),
            ],
            rows: comparison.subjects.map { subject in
              let (profile, counts) = (subject.profile, subject.profile.counts)
              return ReportTable.Row([
                .own(name(of: subject)), .own(language.term(profile.level)),
                .own(language.term(profile.status)),
                ReportTable.Cell(.quoted(profile.reader)),
                .own(language.date(profile.asOf)), .count(profile.answeredCount),
                .count(counts.applicable),
                .count(counts.applicable - counts.open),
              ])
            })),
        .paragraph(
          say(
            .comparisonAssessedNote,
            [
              "all": .count(comparison.subjects.first?.profile.conditionCount ?? 0),
              "version": .record(comparison.rubric.version),
            ])),
      ])
  }
}
