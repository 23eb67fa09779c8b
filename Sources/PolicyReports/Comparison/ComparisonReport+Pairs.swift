import PolicyCycle
import ProgrammeScoring

extension ComparisonReport {
  /// What can be said of each pair.
  var whoIsAhead: ReportSection {
    var blocks: [ReportBlock] = [
      .paragraph(
        say(
          .comparisonPairsLead,
          [
            "threshold": .share(comparison.settings.threshold),
            "n": .count(comparison.settings.draws),
            "seed": .own("\(comparison.settings.seed)"),
          ]))
    ]
    for group in comparison.groups where group.subjects.count > 1 {
      if comparison.groups.count > 1 {
        blocks.append(.paragraph(RichText([.strong(level(group))])))
      }
      blocks += statements(on: group)
      let doubted = group.relations.filter(\.isDominanceDoubted)
      if !doubted.isEmpty { blocks.append(.list(doubted.map(doubt))) }
      if group.relations.contains(where: { $0.verdict == .unequalBasis }) {
        blocks.append(.paragraph(say(.comparisonUnequalNote)))
      }
    }
    for group in comparison.groups where group.subjects.count == 1 {
      blocks.append(
        .paragraph(
          say(
            .comparisonAlone,
            ["territory": .own(names(group.subjects)), "level": .own(level(group))])))
    }
    return ReportSection(id: "who-is-ahead", title: say(.comparisonPairsTitle), blocks)
  }

  private func statements(on group: ComparisonGroup) -> [ReportBlock] {
    let isOneBand = group.relations.allSatisfy { $0.verdict.ahead == nil }
    var blocks: [ReportBlock] =
      isOneBand
      ? [.paragraph(say(.comparisonAllOneBand))]
      : [.list(ComparisonScope.allCases.map { order(of: group, in: $0) })]
    if isOneBand, detail == .brief { return blocks }
    blocks.append(.table(matrix(of: group, in: .acrossPhases)))
    if detail == .brief { return blocks }
    blocks.append(
      .disclosure(
        say(.comparisonPairsBySection),
        RubricSection.allCases.map { .table(matrix(of: group, in: .section($0))) }))
    return blocks
  }

  /// Who is ahead of whom in one scope; the places that follow only where ranks may be printed.
  private func order(of group: ComparisonGroup, in scope: ComparisonScope) -> RichText {
    let parts = group.subjects.compactMap { subject -> RichText? in
      let behind = group.behind(subject.subject, in: scope)
      if behind.isEmpty { return nil }
      return say(
        .comparisonAheadOf,
        ["first": .own(name(of: subject)), "others": .own(names(behind))])
    }
    let scopeWords = RichText.own(words(for: scope) + ": ")
    guard !parts.isEmpty else { return scopeWords + say(.comparisonOneBand) }
    var text = scopeWords + .joined(parts, by: "; ")
    if group.areRanksAllowed {
      let places = group.subjects.compactMap { subject in
        group.places(of: subject.subject, in: scope).map { places in
          let ends = Set([places.lowerBound, places.upperBound]).sorted().map(String.init)
          return "\(name(of: subject)) \(ends.joined(separator: "-"))"
        }
      }
      text += .own(". ") + say(.comparisonPlaces, ["places": .own(places.joined(separator: ", "))])
    }
    return text
  }

  /// Row against column.
  private func matrix(of group: ComparisonGroup, in scope: ComparisonScope) -> ReportTable {
    ReportTable(
      caption: say(.comparisonMatrix, ["scope": .own(words(for: scope))]),
      columns: [ReportTable.Column(label(.territoryLabel))]
        + group.subjects.map { ReportTable.Column(name(of: $0)) },
      rows: group.subjects.map { row in
        ReportTable.Row(
          [.own(name(of: row))]
            + group.subjects.map { column in
              group.relation(of: row.subject, to: column.subject, in: scope).map(cell) ?? .own("")
            })
      })
  }

  private func cell(_ relation: PairRelation) -> ReportTable.Cell {
    let phrase: Phrase =
      switch relation.verdict {
      case .certainly(.first): .comparisonCertainlyAhead
      case .certainly(.second): .comparisonCertainlyBehind
      case .probably(.first): .comparisonProbablyAhead
      case .probably(.second): .comparisonProbablyBehind
      case .oneBand: .comparisonSameBand
      case .unequalBasis: .comparisonUnequal
      case .nothingInCommon: .comparisonNothing
      }
    let probability = relation.probability.map { $0 * 100 }
    return ReportTable.Cell(
      say(phrase, ["probability": .share(relation.probability)]), value: probability, unit: "%")
  }

  /// Answers that would make one certainly ahead, were they not so weak.
  private func doubt(_ relation: PairRelation) -> RichText {
    let seen = relation.dominating == .first ? relation : relation.reversed
    return say(
      .comparisonDoubted,
      [
        "scope": .own(words(for: seen.scope)), "first": .own(name(of: seen.first)),
        "second": .own(name(of: seen.second)), "probability": .share(seen.probability),
      ])
  }
}
