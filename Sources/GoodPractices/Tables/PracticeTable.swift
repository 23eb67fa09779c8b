import StructuredText

/// Records as sheets for spreadsheet programs: one row a practice, or one row an evidence item.
///
/// Columns are found by their heading, in any order. Reading a sheet back gives the changes alone:
/// columns and rows that are missing change nothing, an emptied cell takes its value away. In cells
/// with several texts each stands on its own line.
///
/// The last column, `version`, tells what a row was written from. A row that changes something is taken
/// only if the record still says what the row showed, so that an old sheet never undoes what others
/// have changed since.
///
/// Cells that a spreadsheet would run as a formula are written with an apostrophe, which is taken off
/// again on reading.
public enum PracticeTable {
  /// The sheet of practices: UTF-8 with byte order mark, semicolons and CRLF, as spreadsheets like it.
  ///
  /// The column `review` says how far each record was reviewed; it is not read.
  public static func practices(_ records: [PracticeRecord]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(row: PracticeColumn.allCases.map(\.rawValue))
    for record in records { writer.append(row: row(of: record)) }
    return writer.bytes
  }

  /// The sheet of evidence items, in the same form.
  public static func evidence(_ records: [PracticeRecord]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(row: EvidenceColumn.allCases.map(\.rawValue))
    for record in records {
      for item in record.value.member("evidence")?.items ?? [] {
        writer.append(row: row(ofItem: item, in: record))
      }
    }
    return writer.bytes
  }

  /// The version of the row of a practice, as it would be written today.
  static func version(of record: PracticeRecord) -> String { row(of: record).last ?? "" }

  /// The version of the row of an evidence item, as it would be written today.
  static func version(ofItem item: JSONValue, in record: PracticeRecord) -> String {
    row(ofItem: item, in: record).last ?? ""
  }

  /// What the column `review` says of a record.
  static func review(_ review: ReviewHistory) -> String {
    review.events.isEmpty
      ? "not reviewed" : "\(review.state.rawValue), revision \(review.revision)"
  }

  private static func row(of record: PracticeRecord) -> [String] {
    versioned(PracticeColumn.self) { column in
      switch column {
      case .practice: record.id
      case .review: review(record.review)
      default: cell(column, in: record.value)
      }
    }
  }

  private static func row(ofItem item: JSONValue, in record: PracticeRecord) -> [String] {
    versioned(EvidenceColumn.self) { column in
      switch column {
      case .practice: record.id
      case .item: item.member("id")?.text ?? ""
      default: cell(column, in: item)
      }
    }
  }

  /// The cells of a row, the last being the version of the others.
  private static func versioned<Column: RecordColumn>(
    _: Column.Type, _ cell: (Column) -> String
  ) -> [String] {
    let cells = Column.allCases.filter { $0 != .version }.map(cell)
    return cells + [RowVersion.of(cells)]
  }

  private static func cell(_ column: some RecordColumn, in value: JSONValue) -> String {
    guard let steps = column.steps else { return "" }
    return RecordCell.text(of: value.value(at: steps), column.content)
  }
}
