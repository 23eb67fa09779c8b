import PolicyCycle
import ServiceDelivery

/// The dates of the operation as a drawing with its table.
struct OperationTimelineSection {
  let words: OperationWords

  var section: ReportSection {
    ReportSection(
      id: "timeline", title: words.say(.operationTimelineTitle),
      [
        OperationTimeline(of: words.status).map { .figure(figure(of: $0)) }
          ?? .paragraph(words.say(.operationNoTimeline))
      ])
  }

  private func figure(of timeline: OperationTimeline) -> ReportFigure {
    let years = timeline.first.parts.year...timeline.last.parts.year
    let rows = timeline.rows.map { row in
      TimelineBars.Line(label: shortName(of: row.subject), bars: bars(of: row))
    }
    let used = Set(rows.flatMap(\.bars).map(\.look))
    return ReportFigure(
      title: words.label(.operationTimelineFigure),
      description: description(of: timeline),
      drawing: .timeline(
        TimelineBars(
          first: Int(timeline.first.number), last: Int(timeline.last.number),
          ticks: years.compactMap { year in
            CalendarDay(year: year, month: 1, day: 1).map {
              TimelineBars.Tick(
                day: max(Int($0.number), Int(timeline.first.number)), label: "\(year)")
            }
          },
          asOf: TimelineBars.Tick(
            day: Int(timeline.asOf.number),
            label: words.say(.operationRecordDate, ["date": .date(words.status.asOf)]).plain),
          rows: rows,
          legend: TimelineBars.Look.allCases.filter(used.contains).map {
            TimelineBars.Key(look: $0, word: words.language.term($0))
          })),
      table: ReportTable(
        caption: words.say(.operationTimelineTable),
        columns: [
          .whatLabel, .operationPlannedLabel, .operationTookPlaceLabel, .operationStateLabel,
        ].map { ReportTable.Column(words.label($0)) }, rows: timeline.rows.map(row)))
  }

  private func description(of timeline: OperationTimeline) -> String {
    let drawn = words.label(.operationTimelineDescription)
    return timeline.undated == 0
      ? drawn
      : drawn + " "
        + words.say(.operationTimelineLeftOut, ["n": .count(timeline.undated)]).plain
  }

  private func name(of subject: OperationTimeline.Subject) -> RichText {
    switch subject {
    case .activity(let id): words.activity(id)
    case .deliverable(let id): words.deliverable(id)
    }
  }

  /// The name as long as it fits above a bar on a narrow page; the table has it whole.
  private func shortName(of subject: OperationTimeline.Subject) -> String {
    let name = name(of: subject).plain
    return name.count > 46 ? name.prefix(45) + "…" : name
  }

  private func bars(of row: OperationTimeline.Row) -> [TimelineBars.Span] {
    func bar(_ span: OperationTimeline.Span, _ look: TimelineBars.Look) -> TimelineBars.Span {
      TimelineBars.Span(first: Int(span.first.number), last: Int(span.last.number), look: look)
    }
    return (row.planned.map { [bar($0, .planned)] } ?? [])
      + (row.actual.map { [bar($0, $0.isExact ? .exact : .rough)] } ?? [])
      + row.states.map { bar($0.span, .state) }
  }

  /// The dates of a row as the record has them.
  private func row(_ row: OperationTimeline.Row) -> ReportTable.Row {
    let (planned, actual): (RichText, RichText) =
      switch row.subject {
      case .activity(let id):
        (
          words.operation.activity(id).map { words.period($0.planned) } ?? words.unknown,
          words.period(row.told)
        )
      case .deliverable(let id):
        (words.date(words.operation.deliverable(id)?.due), RichText())
      }
    return ReportTable.Row([
      ReportTable.Cell(name(of: row.subject)), ReportTable.Cell(planned),
      ReportTable.Cell(actual),
      ReportTable.Cell(
        .joined(
          row.states.map { .own(words.language.term($0.state) + " ") + words.date($0.date) },
          by: "; ")),
    ])
  }
}
