import PolicyCycle
import StructuredText

/// One row of a table, its cells by their columns; what cannot be read is told.
struct TableRow<Column: TableColumn> {
  let row: CSVTable.Row
  let columns: [Column: Int]
  let faults: TableFaults

  /// The number of the row as a spreadsheet counts it.
  var number: Int { row.number }

  /// The cell's text, trimmed; nil if it is empty or there is no such column.
  func text(_ column: Column) -> String? {
    guard let place = columns[column] else { return nil }
    let text = CellText.trimmed(row.cells[place].text)
    return text.isEmpty ? nil : text
  }

  /// The text of a cell that must hold one.
  func neededText(_ column: Column) -> String? {
    if let text = text(column) { return text }
    problem(column, found: "an empty cell", expected: "text")
    return nil
  }

  /// The value of a cell that may be empty.
  func value<T>(_ column: Column, expected: String, _ parse: (String) -> T?) -> T? {
    guard let text = text(column) else { return nil }
    if let value = parse(text) { return value }
    problem(column, found: Quoting.quoted(text), expected: expected)
    return nil
  }

  /// The value of a cell that must not be empty.
  func neededValue<T>(_ column: Column, expected: String, _ parse: (String) -> T?) -> T? {
    if text(column) == nil {
      problem(column, found: "an empty cell", expected: expected)
      return nil
    }
    return value(column, expected: expected, parse)
  }

  /// The number in a cell.
  func number(_ column: Column) -> Double? {
    value(column, expected: DecimalText.expectedForm) { DecimalText($0)?.double }
  }

  /// The amount in a cell.
  func amount(_ column: Column) -> EuroAmount? {
    value(column, expected: EuroAmount.expectedForm, EuroAmount.init(text:))
  }

  /// The programme's number, which must be there.
  func cci(_ column: Column) -> CCI? {
    neededValue(column, expected: CCI.expectedForm, CCI.init(_:))
  }

  /// The date in a cell; what follows a `T` (the portal's time of day) is left out.
  func date(_ column: Column) -> PartialDate? {
    value(column, expected: PartialDate.expectedForm) { text in
      PartialDate(String(text.prefix { $0 != "T" && $0 != " " }))
    }
  }

  /// The truth value in a cell: the data sets write `true`, `Y` or `1`.
  func flag(_ column: Column) -> Bool? {
    value(column, expected: "true or false, Y or N") { text in
      switch CellText.folded(text) {
      case "true", "y", "yes", "1": true
      case "false", "n", "no", "0": false
      default: nil
      }
    }
  }

  /// Tells a fault of a cell.
  func problem(
    _ column: Column, found: String, expected: String, severity: LocatedProblem.Severity = .error
  ) {
    let offset = columns[column].map { row.cells[$0].offset } ?? row.offset
    faults.add(severity, at: offset, path: column.rawValue, found: found, expected: expected)
  }
}
