public import StructuredText

extension PlannedFinances {
  /// Reads a file of planned finances (CSV, as the portal gives it or as a spreadsheet saved it).
  ///
  /// Numbers may have separators of thousands, no-break ones too; empty cells are what the file does
  /// not say; a byte order mark and any line end are accepted. The columns `cci`, `dimension_type`,
  /// `category_code`, `fund` and `eu_amount` must be there.
  ///
  /// Rows of one category that differ in their amounts are kept side by side (the Just Transition
  /// Fund has two per priority for its two sources of money); a row that repeats another in every
  /// cell is an error, since it would be counted twice.
  ///
  /// - Parameters:
  ///   - csv: The bytes of the file, at most 256 MiB.
  ///   - source: The name of the file, for messages.
  /// - Throws: `InputProblems` with the faults of the file, each with line and column, the first 100.
  public init(csv: [UInt8], source: String) throws(InputProblems) {
    let table = try ColumnTable<PlannedFinancesColumn>(parsing: csv, source: source)
    let gathering = PlannedFinancesGathering(table: table)
    var count = 0
    var warnings = try table.readRows { row in
      count += 1
      gathering.add(row)
    }
    if count == PlannedFinances.defaultLimit {
      warnings.append(
        LocatedProblem(
          severity: .warning, source: source, found: "exactly 1000 rows",
          expected: "all rows: the portal's interface cuts off there unless the query has $limit"))
    }
    warnings += table.unknownColumnWarnings(
      source: source,
      expected: "the 49 columns of data set hgyj-gyin; its cells are kept as they are")
    programmes = gathering.programmes
    unknownColumns = table.unknownColumns.map(\.name)
    self.warnings = warnings
    rowCount = count
  }
}
