import StructuredText
public import ESFProgrammes

/// A file of planned finances, and the number of the programme that is looked for in it.
public struct FinancesFile: Sendable {
  /// The name of the file.
  public let name: String
  /// What it holds.
  public let finances: PlannedFinances
  /// The number of the territory's programme; nil if it is not known.
  public let cci: CCI?
  /// All programmes of the country with ESF+ money; nil if that is not known, which leaves the country's
  /// youth share unknown.
  public let countryProgrammes: [CCI]?

  /// A file; of its name the folders are left out.
  public init(
    name: String, finances: PlannedFinances, cci: CCI?, countryProgrammes: [CCI]? = nil
  ) {
    self.name = FileName.withoutFolders(name)
    self.countryProgrammes = countryProgrammes
    self.finances = finances
    self.cci = cci
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
    self.name = FileName.withoutFolders(name)
    self.tables = tables
    findings = tables.findings(codes: codes)
  }

  /// Whether a rule is broken, and not only doubtful.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
