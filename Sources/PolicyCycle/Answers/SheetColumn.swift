package import StructuredText

/// A column of a sheet that people fill in, found by its heading in any order.
package protocol SheetColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Whether its cells are read, and not there for the reader only.
  var isRead: Bool { get }
  /// Whether the sheet cannot be read without it.
  var isNeeded: Bool { get }
}

extension SheetColumn {
  /// The place of each column in a table, by its heading; logs what is wrong with the heading line.
  package static func places(in table: CSVTable, log: ProblemLog) -> [Self: Int] {
    var columns: [Self: Int] = [:]
    var strange: [CSVTable.Cell] = []
    for (index, cell) in table.header.enumerated() {
      let heading = Words.folded(cell.text)
      if heading.isEmpty { continue }
      guard let column = Self(rawValue: heading) else {
        strange.append(cell)
        continue
      }
      if columns[column] != nil {
        log.add(
          at: cell.offset, path: column.rawValue, found: "this column twice", expected: "it once")
      }
      columns[column] = index
    }
    // A strange heading beside a missing column is that column misspelt: read on, its cells would be
    // lost, and with the dates every answer. Beside all columns it is a column of the reader's own.
    let missing = allCases.filter { $0.isRead && columns[$0] == nil }
    for cell in strange {
      log.add(
        missing.isEmpty ? .warning : .error, at: cell.offset, path: "",
        found: "the column \(Quoting.quoted(cell.text))",
        expected: missing.isEmpty
          ? "no further column; it is not read"
          : "perhaps one of those that are missing: "
            + missing.map(\.rawValue).joined(separator: ", "))
    }
    for column in allCases where column.isNeeded && columns[column] == nil {
      log.add(
        at: 0, path: column.rawValue, found: "no column \"\(column.rawValue)\"",
        expected: "the heading line of the template, with this column")
    }
    return columns
  }
}
