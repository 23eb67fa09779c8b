import PolicyCycle
import ProgrammeScoring

extension LearningReport {
  /// The receivers, then the pairs, in all and phase by phase.
  var overview: [ReportSection] {
    if matrix.receivers.isEmpty {
      return [
        ReportSection(
          id: "receivers", title: say(.matrixReceiversTitle),
          [.paragraph(say(.matrixNoReceivers))])
      ]
    }
    var blocks: [ReportBlock] =
      matrix.givers.isEmpty
      ? [.paragraph(say(.matrixNoGivers))] : pairs(in: nil) + [.paragraph(say(.matrixOwnMeaning))]
    if detail == .full, !matrix.givers.isEmpty {
      blocks += RubricSection.allCases.map { section in
        .disclosure(
          say(.matrixPhaseTables, ["phase": .own(language.term(section))]), pairs(in: section))
      }
    }
    return [
      ReportSection(
        id: "receivers", title: say(.matrixReceiversTitle), [.table(receiversTable)]),
      ReportSection(id: "pairs", title: say(.matrixPairsTitle), blocks),
    ]
  }

  private var receiversTable: ReportTable {
    ReportTable(
      caption: say(.matrixReceiversTable),
      columns: [
        ReportTable.Column(label(.territoryLabel)), ReportTable.Column(label(.levelLabel)),
        .number(label(.answeredLabel)), .number(label(.matrixLackingLabel)),
        .number(label(.matrixOpenLabel)),
      ],
      rows: matrix.receivers.map { receiver in
        let counts = receiver.counts()
        return ReportTable.Row([
          .own(language.name(of: receiver.territory)), .own(language.term(receiver.level)),
          .count(receiver.answeredCount), .count(counts.lacking), .count(counts.open),
        ])
      })
  }

  /// The two tables of pairs in a section, or in all; where there is nothing, a sentence says so.
  private func pairs(in section: RubricSection?) -> [ReportBlock] {
    func isAny(_ count: (LearningCounts) -> Int) -> Bool {
      matrix.receivers.contains { count($0.counts(in: section)) > 0 }
    }
    return [
      isAny(\.lacking)
        ? .table(pairTable(.matrixLackingTable, in: section, \.lacking))
        : .paragraph(say(.matrixNothingLacking)),
      isAny(\.open)
        ? .table(pairTable(.matrixOpenTable, in: section, \.open))
        : .paragraph(say(.matrixNothingOpen)),
    ]
  }

  /// One row for each giver, one column for each receiver; the last row counts each condition once.
  private func pairTable(
    _ caption: Phrase, in section: RubricSection?, _ count: (LearningCounts) -> Int
  ) -> ReportTable {
    let columns = matrix.receivers.map { matrix.cells(of: $0.subject) }
    let rows = matrix.givers.enumerated().compactMap { index, giver -> ReportTable.Row? in
      guard columns.contains(where: { count($0[index].counts(in: section)) > 0 }) else {
        return nil
      }
      return ReportTable.Row(
        [ReportTable.Cell(name(of: giver))]
          + columns.map { cells in
            cells[index].isOwn
              ? .own(label(.matrixOwnShort)) : .count(count(cells[index].counts(in: section)))
          })
    }
    let once = ReportTable.Row(
      [.own(label(.matrixOnce))]
        + matrix.receivers.map { .count(count($0.counts(in: section))) })
    var title = say(caption)
    if let section { title += .own(": " + language.term(section)) }
    return ReportTable(
      caption: title,
      columns: [ReportTable.Column(label(.matrixGiverLabel))]
        + matrix.receivers.map { .number(language.name(of: $0.territory)) },
      rows: rows + [once])
  }
}
