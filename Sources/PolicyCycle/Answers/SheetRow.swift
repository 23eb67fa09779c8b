package import StructuredText

/// One row of a sheet that people fill in, its cells by their columns.
package struct SheetRow<Column: SheetColumn> {
  private let row: CSVTable.Row
  private let columns: [Column: Int]
  private let log: ProblemLog

  /// A row with the places of the columns.
  package init(row: CSVTable.Row, columns: [Column: Int], log: ProblemLog) {
    self.row = row
    self.columns = columns
    self.log = log
  }

  /// The trimmed text of a cell, or nil if it is empty.
  package func text(_ column: Column) -> String? {
    guard let cell = cell(column) else { return nil }
    let text = Words.trimmed(cell.text)
    return text.isEmpty ? nil : text
  }

  /// Tells a fault of a cell.
  package func problem(
    _ column: Column, found: String, expected: String,
    severity: LocatedProblem.Severity = .error
  ) {
    log.add(
      severity, at: cell(column)?.offset ?? row.offset, path: column.rawValue, found: found,
      expected: expected)
  }

  private func cell(_ column: Column) -> CSVTable.Cell? {
    guard let index = columns[column], row.cells.indices.contains(index) else { return nil }
    return row.cells[index]
  }
}
