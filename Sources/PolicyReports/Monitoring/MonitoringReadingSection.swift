import ServiceDelivery

/// What was read and what was left out, by reason.
struct MonitoringReadingSection {
  let words: MonitoringWords

  var section: ReportSection {
    guard let reading = words.release.reading else {
      return ReportSection(
        id: "reading", title: words.say(.monitoringReadingTitle),
        [.paragraph(words.say(.monitoringNoReading))])
    }
    let reasons = RejectionReason.allCases.filter {
      reading.participants[$0] != nil || reading.events[$0] != nil
    }
    var blocks: [ReportBlock] = [.table(table(reading, reasons)), persons]
    if reading.wasSorted { blocks.append(.paragraph(words.say(.monitoringSorted))) }
    if reasons.contains(where: { $0 != .dayAfterAsOf }) {
      blocks.append(.callout(words.say(.monitoringRejectsNote)))
    }
    blocks.append(.paragraph(words.say(.monitoringRowsNote)))
    return ReportSection(
      id: "reading", title: words.say(.monitoringReadingTitle), blocks)
  }

  private func table(_ reading: ReleasedReading, _ reasons: [RejectionReason]) -> ReportTable {
    let files = [reading.participants, reading.events]
    func row(_ title: String, _ count: ([RejectionReason: Int]) -> Int) -> ReportTable.Row {
      ReportTable.Row([.own(title)] + files.map { words.cell(.count(count($0))) })
    }
    return ReportTable(
      caption: words.say(.monitoringReadingTable),
      columns: words.columns(
        .monitoringRowsLabel, numbers: [.monitoringParticipantsFile, .monitoringEventsFile]),
      rows: [row(words.label(.monitoringRowsLeftOut)) { $0.values.reduce(0, +) }]
        + reasons.map { reason in
          row("– " + words.term(reason)) { $0[reason] ?? 0 }
        })
  }

  /// Persons are told as the release shows them.
  private var persons: ReportBlock {
    .entries([
      ReportEntry(words.label(.monitoringPersonsLabel), words.cell(words.release.persons).text)
    ])
  }
}
