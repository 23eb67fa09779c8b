import PolicyCycle
import StructuredText

/// A sheet of records being read: its rows with their cells, the records they name, the faults.
struct SheetReading<Column: RecordColumn> {
  let log: ProblemLog
  let rows: [RecordRow<Column>]
  private let records: [String: PracticeRecord]
  private let columns: [Column: Int]

  init(
    _ sheet: [UInt8], source: String, records: [PracticeRecord]
  ) throws(InputProblems) {
    let table = try CSVTable(parsing: sheet, source: source)
    let log = ProblemLog(source: source, bytes: table.bytes)
    let columns = Column.places(in: table, log: log)
    try log.throwIfErrors()
    rows = table.rows.map { RecordRow(row: $0, columns: columns) }
    self.log = log
    self.columns = columns
    self.records = Dictionary(
      records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The record that a row names; logs one that is not there.
  func record(of row: RecordRow<Column>, in column: Column) -> PracticeRecord? {
    guard let id = row.word(column) else {
      problem(row, column, found: "no practice", expected: "the identifier of a practice")
      return nil
    }
    if let record = records[id] { return record }
    let near = EditDistance.nearest(to: id, among: records.keys.sorted(), within: 3)
    problem(
      row, column, found: "the unknown practice \(Quoting.quoted(id))",
      expected: near.map { "a practice of the library, perhaps \"\($0)\"" }
        ?? "a practice of the library; a new practice cannot be made in a sheet")
    return nil
  }

  /// The changes that a row makes to an object: the record, or an evidence item.
  func changes(
    _ row: RecordRow<Column>, of object: JSONValue
  ) -> [(steps: [String], old: JSONValue?, new: JSONValue?)] {
    Column.allCases.compactMap { column in
      guard let steps = column.steps, let cell = row.cell(column) else { return nil }
      let old = object.value(at: steps)
      if RecordCell.isSame(cell.text, RecordCell.text(of: old, column.content)) { return nil }
      if RecordCell.isCutOff(cell.text, from: old) {
        problem(
          row, column, found: "a text that a spreadsheet has cut off",
          expected: "the whole text: a cell of a spreadsheet holds 32,767 characters")
        return nil
      }
      do throws(RecordCell.Fault) {
        let new = try RecordCell.value(of: cell.text, column.content, old: old)
        return new == old ? nil : (steps, old, new)
      } catch {
        problem(row, column, found: error.found, expected: error.expected)
        return nil
      }
    }
  }

  /// Logs what a changed record would be told off for, at the cell that did it.
  ///
  /// The closure gives the row to blame for a path of the record, and the rest of the path in it.
  func check(
    _ changed: JSONValue, of record: PracticeRecord, rubric: Rubric,
    blaming row: (String) -> (row: RecordRow<Column>, path: String)?
  ) {
    do throws(InputProblems) {
      _ = try PracticeRecord(changed, source: record.id, rubric: rubric)
    } catch {
      for fault in error.errors {
        guard let (row, path) = row(fault.path) else { continue }
        let column = Column.allCases.first { column in
          guard let steps = column.steps?.joined(separator: "."), columns[column] != nil else {
            return false
          }
          return path == steps || path.hasPrefix(steps + "[") || path.hasPrefix(steps + ".")
        }
        log.add(
          at: column.flatMap { row.cell($0)?.offset } ?? row.row.offset,
          path: column?.rawValue ?? fault.path, found: fault.found, expected: fault.expected)
      }
    }
  }

  func problem(_ row: RecordRow<Column>, _ column: Column, found: String, expected: String) {
    log.add(
      at: row.cell(column)?.offset ?? row.row.offset, path: column.rawValue, found: found,
      expected: expected)
  }
}
