public import StructuredText

/// Tables 6 and 10 of the data that an ESF+ programme transmits, read from a spreadsheet's CSV.
///
/// One row per indicator and unit of the programme. Columns, in any order: `table` (6 or 10), `cci`
/// (may be left out), `priority`, `specific_objective`, `fund`, `category_of_region`, `indicator`,
/// `reference_output` (for results: the output they are measured against; empty means EECO01, all
/// participants), `measurement` (number or percentage; empty means number), `women`, `men`,
/// `non_binary`, `total`. An empty value is not stated, which is not 0.
public struct TransmittedTables: Sendable {
  /// The rows.
  public let rows: [TransmittedIndicator]
  /// What deserves a look in a file that could be read.
  public let warnings: [LocatedProblem]

  /// Reads a sheet; what its values say is not judged here, see ``findings(codes:)``.
  ///
  /// - Parameters:
  ///   - csv: The bytes of the file.
  ///   - source: The name of the file, for messages.
  /// - Throws: `InputProblems` with the faults of the file, each with line and column, the first 100.
  public init(csv: [UInt8], source: String) throws(InputProblems) {
    let table = try ColumnTable<TransmissionColumn>(parsing: csv, source: source)
    var rows: [TransmittedIndicator] = []
    var warnings = try table.readRows { row in
      if let indicator = TransmittedIndicator(row: row) { rows.append(indicator) }
    }
    warnings += table.unknownColumnWarnings(
      source: source, expected: "the columns of the template; further ones are not read")
    self.rows = rows
    self.warnings = warnings
  }
}

extension TransmittedIndicator {
  fileprivate init?(row: TableRow<TransmissionColumn>) {
    let table = row.neededValue(.table, expected: "6 or 10", Table.init(rawValue:))
    let measurement = row.value(.measurement, expected: "number or percentage") {
      Measurement(rawValue: CellText.folded($0))
    }
    let priority = row.neededText(.priority)
    let objective = row.neededText(.specificObjective)
    let fund = row.neededText(.fund)
    let category = row.neededText(.categoryOfRegion)
    let indicator = row.neededText(.indicator)
    let values = GenderValues(
      women: row.number(.women), men: row.number(.men), nonBinary: row.number(.nonBinary),
      total: row.number(.total))
    guard let table, let priority, let objective, let fund, let category, let indicator else {
      return nil
    }
    self.table = table
    unit = ProgrammeUnit(
      cci: row.text(.cci), priority: priority, specificObjective: objective,
      fund: CohesionFund(fund), categoryOfRegion: category)
    self.indicator = indicator
    referenceOutput = row.text(.referenceOutput)
    self.measurement = measurement ?? .number
    self.values = values
    self.row = row.number
  }
}
