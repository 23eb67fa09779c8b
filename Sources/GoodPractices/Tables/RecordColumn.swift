import PolicyCycle
import StructuredText

/// A column of a sheet of records: where its cells stand in the record, and what they hold.
protocol RecordColumn: SheetColumn {
  /// What the whole sheet is called.
  static var sheetName: String { get }
  /// The column that tells what each row was written from; the last one.
  static var version: Self { get }
  /// The steps to the value, from the record or from the evidence item; nil for a key or a remark.
  var steps: [String]? { get }
  /// What a cell holds.
  var content: CellContent { get }
}

extension RecordColumn {
  /// How many headings of a table are columns of this sheet and not of the other.
  static func count<Other: RecordColumn>(in table: CSVTable, butNot _: Other.Type) -> Int {
    table.header.map { Words.folded($0.text) }.count {
      Self(rawValue: $0) != nil && Other(rawValue: $0) == nil
    }
  }
}

/// What a cell of a sheet of records holds.
enum CellContent {
  /// A text, as it is.
  case text
  /// A number with a decimal point.
  case number
  /// Texts, one on each line of the cell.
  case list
  /// Organisations, one on each line of the cell: `kind: name`.
  case stakeholders
}

/// One row of a sheet of records, its cells as they are.
struct RecordRow<Column: RecordColumn> {
  let row: CSVTable.Row
  let columns: [Column: Int]

  /// The cell of a column; nil if the sheet lacks the column.
  func cell(_ column: Column) -> CSVTable.Cell? {
    columns[column].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
  }

  /// The trimmed text of a cell, or nil if it is empty.
  func word(_ column: Column) -> String? {
    cell(column).map { Words.trimmed($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether all cells of the columns that are read from it are empty.
  var isEmpty: Bool { columns.keys.allSatisfy { $0.steps == nil || word($0) == nil } }

  /// Whether it states a version, and another than today's.
  func isOlder(than today: String) -> Bool {
    word(.version).map { $0.lowercased() != today } ?? false
  }
}
