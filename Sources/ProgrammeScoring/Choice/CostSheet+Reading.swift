import ESFProgrammes
public import GoodPractices
public import StructuredText

extension CostSheet {
  /// Reads a sheet of prices that was saved as CSV.
  ///
  /// Columns are found by their headings; comma, semicolon and tab are all accepted between cells.
  ///
  /// - Parameters:
  ///   - sheet: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - library: The practices that may be priced.
  /// - Throws: `InputProblems` with every fault of the sheet, each with its line: a price that is no
  ///   amount, is negative or can be read in two ways; a practice that the library does not hold or that
  ///   stands there twice; a missing column.
  public init(sheet: [UInt8], source: String, library: PracticeLibrary) throws(InputProblems) {
    let table = try CSVTable(parsing: sheet, source: source)
    let log = ProblemLog(source: source, bytes: table.bytes)
    let columns = CostSheet.columns(of: table, log: log)
    try log.throwIfErrors()
    var costs: [String: EuroAmount] = [:]
    var unpriced: [String] = []
    var seen: Set<String> = []
    for row in table.rows {
      let reader = RowReader(row: row, columns: columns, log: log)
      guard let practice = reader.practice(in: library) else { continue }
      if !seen.insert(practice).inserted {
        reader.problem(
          .practice, found: "a second row for \(practice)", expected: "one row for each practice")
        continue
      }
      guard let text = reader.text(.cost) else {
        unpriced.append(practice)
        continue
      }
      if let cost = reader.cost(text) { costs[practice] = cost }
    }
    try log.throwIfErrors()
    self.init(costs: costs, unpriced: unpriced)
  }

  /// The place of each column, by its heading.
  private static func columns(of table: CSVTable, log: ProblemLog) -> [Column: Int] {
    var columns: [Column: Int] = [:]
    for (index, cell) in table.header.enumerated() {
      let heading = cell.text.lowercased().split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      guard let column = Column(rawValue: heading) else { continue }
      if columns[column] != nil {
        log.add(
          at: cell.offset, path: column.rawValue, found: "this column twice", expected: "it once")
      }
      columns[column] = index
    }
    for column in Column.allCases where column.isNeeded && columns[column] == nil {
      log.add(
        at: 0, path: column.rawValue, found: "no column \"\(column.rawValue)\"",
        expected: "the heading line of the template, with this column")
    }
    return columns
  }

  /// Reads the cells of one row.
  private struct RowReader {
    let row: CSVTable.Row
    let columns: [Column: Int]
    let log: ProblemLog

    func text(_ column: Column) -> String? {
      guard let cell = cell(column) else { return nil }
      let words = cell.text.split(whereSeparator: \.isWhitespace)
      return words.isEmpty ? nil : words.joined(separator: " ")
    }

    func problem(_ column: Column, found: String, expected: String) {
      log.add(
        at: cell(column)?.offset ?? row.offset, path: column.rawValue, found: found,
        expected: expected)
    }

    func practice(in library: PracticeLibrary) -> String? {
      guard let id = text(.practice) else {
        if text(.cost) != nil {
          problem(
            .practice, found: "a price without a practice",
            expected: "the identifier that the template has in this column")
        }
        return nil
      }
      if library[id] != nil { return id }
      let near = EditDistance.nearest(
        to: id, among: library.practices.map(\.id), within: max(3, id.utf8.count / 3))
      problem(
        .practice, found: "the unknown practice \(Quoting.quoted(id))",
        expected: "an identifier as the template has it"
          + (near.map { ", perhaps \"\($0)\"" } ?? ""))
      return nil
    }

    func cost(_ text: String) -> EuroAmount? {
      do throws(CostText.Fault) {
        return try CostText.amount(text)
      } catch {
        problem(.cost, found: Quoting.quoted(text) + error.remark, expected: error.advice)
        return nil
      }
    }

    private func cell(_ column: Column) -> CSVTable.Cell? {
      guard let index = columns[column], row.cells.indices.contains(index) else { return nil }
      return row.cells[index]
    }
  }
}
