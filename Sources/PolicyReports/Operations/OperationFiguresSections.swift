import ServiceDelivery

/// Contradictions, inputs, context, what is unknown, and the sources.
struct OperationFiguresSections {
  let words: OperationWords

  var contradictions: ReportSection {
    let contradictions = words.status.contradictions
    return ReportSection(
      id: "contradictions", title: words.say(.operationContradictionsTitle),
      contradictions.isEmpty
        ? [.paragraph(words.say(.operationNoContradictions))]
        : [
          .paragraph(words.say(.operationContradictionsRule)),
          .items(
            contradictions.map { subject, figures in item(subject, figures) }, isNumbered: false),
        ])
  }

  private func item(_ subject: ContradictoryFigures, _ figures: [PlacedFigure]) -> ReportItem {
    ReportItem(
      title: .quoted(subject.subject),
      entries: figures.map { placed in
        ReportEntry(
          words.value(placed.figure).plain,
          .quoted(placed.figure.statement) + .own("; ") + words.date(placed.figure.date)
            + .own(" ") + words.source(placed.figure.source))
      } + (subject.note.map { [ReportEntry(words.label(.noteLabel), .quoted($0))] } ?? []))
  }

  var inputs: ReportSection {
    let inputs = words.status.known(words.operation.inputs)
    return ReportSection(
      id: "inputs", title: words.say(.operationInputsTitle),
      inputs.isEmpty
        ? [.paragraph(words.say(.operationNoInputs))]
        : [
          .callout(words.say(.operationInputsRule)),
          words.figureTable(.operationInputsTable, rows: inputs.map(words.row)),
        ])
  }

  var context: ReportSection {
    let figures = words.status.known(
      words.operation.placedFigures.filter { $0.role == .context }.map(\.figure))
    return ReportSection(
      id: "context", title: words.say(.operationContextTitle),
      [
        figures.isEmpty
          ? .paragraph(words.unknown)
          : words.figureTable(.operationContextTable, rows: figures.map(words.row))
      ])
  }

  var unknowns: ReportSection {
    ReportSection(
      id: "unknown", title: words.say(.unknownTitle),
      [
        words.operation.unknowns.isEmpty
          ? .paragraph(words.say(.operationNothingUnknown))
          : .list(words.operation.unknowns.map(RichText.quoted))
      ])
  }

  var sources: ReportSection {
    let columns: [Phrase] = [
      .sourceLabel, .kindLabel, .operationStateOfLabel, .noteLabel,
    ]
    return ReportSection(
      id: "sources", title: words.say(.sourcesTitle),
      [
        words.operation.sources.isEmpty
          ? .paragraph(words.say(.noSources))
          : .table(
            ReportTable(
              caption: words.say(.operationSourcesTable),
              columns: columns.map { ReportTable.Column(words.label($0)) },
              rows: words.operation.sources.map { source in
                ReportTable.Row([
                  ReportTable.Cell(
                    words.source(source.id) + .own(" ") + words.title(ofSource: source.id)
                      + (source.address == nil
                        ? .own(" (\(words.label(.operationNoAddress)))") : RichText())),
                  .own(words.language.term(source.kind)),
                  ReportTable.Cell(words.date(source.stateOf)),
                  ReportTable.Cell(source.note.map(RichText.quoted) ?? RichText()),
                ])
              }))
      ])
  }
}
