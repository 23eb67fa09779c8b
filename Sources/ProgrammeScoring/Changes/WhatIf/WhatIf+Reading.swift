import PolicyCycle
public import StructuredText

extension WhatIf {
  /// Reads suppositions from a sheet as ``WhatIfSheet`` describes it.
  ///
  /// - Parameters:
  ///   - sheet: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - scorer: The scorer whose rubric and practices they are about.
  /// - Throws: `InputProblems` with every fault of the sheet, each with its line.
  public init(sheet: [UInt8], source: String, scorer: ProgrammeScorer) throws(InputProblems) {
    let table = try CSVTable(parsing: sheet, source: source)
    let log = ProblemLog(source: source, bytes: table.bytes)
    let columns = WhatIfSheet.columns(of: table, log: log)
    try log.throwIfErrors()
    var changes: [(change: WhatIfChange, row: WhatIfSheet.Row)] = []
    for row in table.rows {
      let row = WhatIfSheet.Row(row: row, columns: columns, log: log)
      if let change = row.change(in: scorer.rubric) { changes.append((change, row)) }
    }
    if changes.isEmpty, log.problems.isEmpty {
      log.add(
        at: 0, path: WhatIfSheet.Column.value.rawValue, found: "no supposition",
        expected: "a value in at least one row")
    }
    let whatIf: WhatIf
    do throws(WhatIfProblems) {
      whatIf = try WhatIf(changes.map(\.change), scorer: scorer)
    } catch {
      for place in error.faults {
        changes[place.change].row.problem(
          place.fault.column, found: place.fault.found, expected: place.fault.expected)
      }
      throw InputProblems(log.problems)
    }
    try log.throwIfErrors()
    self = whatIf
  }
}

extension WhatIfFault {
  /// The column of a sheet that it is about.
  fileprivate var column: WhatIfSheet.Column {
    switch self {
    case .unknownCondition, .unknownCriterion, .weightOfCrossCutting, .secondWeight,
      .unknownPractice, .contradictoryPractice, .practiceAlreadyThere, .foreignPractice:
      .name
    case .noException, .contradictoryAnswers, .unusableWeight: .value
    }
  }
}
