import CollectiveLearning
import ESFProgrammes
import PolicyCycle

/// Time, money and number of partners, each with who says so.
struct ProcessFrameSection {
  let words: ProcessWords

  var section: ReportSection {
    let frame = words.project.frame
    var rows: [ReportTable.Row] = []
    if let period = frame.period {
      let (start, end) = (words.language.date(period.start), words.language.date(period.end))
      rows.append(
        row(.period, ReportTable.Cell.own(start + words.label(.untilWord) + end), period.origin))
    }
    if let budget = frame.budget {
      rows.append(
        row(
          .budget,
          ReportTable.Cell(
            .own(words.language.number(budget.amount) + " ") + .quoted(budget.currency)
              + .own(" (\(words.language.term(budget.basis)))"), value: budget.amount,
            unit: budget.currency), budget.origin))
    }
    if let count = frame.partnerCount {
      rows.append(row(.partnerCount, .count(count.number), count.origin))
    }
    let table = ReportBlock.table(
      ReportTable(
        caption: words.say(.frameTable),
        columns: [
          .whatLabel, .valueLabel, .statedByLabel, .checkedLabel,
        ].map { ReportTable.Column(words.label($0)) }, rows: rows))
    let notes = frame.origins.compactMap { figure, origin in
      origin.note.map { RichText.own(words.language.term(figure) + ": ") + .quoted($0) }
    }
    return ReportSection(
      id: "frame", title: words.say(.frameTitle),
      (rows.isEmpty ? [.paragraph(words.say(.frameUnknown))] : [table])
        + [.paragraph(listed)] + (notes.isEmpty ? [] : [.list(notes)]))
  }

  private func row(
    _ figure: ProjectFrame.Figure, _ value: ReportTable.Cell, _ origin: FigureOrigin
  ) -> ReportTable.Row {
    let checked =
      origin.isVerified
      ? RichText([.link(origin.address ?? "", .web(origin.address ?? ""))])
      : RichText([.mark(Mark(words.label(.notVerifiedMark), .unknown))])
    return ReportTable.Row([
      .own(words.language.term(figure)), value, ReportTable.Cell(.quoted(origin.statedBy)),
      ReportTable.Cell(checked),
    ])
  }

  /// How many partners are listed by name, by role.
  private var listed: RichText {
    let summary = words.project.summary
    let roles = ProjectPartner.Role.allCases.compactMap { role in
      summary.partners[role].map { "\(words.language.term(role)): \($0)" }
    }
    return words.say(
      roles.isEmpty ? .noPartnersListed : .partnersListed,
      ["n": .count(summary.listedPartners), "roles": .own(roles.joined(separator: ", "))])
  }
}
