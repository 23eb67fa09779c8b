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
      reading.participants.leftOut[$0] != nil || reading.events.leftOut[$0] != nil
    }
    var blocks: [ReportBlock] = [.table(table(reading, reasons)), persons]
    if reading.wasSorted { blocks.append(.paragraph(words.say(.monitoringSorted))) }
    if !reasons.isEmpty { blocks.append(.callout(words.say(.monitoringRejectsNote))) }
    blocks.append(.paragraph(words.say(.monitoringRowsNote)))
    return ReportSection(
      id: "reading", title: words.say(.monitoringReadingTitle), blocks)
  }

  private func table(_ reading: ReleasedReading, _ reasons: [RejectionReason]) -> ReportTable {
    let files = [reading.participants, reading.events]
    func row(_ title: String, _ count: (ReleasedReading.Rows) -> ReleasedCount) -> ReportTable.Row {
      ReportTable.Row([.own(title)] + files.map { words.cell(count($0)) })
    }
    return ReportTable(
      caption: words.say(.monitoringReadingTable),
      columns: words.columns(
        .monitoringRowsLabel, numbers: [.monitoringParticipantsFile, .monitoringEventsFile]),
      rows: [
        row(words.label(.monitoringRowsRead), \.read),
        row(words.label(.monitoringRowsLeftOut)) { .count($0.allLeftOut) },
      ]
        + reasons.map { reason in
          row("– " + words.term(reason)) { .count($0.leftOut[reason] ?? 0) }
        })
  }

  /// Persons are told as the release shows them.
  private var persons: ReportBlock {
    .entries(
      [
        ReportEntry(
          words.label(.monitoringPersonsLabel),
          words.cell(words.release.persons).text),
        ReportEntry(
          words.label(.monitoringPersonsOutsideLabel),
          words.cell(words.release.personsOutside).text),
        words.release.pastRetention.map {
          ReportEntry(words.label(.monitoringRetentionLabel), words.cell($0).text)
        },
      ].compactMap { $0 })
  }
}
