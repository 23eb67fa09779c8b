/// Operations of one combination of categories.
public struct OperationsByCategory: Sendable, Hashable {
  /// The reporting cycle.
  public let cycle: ReportingCycle
  /// The programme's number.
  public let cci: CCI
  /// The fund.
  public let fund: CohesionFund
  /// The code of the priority.
  public let priority: String?
  /// The code of the specific objective.
  public let specificObjective: String?
  /// The category of region.
  public let categoryOfRegion: String?
  /// The code of the intervention field.
  public let interventionField: String
  /// The form of support as the file has it.
  public let formOfSupport: String?
  /// The territorial delivery as the file has it.
  public let territorialDelivery: String?
  /// The place as the file has it.
  public let location: String?
  /// The total eligible cost of the operations, Union and national money.
  public let eligibleCost: EuroAmount?
  /// The eligible expenditure declared by beneficiaries.
  public let declaredExpenditure: EuroAmount?
  /// How many operations.
  public let operations: Double?
  /// The number of the row as a spreadsheet counts it.
  public let row: Int
}

extension OperationsByCategory {
  init?(row: TableRow<SelectedOperationsColumn>) {
    let cycle = row.neededValue(
      .cycle, expected: ReportingCycle.expectedForm, ReportingCycle.init(_:))
    let cci = row.cci(.cci)
    let fund = row.neededText(.fund)
    let field = row.neededText(.interventionField)
    priority = row.text(.priority)
    specificObjective = row.text(.specificObjective)
    categoryOfRegion = row.text(.categoryOfRegion)
    formOfSupport = row.text(.formOfSupport)
    territorialDelivery = row.text(.territorialDelivery)
    location = row.text(.location)
    eligibleCost = row.amount(.eligibleCost)
    declaredExpenditure = row.amount(.declaredExpenditure)
    operations = row.number(.operations)
    guard let cycle, let cci, let fund, let field else { return nil }
    self.cycle = cycle
    self.cci = cci
    self.fund = CohesionFund(fund)
    interventionField = field
    self.row = row.number
  }
}
