import StructuredText

/// Records as sheets for spreadsheet programs: one row a practice, or one row an evidence item.
///
/// Columns are found by their heading, in any order. Reading a sheet back gives the changes alone:
/// columns and rows that are missing change nothing, an emptied cell takes its value away. In cells
/// with several texts each stands on its own line.
///
/// Cells that a spreadsheet would run as a formula are written with an apostrophe, which is taken off
/// again on reading.
public enum PracticeTable {
  /// The sheet of practices: UTF-8 with byte order mark, semicolons and CRLF, as spreadsheets like it.
  ///
  /// The last column says how far each record was reviewed; it is not read.
  public static func practices(_ records: [PracticeRecord]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(row: PracticeColumn.allCases.map(\.rawValue))
    for record in records {
      writer.append(
        row: PracticeColumn.allCases.map { column in
          switch column {
          case .practice: record.id
          case .review: PracticeTable.review(record.review)
          default: cell(column, in: record.value)
          }
        })
    }
    return writer.bytes
  }

  /// The sheet of evidence items, in the same form.
  public static func evidence(_ records: [PracticeRecord]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(row: EvidenceColumn.allCases.map(\.rawValue))
    for record in records {
      for item in record.value.member("evidence")?.items ?? [] {
        writer.append(
          row: EvidenceColumn.allCases.map { column in
            switch column {
            case .practice: record.id
            case .item: item.member("id")?.text ?? ""
            default: cell(column, in: item)
            }
          })
      }
    }
    return writer.bytes
  }

  private static func review(_ review: ReviewHistory) -> String {
    review.events.isEmpty
      ? "not reviewed" : "\(review.state.rawValue), revision \(review.revision)"
  }

  static func cell(_ column: some RecordColumn, in value: JSONValue) -> String {
    guard let steps = column.steps else { return "" }
    return RecordCell.text(of: value.value(at: steps), column.content)
  }
}
