/// One row of transmitted data: the value of one indicator in one unit of a programme.
public struct TransmittedIndicator: Sendable, Hashable {
  /// The table.
  public let table: Table
  /// Where in the programme.
  public let unit: ProgrammeUnit
  /// The code of the indicator: common (`EECO01`), reserved (`EECO02+04`) or the programme's own.
  public let indicator: String
  /// For results: the code of the output that the result is measured against.
  public let referenceOutput: String?
  /// What the values are.
  public let measurement: Measurement
  /// The values by gender.
  public let values: GenderValues
  /// The number of the row as a spreadsheet counts it, the heading being 1.
  public let row: Int

  /// A table of the data that programmes transmit (Annex VII of Regulation (EU) 2021/1060).
  public enum Table: String, CaseIterable, Sendable, Hashable {
    /// Table 6: outputs of ESF+.
    case outputs = "6"
    /// Table 10: results of ESF+.
    case results = "10"
  }

  /// What the values of an indicator are.
  public enum Measurement: String, CaseIterable, Sendable, Hashable {
    /// Counts of people or of entities.
    case number
    /// Shares of the reference output in percent.
    case percentage
  }

  /// The unit of a programme that a value belongs to.
  public struct ProgrammeUnit: Sendable, Hashable {
    /// The programme's number; nil where the sheet is of one programme and does not say.
    public let cci: String?
    /// The code of the priority.
    public let priority: String
    /// The code of the specific objective.
    public let specificObjective: String
    /// The fund.
    public let fund: CohesionFund
    /// The category of region.
    public let categoryOfRegion: String

    /// Creates a unit.
    public init(
      cci: String? = nil, priority: String, specificObjective: String,
      fund: CohesionFund = .esfPlus, categoryOfRegion: String
    ) {
      self.cci = cci
      self.priority = priority
      self.specificObjective = specificObjective
      self.fund = fund
      self.categoryOfRegion = categoryOfRegion
    }
  }
}
