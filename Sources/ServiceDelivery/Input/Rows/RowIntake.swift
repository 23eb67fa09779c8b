import StructuredText

/// What all sheets have in common: the heading line, rows of the right shape, counting and rejecting.
struct RowIntake<Column: InputColumn> {
  /// The name of the file.
  let source: String
  /// What was counted so far.
  var summary = ReadingSummary()
  /// Rows rejected since they were last taken.
  private(set) var rejected: [RejectedRow] = []

  private let takesIdentifiers: Bool
  private let haveLines: Bool
  private var heading: SheetHeading<Column>?

  init(source: String, rules: ReadingRules) {
    self.source = source
    takesIdentifiers = rules.pseudonymKey != nil
    haveLines = rules.haveLines
  }

  /// The heading by which a row is to be read; nil if there is nothing to read: the row is the heading
  /// itself, or empty, or was rejected as a whole.
  mutating func heading(for row: Row) throws(InputProblems) -> SheetHeading<Column>? {
    guard let heading else {
      if row.fault != nil || !row.isEmpty {
        heading = try SheetHeading(row, source: source, haveLines: haveLines)
      }
      return nil
    }
    if row.fault == nil, row.isEmpty { return nil }
    summary.rowsRead += 1
    if let fault = row.fault {
      try reject(row, RowFault(fault), line: row.line)
      return nil
    }
    guard heading.isShapeRight(row) else {
      try reject(row, RowFault(.wrongNumberOfCells), line: row.line)
      return nil
    }
    return heading
  }

  /// The line of a row in the file that its writer knows: what a column `line` of ours says, or its own.
  func line(of row: Row, _ column: Column) -> Int {
    guard let cell = heading?.cell(column, of: row) else { return row.line }
    return DayReading.number(cell, 0, cell.count) ?? row.line
  }

  /// Rejects a row that was read, after a look at what it holds.
  mutating func reject(
    _ row: Row, _ fault: RowFault, line: Int
  ) throws(InputProblems) {
    let entrance = Entrance(
      source: source, headings: heading?.headings ?? [], takesIdentifiers: takesIdentifiers)
    try entrance.check(row, line: line)
    reject(line: line, fault)
  }

  /// Rejects a row whose cells were all good.
  mutating func reject(line: Int, _ fault: RowFault) {
    summary.rejected[fault.reason, default: 0] += 1
    rejected.append(RejectedRow(file: source, line: line, fault: fault))
  }

  /// The rows rejected since the last time.
  mutating func takeRejected() -> [RejectedRow] {
    defer { rejected = [] }
    return rejected
  }

  /// Refuses a file that has no heading line.
  func finish() throws(InputProblems) {
    guard heading == nil else { return }
    throw InputProblems([
      LocatedProblem(
        source: source, found: "no heading line", expected: "the heading line of the template")
    ])
  }
}
