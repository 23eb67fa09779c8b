/// Where a cell stands in a release: what is counted, and one category of some dimensions.
///
/// A dimension that is not named is summed over. Cells of several tables with the same address are
/// one cell.
public struct CellAddress: Sendable, Hashable {
  /// What is counted, such as "starts".
  public let measure: String
  /// The categories by the names of their dimensions.
  public let categories: [String: String]

  /// An address.
  public init(_ measure: String, _ categories: [String: String] = [:]) {
    self.measure = measure
    self.categories = categories
  }
}
