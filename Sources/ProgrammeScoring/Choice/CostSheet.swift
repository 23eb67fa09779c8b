public import ESFProgrammes

/// The prices that a user gives to practices: a sheet with one row for each.
///
/// The library ships no price. An empty cell is no price and never 0.
public struct CostSheet: Sendable {
  /// The prices by the identifier of the practice.
  public let costs: [String: EuroAmount]
  /// The practices that stand in the sheet without a price, in its order.
  public let unpriced: [String]

  /// A sheet of prices.
  public init(costs: [String: EuroAmount], unpriced: [String] = []) {
    self.costs = costs
    self.unpriced = unpriced
  }

  /// A column of the sheet.
  enum Column: String, CaseIterable {
    case practice
    case title
    case territory
    case evidence = "evidence of effect"
    case gaps = "gaps it would close"
    case cost = "cost in euro"
    case note

    /// Whether the sheet cannot be read without it.
    var isNeeded: Bool { self == .practice || self == .cost }
  }
}
