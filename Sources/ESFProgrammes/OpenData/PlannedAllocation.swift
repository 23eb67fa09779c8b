/// One row of the planned finances: an amount under one category of one dimension.
public struct PlannedAllocation: Sendable, Hashable {
  /// The dimension.
  public let dimension: AllocationDimension
  /// The category's code within the dimension, such as `136` or `01`, with its leading zeros.
  public let code: String
  /// The category's name as the file has it; compare codes, never names.
  public let name: String?
  /// The money; the data set does not part public from private money.
  public let money: Cofinancing
  /// What the file says beside the model, by the file's column.
  ///
  /// Weights and amounts for tracking climate, environment, biodiversity, gender, clean air and
  /// digital; territorial tool, goal of sustainable development, theme of just transition: texts as
  /// they stand in the file.
  public let details: [String: String]
  /// Cells of columns that this release does not know, by column; empty cells are left out.
  public let unknownCells: [String: String]
  /// The number of the row as a spreadsheet counts it, the heading being 1.
  public let row: Int

  /// The codes of technical assistance at a flat rate (Articles 27(1) and 36(5) of Regulation (EU)
  /// 2021/1060), which stand among the intervention fields.
  static let flatRateCodes: Set<String> = ["998", "999"]

  /// What the row says, wherever it stands.
  var withoutRow: PlannedAllocation {
    PlannedAllocation(
      dimension: dimension, code: code, name: name, money: money, details: details,
      unknownCells: unknownCells, row: 0)
  }
}
