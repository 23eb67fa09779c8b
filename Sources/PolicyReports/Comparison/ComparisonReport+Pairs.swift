import PolicyCycle
import ProgrammeScoring

extension ComparisonReport {
  /// What can be said of each pair.
  var whoIsAhead: ReportSection {
    var blocks: [ReportBlock] = [.paragraph(say(.comparisonPairsLead))]
    for group in comparison.groups where group.subjects.count > 1 {
      if comparison.groups.count > 1 {
        blocks.append(.paragraph(RichText([.strong(level(group))])))
      }
      let isOneBand = group.relations.allSatisfy { $0.verdict.ahead == nil }
      if isOneBand { blocks.append(.paragraph(say(.comparisonAllOneBand))) }
      if isOneBand, detail == .brief { continue }
      blocks.append(.list(ComparisonScope.allCases.map { bands(of: group, in: $0) }))
      blocks.append(.table(matrix(of: group, in: .acrossPhases)))
      if detail == .brief { continue }
      blocks.append(
        .disclosure(
          say(.comparisonPairsBySection),
          RubricSection.allCases.map { .table(matrix(of: group, in: .section($0))) }))
      let doubted = group.relations.filter(\.isDominanceDoubted)
      if !doubted.isEmpty {
        blocks.append(.list(doubted.map(doubt)))
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

  /// The bands of one scope; numbered only where ranks may be printed.
  private func bands(of group: ComparisonGroup, in scope: ComparisonScope) -> RichText {
    let bands = group.bands(in: scope)
    let scope = RichText.own(words(for: scope) + ": ")
    if bands.isEmpty { return scope + say(.comparisonNothing) }
    if bands.count == 1 { return scope + say(.comparisonOneBand) }
    var first = 1
    let texts = bands.map { band -> RichText in
      defer { first += band.count }
      guard group.areRanksAllowed else { return .own(names(band)) }
      let rank = band.count == 1 ? "\(first)" : "\(first)-\(first + band.count - 1)"
      return .own("\(rank). \(names(band))")
    }
    return scope + .joined(texts, by: " | ")
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
