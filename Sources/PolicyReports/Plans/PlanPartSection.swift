import ServiceDelivery

/// A part of a plan: fields one below the other, or a table of its items.
struct PlanPartSection {
  let words: PlanWords
  let form: PlanForm
  let part: PlanPart

  var section: ReportSection {
    let own = form.sections.filter { $0.part == part }
    let block: ReportBlock =
      if let first = own.first, first.number == nil {
        .entries(first.lines.map(words.entry))
      } else if let first = own.first {
        .table(table(own, columns: first.lines.map(\.field)))
      } else {
        .paragraph(words.say(.actionPlanNothing))
      }
    return ReportSection(id: part.rawValue, title: .own(words.language.term(part)), [block])
  }

  private func table(_ items: [PlanForm.Section], columns: [PlanField]) -> ReportTable {
    ReportTable(
      caption: words.say(.actionPlanItemsTable),
      columns: columns.map { ReportTable.Column(words.language.term($0)) },
      rows: items.map { item in
        ReportTable.Row(item.lines.map { ReportTable.Cell(words.value($0)) })
      })
  }
}
