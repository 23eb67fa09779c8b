import PolicyCycle
import StructuredText

/// Where the columns of a sheet stand, found by its heading line in any order.
struct SheetHeading<Column: InputColumn> {
  /// How many cells a row has.
  let cellCount: Int
  /// The headings by place; empty for a place without one.
  let headings: [String]

  /// The place of each column by its raw value; -1 for one that is missing.
  private let places: [Int]
  private let hasNamelessColumns: Bool

  /// Reads a heading line.
  ///
  /// - Parameters:
  ///   - row: The line.
  ///   - source: The name of the file, for messages.
  ///   - haveLines: Whether the rows are of this module's own writing, with columns that no template shows.
  /// - Throws: `InputProblems` with every fault: a column of direct identifiers, one that is not read,
  ///   one that is there twice, one that is missing. A heading that is not known is not repeated, since a
  ///   file without a heading line begins with somebody's data.
  init(_ row: Row, source: String, haveLines: Bool = false) throws(InputProblems) {
    guard row.fault != .tooLong, row.count <= InputLimits.cells else {
      throw InputProblems([
        LocatedProblem(
          source: source, position: TextPosition(line: row.line, column: 1),
          found: "a heading line of more than \(InputLimits.rowBytes) bytes or"
            + " \(InputLimits.cells) cells", expected: "the heading line of the template")
      ])
    }
    try Entrance.checkText(of: row, source: source, line: row.line)
    var places = [Int](repeating: -1, count: Column.allCases.count)
    var headings: [String] = []
    var problems: [LocatedProblem] = []
    func problem(_ index: Int, path: String = "", found: String, expected: String) {
      problems.append(
        LocatedProblem(
          source: source,
          position: TextPosition(line: row.line, column: row.textColumn(of: index)), path: path,
          found: found, expected: expected))
    }
    let words = (0..<row.count).map { SheetHeading.word(row.cell($0)) }
    if let found = SwappedSheets.found(words, instead: Column.sheet) {
      problem(
        0, found: "the columns of \(found.what)",
        expected: "\(Column.sheet.what): it seems that the two files are swapped")
      throw InputProblems(problems)
    }
    let shown = Column.allCases.filter(\.isInTemplate).map(\.heading)
    let columns = Column.allCases.filter { haveLines || $0.isInTemplate }
    let known = columns.map(\.heading)
    for index in 0..<row.count {
      let word = words[index]
      headings.append(known.contains(word) ? word : "")
      if let column = columns.first(where: { $0.heading == word }) {
        if places[column.rawValue] >= 0 {
          problem(index, path: word, found: "this column twice", expected: "it once")
        }
        places[column.rawValue] = index
      } else if let identifier = DirectIdentifier.named(by: word) {
        problem(
          index, found: "a column of \(identifier.what)",
          expected: "no column that tells who somebody is: leave it out of the file")
      } else if !word.isEmpty {
        let near = EditDistance.nearest(to: word, among: known).map { "perhaps \($0)" }
        problem(
          index, found: "a column that is not read",
          expected: near ?? "only columns of the template: " + shown.joined(separator: ", "))
      }
    }
    if row.fault != nil {
      problem(0, found: "a quote that is not closed", expected: "the heading line of the template")
    }
    for column in Column.allCases where column.isNeeded && places[column.rawValue] < 0 {
      problem(
        0, path: column.heading, found: "no column \"\(column.heading)\"",
        expected: "the heading line of the template, with this column")
    }
    guard problems.isEmpty else { throw InputProblems(problems) }
    cellCount = row.count
    self.headings = headings
    hasNamelessColumns = headings.contains("")
    self.places = places
  }

  /// A heading as the columns are written: "Step done" as `step-done`.
  private static func word(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    let text = Words.folded(String(decoding: cell, as: UTF8.self))
    return String(text.map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  /// The cell of a column in a row; empty where the column is missing.
  func cell(_ column: Column, of row: Row) -> UnsafeBufferPointer<UInt8> {
    row.cell(places[column.rawValue])
  }

  /// Whether a row has a cell for each column and nothing beyond.
  ///
  /// Empty cells beyond are passed over, since spreadsheets write them.
  func isShapeRight(_ row: Row) -> Bool {
    if row.count < cellCount { return false }
    if row.count == cellCount, !hasNamelessColumns { return true }
    return (0..<row.count).allSatisfy { index in
      (index < cellCount && !headings[index].isEmpty) || row.cell(index).isEmpty
    }
  }
}
