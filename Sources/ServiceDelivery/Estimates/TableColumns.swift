import PolicyCycle
import StructuredText

/// The columns of a CSV table by name, with faults that say what was found and what would be right.
struct TableColumns {
  private let places: [String: Int]
  private let log: ProblemLog

  /// Finds the columns; each that is missing, or that stands twice, is logged.
  init(_ table: CSVTable, required: [String], log: ProblemLog) {
    var places: [String: Int] = [:]
    for (place, cell) in table.header.enumerated() {
      let name = Words.trimmed(cell.text)
      if required.contains(name), places[name] != nil {
        log.add(
          at: cell.offset, path: name, found: "the column \(Quoting.quoted(name)) a second time",
          expected: "it once")
      }
      places[name] = places[name] ?? place
    }
    for name in required where places[name] == nil {
      log.add(
        at: 0, path: name, found: "no column \(Quoting.quoted(name))",
        expected: "the columns " + required.joined(separator: ", "))
    }
    self.places = places
    self.log = log
  }

  /// The text of a cell without white space at its ends; empty where there is no such column.
  func text(_ name: String, in row: CSVTable.Row) -> String {
    places[name].map { Words.trimmed(row.cells[$0].text) } ?? ""
  }

  /// Logs a cell that is not what it should be.
  func fault(_ name: String, in row: CSVTable.Row, expected: String) {
    let text = text(name, in: row)
    log.add(
      at: places[name].map { row.cells[$0].offset } ?? row.offset, path: name,
      found: text.isEmpty ? "nothing" : Quoting.quoted(text), expected: expected)
  }
}
