public import PolicyCycle
import StructuredText

extension ReportDocument {
  /// Every number of the report as CSV for a spreadsheet: one row for each that stands in a table or in
  /// a sentence, with section, table or sentence, row, column and unit.
  ///
  /// UTF-8 with byte order mark, CRLF; numbers are unrounded. A table that stands twice in a section,
  /// as that of a figure may, is written once. Numbers within the words of a record are not told apart
  /// from its words.
  ///
  /// - Parameters:
  ///   - separator: The separator between cells.
  ///   - form: For whom they are written.
  /// - Returns: The bytes of the file.
  public func numbers(
    separator: AssessmentSheet.Separator = .semicolon, for form: NumbersForm = .data
  ) -> [UInt8] {
    var table = NumbersTable(separator: separator, form: form, language: language)
    table.writeHeading()
    for block in lead { table.append(block, section: title.plain) }
    for section in sections { table.append(section, under: []) }
    return table.writer.bytes
  }
}

/// Collects the numbers of a report, row by row.
private struct NumbersTable {
  var writer: CSVWriter
  private let form: NumbersForm
  private let language: ReportLanguage
  /// The tables of the section that is being written.
  private var written: Set<ReportTable> = []

  init(separator: AssessmentSheet.Separator, form: NumbersForm, language: ReportLanguage) {
    self.form = form
    self.language = language
    writer = CSVWriter(
      separator: separator == .semicolon ? UInt8(ascii: ";") : UInt8(ascii: ","),
      byteOrderMark: true, lineEnd: .crlf)
  }

  mutating func writeHeading() {
    let shown: [Phrase] = [.csvSection, .csvTable, .csvRow, .csvColumn, .csvValue, .csvUnit]
    append((shown + (form == .data ? [] : [.csvInstead]) + [.csvRemarks]).map(language.label))
  }

  private mutating func append(_ row: [String]) { writer.append(row: row.map(Printable.text)) }

  /// A number with what it is of, or what is shown in its place.
  private mutating func append(
    _ place: [String], _ value: Double?, unit: String = "", instead: String = "", remarks: String
  ) {
    let number = value.map(PlainDecimal.text(of:)) ?? ""
    switch form {
    case .data: append(place + [number, unit, remarks])
    case .spreadsheet:
      let own = number.split(separator: ".", omittingEmptySubsequences: false)
        .joined(separator: language.decimalMark)
      append(place + [own, unit, instead, remarks])
    }
  }

  mutating func append(_ section: ReportSection, under path: [String]) {
    let path = path + [section.title.plain]
    let name = path.joined(separator: " > ")
    written = []
    for block in section.blocks { append(block, section: name) }
    for part in section.sections { append(part, under: path) }
  }

  mutating func append(_ block: ReportBlock, section: String) {
    switch block {
    case .table(let table): append(table, section: section)
    case .figure(let figure): append(figure.table, section: section)
    case .disclosure(_, let blocks):
      for block in blocks { append(block, section: section) }
    case .paragraph(let text), .callout(let text): append(text, section: section, row: "")
    case .list(let texts):
      for text in texts { append(text, section: section, row: "") }
    case .entries(let entries):
      for entry in entries { append(entry.text, section: section, row: entry.label) }
    case .items(let items, _):
      for item in items {
        let name = item.title.plain
        if let note = item.note { append(note, section: section, row: name) }
        append(item.title, section: section, row: name)
        for entry in item.entries {
          append(entry.text, section: section, row: "\(name) > \(entry.label)")
        }
      }
    case .legend, .filter, .cards: break
    }
  }

  private mutating func append(_ table: ReportTable, section: String) {
    guard written.insert(table).inserted else { return }
    var heading = ""
    let isNamedByFirst = table.isNamedByFirst
    for row in table.rows {
      if row.isHeading {
        heading = (row.cells.first?.text.plain).map { $0 + " > " } ?? ""
        continue
      }
      let cells = zip(table.columns, row.cells)
      let words = cells.filter { column, _ in !column.isNumeric }.map { _, cell in cell.text.plain }
      let name =
        heading
        + (isNamedByFirst ? row.cells.first?.text.plain ?? "" : words.joined(separator: ", "))
      let remarks = cells.dropFirst()
        .filter { !$0.isNumeric && $1.value == nil && !$1.text.isEmpty }
        .map { "\($0.title): \($1.text.plain)" }.joined(separator: "; ")
      for (column, cell) in cells {
        let place = [section, table.caption.plain, name, column.title]
        if let value = cell.value, value.isFinite {
          append(
            place, value, unit: cell.unit,
            // A number in a cell of words is told by them.
            remarks: column.isNumeric ? remarks : cell.text.plain)
          append(ends: cell, of: place, remarks: remarks)
        } else if form == .spreadsheet, column.isNumeric, !cell.text.isEmpty {
          append(place, nil, instead: cell.text.plain, remarks: remarks)
        }
      }
    }
  }

  /// The ends of a number's interval, each in a row of its own.
  private mutating func append(ends cell: ReportTable.Cell, of place: [String], remarks: String) {
    guard let ends = cell.ends, let column = place.last else { return }
    for (end, phrase) in [(ends.lowerBound, Phrase.csvLowerEnd), (ends.upperBound, .csvUpperEnd)] {
      append(
        place.dropLast() + ["\(column): \(language.label(phrase))"], end, unit: cell.unit,
        remarks: remarks)
    }
  }

  private mutating func append(_ text: RichText, section: String, row: String) {
    for span in text.spans {
      guard case .number(_, let number) = span, number.value.isFinite else { continue }
      // The name of its place in the phrase is one for programs.
      let place = form == .data ? [text.plain, row, number.name] : ["", row, ""]
      append(
        [section] + place, number.value, unit: number.unit,
        remarks: form == .data ? "" : text.plain)
    }
  }
}

extension ReportTable {
  /// Whether the first cells tell the rows of each group apart; otherwise all words of a row name it.
  fileprivate var isNamedByFirst: Bool {
    var names: Set<String> = []
    for row in rows {
      if row.isHeading {
        names = []
      } else if !names.insert(row.cells.first?.text.plain ?? "").inserted {
        return false
      }
    }
    return true
  }
}
