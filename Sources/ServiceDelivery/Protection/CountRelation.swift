/// A sum between cells that no table forms: the total is the sum of the parts.
///
/// A cell with two names is a total with one part.
public struct CountRelation: Sendable, Hashable {
  /// The address of the sum.
  public let total: CellAddress
  /// The addresses of what is added.
  public let parts: [CellAddress]

  /// A relation.
  public init(_ total: CellAddress, is parts: [CellAddress]) {
    self.total = total
    self.parts = parts
  }
}
