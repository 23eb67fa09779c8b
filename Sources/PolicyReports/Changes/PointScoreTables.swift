import PolicyCycle
import ProgrammeScoring

/// The tables of a difference of point scores, where enough is answered for them to be results.
struct PointScoreTables {
  let difference: ScoreDifference
  let language: ReportLanguage
  /// The heads of the columns of the two states.
  let heads: (before: Phrase, after: Phrase)
  /// The share of conditions that must be answered for a score to be a result.
  let minimumCoverage: Double

  private func label(_ phrase: Phrase) -> String { language.label(phrase) }

  /// The point scores and from what their differences come, or that none is a result.
  var section: ReportSection {
    let scorable = difference.sections.filter(\.isScorable)
    var blocks: [ReportBlock] = [
      .paragraph(
        language.say(.pointScoreIntroduction, ["minimum": .share(minimumCoverage)]))
    ]
    if scorable.isEmpty, !difference.isScorable {
      blocks.append(.paragraph(language.say(.pointScoreNone)))
    } else {
      blocks.append(.table(scores(scorable)))
      if !difference.isScorable { blocks.append(.paragraph(language.say(.pointScoreNotOverall))) }
    }
    var parts = scorable.compactMap { section in
      contributions(
        id: section.section.id, title: .own(language.term(section.section)),
        section.demonstrated, section.possible, factor: 100)
    }
    if difference.isScorable,
      let overall = contributions(
        id: "overall", title: language.say(.acrossPhases), difference.demonstrated,
        difference.possible, factor: 1)
    {
      parts.append(overall)
    }
    return ReportSection(
      id: "points", title: language.say(.pointScoreTitle), blocks, sections: parts)
  }

  private func scores(_ sections: [SectionDifference]) -> ReportTable {
    func row(
      _ name: RichText, _ low: MaturityDifference, _ high: MaturityDifference, factor: Double
    ) -> ReportTable.Row {
      func scaled(_ value: Double?) -> Double? { value.map { $0 * factor } }
      return ReportTable.Row(
        [ReportTable.Cell(name)]
          + [low, high].flatMap { score in
            [
              ReportTable.Cell.precise(scaled(score.before), language),
              .precise(scaled(score.after), language),
              .signed(scaled(score.difference), language),
            ]
          })
    }
    let kinds = [Phrase.demonstratedLabel, .possibleLabel].map(label)
    return ReportTable(
      caption: language.say(.pointScoreTable),
      columns: [ReportTable.Column(label(.sectionColumn))]
        + kinds.flatMap { kind in
          [heads.before, heads.after, .differenceColumn].map {
            .number("\(kind) (\(label($0)))")
          }
        },
      rows: sections.map {
        row(.own(language.term($0.section)), $0.demonstrated, $0.possible, factor: 100)
      }
        + (difference.isScorable
          ? [
            row(
              language.say(.acrossPhases), difference.demonstrated, difference.possible, factor: 1)
          ] : []))
  }

  /// The contributions to a pair of scores, or nil if there are none.
  private func contributions(
    id: String, title: RichText, _ low: MaturityDifference, _ high: MaturityDifference,
    factor: Double
  ) -> ReportSection? {
    var sources: [MaturityContribution.Source] = []
    for contribution in low.contributions + high.contributions
    where !sources.contains(contribution.source) {
      sources.append(contribution.source)
    }
    if sources.isEmpty { return nil }
    func value(_ score: MaturityDifference, _ source: MaturityContribution.Source) -> Double {
      (score.contributions.first { $0.source == source }?.value ?? 0) * factor
    }
    func total(_ score: MaturityDifference) -> Double? { score.difference.map { $0 * factor } }
    let rows = sources.map { source in
      ReportTable.Row([
        ReportTable.Cell(name(of: source)), .signed(value(low, source), language),
        .signed(value(high, source), language),
      ])
    }
    let total = ReportTable.Row([
      ReportTable.Cell(language.say(.sumOfAll)), .signed(total(low), language),
      .signed(total(high), language),
    ])
    return ReportSection(
      id: "points-" + id, title: title,
      [
        .table(
          ReportTable(
            caption: language.say(.pointContributionsTable),
            columns: [
              ReportTable.Column(label(.whatAdds)), .number(label(.demonstratedLabel)),
              .number(label(.possibleLabel)),
            ], rows: rows + [total]))
      ])
  }

  private func name(of source: MaturityContribution.Source) -> RichText {
    switch source {
    case .condition(let id):
      return (difference.difference(of: id).map { .record($0.condition.text) } ?? RichText())
        + RichText([.reference(id)])
    case .criterion(let id, let weight):
      let criterion = difference.sections.flatMap(\.criteria).map(\.criterion)
        .first { $0.id == id }
      return .record("\(criterion?.code ?? "") \(criterion?.name ?? id)") + words(for: weight)
    case .phase(let phase, let weight):
      return .own(language.term(RubricSection.phase(phase))) + words(for: weight)
    }
  }

  /// Why a share of the weights differs.
  private func words(for weight: CountedWeight) -> RichText {
    let phrase: Phrase
    switch (weight.before, weight.after) {
    case (nil, _): phrase = .weightJoins
    case (_, nil): phrase = .weightLeaves
    case (let before, let after) where before == after: phrase = .weightOfOthers
    default: phrase = .weightChanged
    }
    return language.say(
      phrase,
      [
        "before": .number(weight.before ?? 0, unit: ""),
        "after": .number(weight.after ?? 0, unit: ""),
        "from": .precise(weight.shareBefore, name: "from", language),
        "to": .precise(weight.shareAfter, name: "to", language),
      ])
  }
}
