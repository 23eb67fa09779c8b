public import StructuredText

/// Money of selected operations by categories: data set 7twf-r3rc of the cohesion open data
/// (table 2 of transmitted data, cycles of December).
///
/// No row of the data set could be seen for this release; its columns were read in public programs
/// that use it. Here each row stands for one combination of field, form, territory and place, so
/// that rows of one cycle, programme and fund add up; values are cumulative, so that rows of two
/// cycles never do.
public struct SelectedOperations: Sendable {
  /// The rows, in the order of the file.
  public let rows: [OperationsByCategory]
  /// The names of columns that this release does not know.
  public let unknownColumns: [String]
  /// What deserves a look in a file that could be read.
  public let warnings: [LocatedProblem]

  /// Reads a file of selected operations.
  ///
  /// - Parameters:
  ///   - csv: The bytes of the file, at most 256 MiB.
  ///   - source: The name of the file, for messages.
  /// - Throws: `InputProblems` with the faults of the file, each with line and column, the first 100.
  public init(csv: [UInt8], source: String) throws(InputProblems) {
    let table = try ColumnTable<SelectedOperationsColumn>(parsing: csv, source: source)
    var rows: [OperationsByCategory] = []
    var warnings = try table.readRows { row in
      if let operations = OperationsByCategory(row: row) { rows.append(operations) }
    }
    warnings += table.unknownColumnWarnings(
      source: source, expected: "the known columns of data set 7twf-r3rc; further ones are not read"
    )
    self.rows = rows
    unknownColumns = table.unknownColumns.map(\.name)
    self.warnings = warnings
  }

  /// The eligible cost of a programme's operations with one fund at its latest cycle.
  ///
  /// - Parameters:
  ///   - cci: The programme.
  ///   - fund: The fund.
  ///   - interventionField: The field; nil for all fields.
  /// - Returns: The cycle and the cost; nil if the file holds no such row, or one without a cost: a sum of
  ///   the others would pass for the whole.
  public func latestEligibleCost(
    of cci: CCI, fund: CohesionFund, interventionField: String? = nil
  ) -> (cycle: ReportingCycle, cost: EuroAmount)? {
    let own = rows.filter { $0.cci == cci && $0.fund == fund }
    guard let latest = own.map(\.cycle).max() else { return nil }
    let rows = own.filter {
      $0.cycle == latest
        && (interventionField == nil || $0.interventionField == interventionField)
    }
    let costs = rows.compactMap(\.eligibleCost)
    guard !costs.isEmpty, costs.count == rows.count else { return nil }
    return (latest, costs.reduce(.zero, +))
  }
}
