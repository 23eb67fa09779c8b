import PolicyCycle
import ProgrammeScoring

extension LearningReport {
  /// What one receiver could learn: from whom in each phase, then the conditions one by one.
  func section(on receiver: LearningReceiver) -> ReportSection {
    let counts = receiver.counts()
    let territory = Finding.Argument.own(language.name(of: receiver.territory))
    if receiver.conditions.isEmpty {
      return ReportSection(
        id: "receiver", title: say(.matrixReceiverTitle, ["territory": territory]),
        [.paragraph(say(.matrixNothingToLearn))])
    }
    return ReportSection(
      id: "receiver", title: say(.matrixReceiverTitle, ["territory": territory]),
      [
        .paragraph(
          say(
            .matrixReceiverCounts,
            [
              "lacking": .count(counts.lacking), "open": .count(counts.open),
              "answered": .count(receiver.answeredCount),
              "status": .own(language.term(receiver.status)),
            ]))
      ] + phaseTables(receiver), sections: RubricSection.allCases.compactMap { part($0, receiver) })
  }

  /// From whom in each phase: found lacking, if anything is, and open.
  private func phaseTables(_ receiver: LearningReceiver) -> [ReportBlock] {
    let cells = matrix.cells(of: receiver.subject)
    func table(_ label: Phrase, _ count: (LearningCounts) -> Int) -> ReportBlock? {
      let rows = zip(matrix.givers, cells).filter { count($1.counts()) > 0 }.map { giver, cell in
        ReportTable.Row(
          [ReportTable.Cell(name(of: giver))]
            + RubricSection.allCases.map { section in
              let number = count(cell.counts(in: section))
              // Mostly there is nothing: a blank is read more easily than many zeros.
              return number > 0
                ? .count(number) : ReportTable.Cell(RichText(), value: Double(number))
            }
            + [.count(count(cell.counts()))])
      }
      guard !rows.isEmpty else { return nil }
      return .table(
        ReportTable(
          caption: say(
            .matrixPhaseGivers,
            [
              "territory": .own(language.name(of: receiver.territory)),
              "what": .own(self.label(label)),
            ]),
          columns: [ReportTable.Column(self.label(.matrixGiverLabel))]
            + RubricSection.allCases.map { .number(language.term($0)) }
            + [.number(self.label(.matrixAllPhases))],
          rows: rows))
    }
    return [
      table(.matrixLackingLabel, \.lacking) ?? .paragraph(say(.matrixNothingLacking)),
      table(.matrixOpenLabel, \.open) ?? .paragraph(say(.matrixNothingOpen)),
    ]
  }

  /// The conditions of one section; nil if there are none.
  private func part(_ section: RubricSection, _ receiver: LearningReceiver) -> ReportSection? {
    let conditions = receiver.conditions(in: section)
    guard !conditions.isEmpty else { return nil }
    let counts = receiver.counts(in: section)
    // What was found lacking is always told in full.
    let first = max(counts.lacking, detail == .brief ? 3 : 5)
    let rest = conditions.dropFirst(first)
    var blocks: [ReportBlock] = [.items(conditions.prefix(first).map(item), isNumbered: false)]
    if !rest.isEmpty {
      blocks.append(
        detail == .brief
          ? .paragraph(say(.matrixMoreConditions, ["n": .count(rest.count)]))
          : .disclosure(
            say(.matrixOtherConditions, ["n": .count(rest.count)]),
            [.items(rest.map(item), isNumbered: false)]))
    }
    return ReportSection(
      id: "learn-" + section.id,
      title: .own(language.term(section) + " (\(conditions.count))"), blocks)
  }

  private func item(_ learnable: LearnableCondition) -> ReportItem {
    let limit = learnable.kind == .policy ? learnable.practices.count : 3
    return ReportItem(
      title: .record(learnable.condition.text),
      note: language.mark(learnable.standing) + RichText([.reference(learnable.condition.id)]),
      entries: [
        ReportEntry(
          label(.shownByLabel), language.practices(learnable.practices, limit: limit))
      ])
  }
}
