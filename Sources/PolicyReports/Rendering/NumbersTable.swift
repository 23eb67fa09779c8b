public import PolicyCycle
import StructuredText

extension ReportDocument {
  /// Every number of the report as CSV for a spreadsheet: one row for each, with section, table, row,
  /// column and unit.
  ///
  /// UTF-8 with byte order mark, CRLF; numbers are unrounded and have a decimal point in every
  /// language.
  ///
  /// - Parameter separator: The separator between cells.
  /// - Returns: The bytes of the file.
  public func numbers(separator: AssessmentSheet.Separator = .semicolon) -> [UInt8] {
    var writer = CSVWriter(
      separator: separator == .semicolon ? UInt8(ascii: ";") : UInt8(ascii: ","),
      byteOrderMark: true, lineEnd: .crlf)
    writer.append(
      row: [Phrase.csvSection, .csvTable, .csvRow, .csvColumn, .csvValue, .csvUnit]
        .map(language.label))
    for block in lead { append(block, section: title.plain, to: &writer) }
    for section in sections { append(section, under: [], to: &writer) }
    return writer.bytes
  }

  private func append(_ section: ReportSection, under path: [String], to writer: inout CSVWriter) {
    let path = path + [section.title.plain]
    for block in section.blocks {
      append(block, section: path.joined(separator: " > "), to: &writer)
    }
    for part in section.sections { append(part, under: path, to: &writer) }
  }

  private func append(_ block: ReportBlock, section: String, to writer: inout CSVWriter) {
    switch block {
    case .table(let table): append(table, section: section, to: &writer)
    case .figure(let figure): append(figure.table, section: section, to: &writer)
    case .disclosure(_, let blocks):
      for block in blocks { append(block, section: section, to: &writer) }
    case .paragraph, .callout, .list, .entries, .items, .filter, .cards: break
    }
  }

  private func append(_ table: ReportTable, section: String, to writer: inout CSVWriter) {
    for row in table.rows {
      for (column, cell) in zip(table.columns, row.cells) {
        guard let value = cell.value, value.isFinite else { continue }
        writer.append(row: [
          section, table.caption.plain, row.cells.first?.text.plain ?? "", column.title,
          ReportDocument.digits(of: value), cell.unit,
        ])
      }
    }
  }

  /// The digits of a number for a machine.
  private static func digits(of value: Double) -> String {
    value.rounded() == value && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
