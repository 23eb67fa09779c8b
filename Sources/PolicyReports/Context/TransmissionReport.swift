import ESFProgrammes
import StructuredText

/// The part of a context report on transmitted tables: the rules that they break.
struct TransmissionReport {
  let file: TransmittedFile
  let language: ReportLanguage

  var section: ReportSection {
    let rows = file.findings.map { finding in
      ReportTable.Row([
        .count(finding.row),
        .own(language.label(finding.severity == .error ? .errorLabel : .warningLabel)),
        .record(finding.rule.name), .record(finding.column ?? ""), .record(finding.found),
        .record(finding.expected),
      ])
    }
    let summary = ReportBlock.paragraph(
      language.say(
        file.tables.rows.isEmpty
          ? .transmittedNothing : rows.isEmpty ? .transmittedClean : .transmittedFindings,
        [
          "n": .count(file.tables.rows.count),
          "errors": .count(file.findings.count { $0.severity == .error }),
        ]))
    let table = ReportBlock.table(
      ReportTable(
        caption: language.say(.transmittedTable),
        columns: [
          .number(language.label(.rowLabel)), ReportTable.Column(language.label(.severityLabel)),
          ReportTable.Column(language.label(.ruleLabel)),
          ReportTable.Column(language.label(.columnLabel)),
          ReportTable.Column(language.label(.foundLabel)),
          ReportTable.Column(language.label(.expectedLabel)),
        ], rows: rows))
    return ReportSection(
      id: "transmitted", title: language.say(.transmittedTitle, ["file": .record(file.name)]),
      rows.isEmpty ? [summary] : [summary, table])
  }
}
