import PolicyCycle
import ProgrammeScoring

extension ComparisonReport {
  /// Rank probabilities, heat maps and what each choice does.
  func annex(_ effects: [ChoiceEffect]) -> ReportSection {
    var blocks: [ReportBlock] = [.callout(say(.comparisonAnnexCaution))]
    for group in comparison.groups where group.subjects.count > 1 {
      blocks.append(.table(ranks(of: group)))
      for scope in ComparisonScope.allCases { blocks.append(.table(heatMap(of: group, in: scope))) }
    }
    blocks.append(.table(table(of: effects)))
    blocks.append(.paragraph(say(.comparisonEffectsNote)))
    return ReportSection(id: "annex", title: say(.comparisonAnnexTitle), blocks)
  }

  private func share(_ share: Double?) -> ReportTable.Cell {
    guard let share else { return .own("-") }
    return ReportTable.Cell(
      .own(language.percent(share)), value: share * 100, unit: "%", shade: share)
  }

  private func ranks(of group: ComparisonGroup) -> ReportTable {
    ReportTable(
      caption: say(.comparisonRanksTable, ["level": .own(level(group))]),
      columns: [ReportTable.Column(label(.territoryLabel))]
        + group.subjects.indices.map { .number("\($0 + 1)") },
      rows: group.subjects.map { subject in
        ReportTable.Row(
          [.own(name(of: subject))]
            + group.subjects.indices.map { share(subject.rankProbabilities?[$0]) })
      })
  }

  private func heatMap(of group: ComparisonGroup, in scope: ComparisonScope) -> ReportTable {
    ReportTable(
      caption: say(.comparisonHeatMap, ["scope": .own(words(for: scope))]),
      columns: [ReportTable.Column(label(.territoryLabel))]
        + group.subjects.map { .number(name(of: $0)) },
      rows: group.subjects.map { row in
        ReportTable.Row(
          [.own(name(of: row))]
            + group.subjects.map { column in
              row.subject == column.subject
                ? .own("")
                : share(
                  group.relation(of: row.subject, to: column.subject, in: scope)?.probability)
            })
      })
  }

  private func table(of effects: [ChoiceEffect]) -> ReportTable {
    ReportTable(
      caption: say(.comparisonEffectsTable),
      columns: [
        ReportTable.Column(label(.comparisonChoiceLabel)),
        .number(label(.comparisonWidthLabel)), .number(label(.comparisonWithoutLabel)),
      ],
      rows: effects.map { effect in
        ReportTable.Row([
          .own(language.term(effect.choice)),
          ReportTable.Cell(.own(language.oneDecimal(effect.width)), value: effect.width),
          ReportTable.Cell(
            .own(language.oneDecimal(effect.widthWithout)), value: effect.widthWithout),
        ])
      })
  }
}
