/// Between which values a suppressed cell can lie, as far as a reader can compute.
public struct CountBounds: Sendable, Hashable {
  /// The lowest value of a table that fits all that is shown.
  public let lowest: Int
  /// The highest, or nil if there is no end.
  public let highest: Int?
  /// How far it is known that no table goes farther.
  public let limit: Limit

  /// What is known of tables that go farther than those that were found.
  public enum Limit: String, CaseIterable, Sendable, Hashable {
    /// There is none: the bounds are those of the cell.
    case exact
    /// Only in parts of people: whole numbers may go a little farther or not.
    case fractional
    /// The search ended before: the cell may vary more.
    case notSearched = "not-searched"
  }
}
