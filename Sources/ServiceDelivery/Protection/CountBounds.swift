/// Between which values a suppressed cell can lie, as far as a reader can compute.
public struct CountBounds: Sendable, Hashable {
  /// The lowest value of a table that fits all that is shown.
  public let lowest: Int
  /// The highest, or nil if there is no end.
  public let highest: Int?
  /// Whether no table goes farther; otherwise the cell may vary more.
  public let isExact: Bool
}
