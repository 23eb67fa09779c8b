import ServiceDelivery

/// Plan against delivery, and every figure of delivery.
struct OperationPlanSection {
  let words: OperationWords

  var section: ReportSection {
    let planned = words.status.planned
    let columns = [
      ReportTable.Column(words.label(.whatLabel)),
      .number(words.label(.operationPlannedLabel)), .number(words.label(.operationDeliveredLabel)),
      ReportTable.Column(words.label(.operationShareLabel)),
    ]
    return ReportSection(
      id: "plan", title: words.say(.operationPlanTitle),
      planned.isEmpty
        ? [.paragraph(words.say(.operationNoPlans))]
        : [
          .table(
            ReportTable(
              caption: words.say(.operationPlanTable), columns: columns, rows: planned.map(row))),
          .paragraph(words.say(.operationPlanNote)),
        ])
  }

  private func row(_ comparison: PlanComparison) -> ReportTable.Row {
    var name =
      words.owner(comparison.owner) + .own(": \(words.language.term(comparison.measure))")
    for detail in [comparison.group, comparison.place].compactMap({ $0 }) {
      name += .own(", ") + .quoted(detail)
    }
    if comparison.isContradicted { name += .own(" ") + words.contradicted }
    return ReportTable.Row([
      ReportTable.Cell(name), words.cell(comparison.planned), words.cell(comparison.delivered),
      words.share(comparison.share),
    ])
  }

  /// Every figure of delivery.
  var delivered: ReportSection {
    let owners = words.status.delivered
    let rows = owners.flatMap { owner, figures in
      [ReportTable.Row(heading: words.owner(owner))] + figures.map(words.row)
    }
    return ReportSection(
      id: "delivered", title: words.say(.operationDoneTitle),
      rows.isEmpty
        ? [.paragraph(words.say(.operationNothingDone))]
        : [words.figureTable(.operationDoneTable, rows: rows)])
  }
}

extension OperationWords {
  /// A figure with its value, date and source.
  func row(_ figure: StatedFigure) -> ReportTable.Row {
    ReportTable.Row([
      ReportTable.Cell(statement(figure)), cell(figure), ReportTable.Cell(date(figure.date)),
      ReportTable.Cell(source(figure.source)),
    ])
  }

  /// A table of figures with value, date and source.
  func figureTable(_ caption: Phrase, rows: [ReportTable.Row]) -> ReportBlock {
    .table(
      ReportTable(
        caption: say(caption),
        columns: [
          ReportTable.Column(label(.whatLabel)), .number(label(.valueLabel)),
          ReportTable.Column(label(.whenLabel)), ReportTable.Column(label(.sourceLabel)),
        ], rows: rows))
  }
}
