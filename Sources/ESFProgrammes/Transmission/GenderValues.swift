/// The values of an indicator by gender; nil where a cell is empty.
public struct GenderValues: Sendable, Hashable {
  /// Women.
  public let women: Double?
  /// Men.
  public let men: Double?
  /// Non-binary persons.
  public let nonBinary: Double?
  /// All together.
  public let total: Double?

  /// A column of values.
  public enum ValueColumn: String, CaseIterable, Sendable, Hashable {
    /// Women.
    case women
    /// Men.
    case men
    /// Non-binary persons.
    case nonBinary = "non_binary"
    /// All together.
    case total
  }

  /// The value in a column.
  public subscript(column: ValueColumn) -> Double? {
    switch column {
    case .women: women
    case .men: men
    case .nonBinary: nonBinary
    case .total: total
    }
  }

  /// The columns that hold a value.
  var stated: [(column: ValueColumn, value: Double)] {
    ValueColumn.allCases.compactMap { column in self[column].map { (column, $0) } }
  }
}
