public import ESFProgrammes

/// A file of planned finances, and the number of the programme that is looked for in it.
public struct FinancesFile: Sendable {
  /// The name of the file.
  public let name: String
  /// What it holds.
  public let finances: PlannedFinances
  /// The number of the territory's programme; nil if it is not known.
  public let cci: CCI?

  /// A file; of its name the folders are left out.
  public init(name: String, finances: PlannedFinances, cci: CCI?) {
    self.name = FinancesFile.withoutFolders(name)
    self.finances = finances
    self.cci = cci
  }

  static func withoutFolders(_ path: String) -> String {
    path.split { "/\\".contains($0) }.last.map(String.init) ?? path
  }
}

/// A file of transmitted tables with what a check found in it.
public struct TransmittedFile: Sendable {
  /// The name of the file.
  public let name: String
  /// What it holds.
  public let tables: TransmittedTables
  /// What the check found.
  public let findings: [TransmissionFinding]

  /// A file; of its name the folders are left out.
  public init(name: String, tables: TransmittedTables, codes: ESFCodeLists) {
    self.name = FinancesFile.withoutFolders(name)
    self.tables = tables
    findings = tables.findings(codes: codes)
  }
}
