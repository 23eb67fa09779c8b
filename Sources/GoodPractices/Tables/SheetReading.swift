import PolicyCycle
import StructuredText

/// A sheet of records being read: its rows with their cells, the records they name, the faults.
struct SheetReading<Column: RecordColumn> {
  /// A change of a value, by its steps from the record or from the evidence item.
  typealias Change = (steps: [String], old: JSONValue?, new: JSONValue?)

  let log: ProblemLog
  let rows: [RecordRow<Column>]
  private let records: [String: PracticeRecord]
  private let columns: [Column: Int]

  /// Reads a sheet that is not the one with the other columns.
  init<Other: RecordColumn>(
    _ sheet: [UInt8], source: String, records: [PracticeRecord], not other: Other.Type
  ) throws(InputProblems) {
    let table = try CSVTable(parsing: sheet, source: source)
    let log = ProblemLog(source: source, bytes: table.bytes)
    if Other.count(in: table, butNot: Column.self) > Column.count(in: table, butNot: Other.self) {
      log.add(
        at: 0, path: "", found: Other.sheetName,
        expected: "\(Column.sheetName): give it to the other option")
      try log.throwIfErrors()
    }
    let columns = Column.places(in: table, log: log)
    if columns[.version] == nil {
      log.add(
        at: 0, path: Column.version.rawValue, found: "no column \"\(Column.version.rawValue)\"",
        expected: "the column as it was exported: without it nobody can tell whether a row would"
          + " undo what was changed since; export the sheet again")
    }
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
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - object: The object.
  ///   - today: The version that the row would be written with today; nil for a new object.
  /// - Returns: The changes; none of a row that was written from something else.
  func changes(_ row: RecordRow<Column>, of object: JSONValue, today: String?) -> [Change] {
    var changes: [Change] = []
    var faults: [(column: Column, fault: RecordCell.Fault)] = []
    for column in Column.allCases {
      guard let steps = column.steps, let cell = row.cell(column) else { continue }
      let old = object.value(at: steps)
      if RecordCell.isSame(cell.text, RecordCell.text(of: old, column.content)) { continue }
      do throws(RecordCell.Fault) {
        let new = try RecordCell.value(of: cell.text, column.content, old: old)
        if new != old { changes.append((steps, old, new)) }
      } catch {
        faults.append((column, error))
      }
    }
    if changes.isEmpty, faults.isEmpty { return [] }
    if let today, !isOfToday(row, today) { return [] }
    for (column, fault) in faults {
      problem(row, column, found: fault.found, expected: fault.expected)
    }
    return changes
  }

  /// Whether a row was written from what the record says today; logs one that was not.
  func isOfToday(_ row: RecordRow<Column>, _ today: String) -> Bool {
    if row.word(.version) == nil {
      problem(
        row, .version, found: "no version in a row that changes something",
        expected: "the version as it was exported; export the sheet again")
      return false
    }
    if row.isOlder(than: today) {
      problem(
        row, .version, found: "a row that was written before somebody changed the practice",
        expected: "one of today's sheet: export it again")
      return false
    }
    return true
  }

  /// Logs what a changed record would be told off for, at the cell that did it.
  ///
  /// The closure gives the row to blame for a fault of the record, and the rest of its path in the row.
  func check(
    _ changed: JSONValue, of record: PracticeRecord, rubric: Rubric,
    blaming row: (LocatedProblem) -> (row: RecordRow<Column>, path: String)?
  ) {
    do throws(InputProblems) {
      _ = try PracticeRecord(changed, source: record.id, rubric: rubric)
    } catch {
      for fault in error.errors {
        guard let (row, path) = row(fault) else { continue }
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
