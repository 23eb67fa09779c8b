import StructuredText

/// A CSV table whose columns are found by their headings, in any order.
///
/// Headings are compared in lower case with underscores for spaces: the portal offers a file with
/// the names of its interface (`eu_amount`) and one with those of its pages (`EU amount`).
struct ColumnTable<Column: TableColumn> {
  /// The greatest file that is read, in bytes.
  static var greatestSize: Int { 268_435_456 }

  /// Where each column stands.
  let columns: [Column: Int]
  /// Columns that the table has and nobody knows, in the order of the file.
  let unknownColumns: [(name: String, place: Int)]
  /// Takes the faults.
  let faults: TableFaults
  private let rows: CSVRows

  init(parsing bytes: [UInt8], source: String) throws(InputProblems) {
    try ColumnTable.refuseOtherFormats(bytes, source: source)
    rows = try CSVRows(
      parsing: bytes, source: source, limit: ColumnTable.greatestSize)
    faults = TableFaults(ProblemLog(source: source, bytes: rows.bytes))
    var columns: [Column: Int] = [:]
    var unknown: [(name: String, place: Int)] = []
    for (place, cell) in rows.header.enumerated() {
      let heading = CellText.folded(cell.text).replacing(" ", with: "_")
      if heading.isEmpty { continue }
      guard let column = Column(rawValue: heading) else {
        unknown.append((CellText.trimmed(cell.text), place))
        continue
      }
      if columns[column] != nil {
        faults.add(
          at: cell.offset, path: column.rawValue, found: "this column twice", expected: "it once")
      }
      columns[column] = place
    }
    let names = unknown.map { CellText.folded($0.name).replacing(" ", with: "_") }
    for column in Column.allCases where column.isNeeded && columns[column] == nil {
      let near = EditDistance.nearest(to: column.rawValue, among: names)
      faults.add(
        at: 0, path: column.rawValue, found: "no column \"\(column.rawValue)\"",
        expected: "it in the heading line"
          + (near.map { " (is \(Quoting.quoted($0)) meant?)" } ?? ""))
    }
    self.columns = columns
    unknownColumns = unknown
    _ = try faults.finish()
  }

  /// Gives each row; throws all faults of the file, or gives its warnings.
  func readRows(_ body: (TableRow<Column>) -> Void) throws(InputProblems) -> [LocatedProblem] {
    var stoppedEarly = false
    rows.forEach(log: faults.log) { row in
      body(TableRow(row: row, columns: columns, faults: faults))
      stoppedEarly = faults.isFull
      return !stoppedEarly
    }
    return try faults.finish(stoppedEarly: stoppedEarly)
  }

  /// A warning of the columns that nobody knows, if there are any.
  func unknownColumnWarnings(source: String, expected: String) -> [LocatedProblem] {
    guard !unknownColumns.isEmpty else { return [] }
    let names = unknownColumns.prefix(10).map { Quoting.quoted($0.name) }
    let more = unknownColumns.count > names.count ? " and more" : ""
    return [
      LocatedProblem(
        severity: .warning, source: source,
        found: (unknownColumns.count == 1 ? "the unknown column " : "unknown columns ")
          + names.joined(separator: ", ") + more, expected: expected)
    ]
  }

  /// Says so where a server's answer or a JSON file stands in place of a table.
  private static func refuseOtherFormats(_ bytes: [UInt8], source: String) throws(InputProblems) {
    let first = bytes.prefix(64).first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
    let found: String
    switch first {
    case UInt8(ascii: "<"): found = "a page in HTML or XML, perhaps a server's error message"
    case UInt8(ascii: "{"), UInt8(ascii: "["): found = "a text in JSON"
    default: return
    }
    throw InputProblems([
      LocatedProblem(
        source: source, position: TextPosition(line: 1, column: 1), found: found,
        expected: "a CSV table with a heading line")
    ])
  }
}
