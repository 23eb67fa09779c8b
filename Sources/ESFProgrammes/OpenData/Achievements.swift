public import StructuredText

/// Targets and achievements of indicators 2021-2027: data set xi3a-zddk of the cohesion open data.
///
/// No row of the data set could be seen for this release; its columns were read in public programs
/// that use it. Columns are found by name, unknown ones are reported and not read.
public struct Achievements: Sendable {
  /// The rows, in the order of the file.
  public let rows: [IndicatorAchievement]
  /// The names of columns that this release does not know.
  public let unknownColumns: [String]
  /// What deserves a look in a file that could be read.
  public let warnings: [LocatedProblem]

  /// Reads a file of indicators.
  ///
  /// - Parameters:
  ///   - csv: The bytes of the file, at most 256 MiB.
  ///   - source: The name of the file, for messages.
  /// - Throws: `InputProblems` with the faults of the file, each with line and column, the first 100.
  public init(csv: [UInt8], source: String) throws(InputProblems) {
    let table = try ColumnTable<AchievementColumn>(parsing: csv, source: source)
    var rows: [IndicatorAchievement] = []
    var warnings = try table.readRows { row in
      if let achievement = IndicatorAchievement(row: row) { rows.append(achievement) }
    }
    warnings += table.unknownColumnWarnings(
      source: source, expected: "the known columns of data set xi3a-zddk; further ones are not read"
    )
    self.rows = rows
    unknownColumns = table.unknownColumns.map(\.name)
    self.warnings = warnings
  }

  /// The rows of a programme's latest reporting cycle.
  ///
  /// If no row has a cycle, those that the file marks as of the latest one; if none is marked, all.
  public func latest(of cci: CCI) -> [IndicatorAchievement] {
    let own = rows.filter { $0.cci == cci }
    if let latest = own.compactMap(\.cycle).max() { return own.filter { $0.cycle == latest } }
    let marked = own.filter { $0.isLatestCycle == true }
    return own.contains { $0.isLatestCycle != nil } ? marked : own
  }
}

extension IndicatorAchievement {
  fileprivate init?(row: TableRow<AchievementColumn>) {
    let cci = row.cci(.cci)
    let fund = row.neededText(.fund)
    let code = row.neededText(.code)
    specificObjective = row.text(.specificObjective)
    categoryOfRegion = row.text(.categoryOfRegion)
    name = row.text(.longName) ?? row.text(.shortName)
    kind = row.text(.kind)
    unit = row.text(.unit)
    baseline = row.number(.baseline)
    milestone2024 = row.number(.milestone)
    target2029 = row.number(.target)
    decided = row.number(.decided)
    implemented = row.number(.implemented)
    cycle = row.value(.cycle, expected: ReportingCycle.expectedForm, ReportingCycle.init(_:))
    isLatestCycle = row.flag(.isLatestCycle)
    guard let cci, let fund, let code else { return nil }
    self.cci = cci
    self.fund = CohesionFund(fund)
    self.code = code
    self.row = row.number
  }
}
