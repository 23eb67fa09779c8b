/// One row of the indicator file: target and achievement of an indicator at one reporting cycle.
///
/// Values are cumulative: those of two cycles are never added.
public struct IndicatorAchievement: Sendable, Hashable {
  /// The programme's number.
  public let cci: CCI
  /// The fund.
  public let fund: CohesionFund
  /// The code of the specific objective.
  public let specificObjective: String?
  /// The category of region.
  public let categoryOfRegion: String?
  /// The indicator's code: common (`EECO01`) or the programme's own.
  public let code: String
  /// The indicator's name as the file has it.
  public let name: String?
  /// The file's word for the kind of indicator: `COMMON`, `OESF` (output), `RESF` (result).
  public let kind: String?
  /// The unit of measurement as the file has it.
  public let unit: String?
  /// The value to start from, of results.
  public let baseline: Double?
  /// The milestone for 2024.
  public let milestone2024: Double?
  /// The target for 2029.
  public let target2029: Double?
  /// The value expected from selected operations.
  public let decided: Double?
  /// The value achieved.
  public let implemented: Double?
  /// The reporting cycle.
  public let cycle: ReportingCycle?
  /// Whether the file calls the cycle the latest; nil where it does not say.
  public let isLatestCycle: Bool?
  /// The number of the row as a spreadsheet counts it.
  public let row: Int
}
