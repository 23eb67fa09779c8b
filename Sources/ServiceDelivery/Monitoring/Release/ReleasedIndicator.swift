/// An indicator as it may be shown.
public struct ReleasedIndicator: Sendable, Hashable {
  /// Which indicator.
  public let indicator: IndicatorKey
  /// What stands above the line; nil if it is suppressed.
  public let numerator: Double?
  /// What stands below the line; nil if it is suppressed or was not given.
  public let denominator: Double?
  /// The share.
  public let share: Share
  /// How far the formula was checked.
  public let formula: FormulaStatus

  /// A share as it may be shown.
  public enum Share: Sendable, Hashable {
    /// The share.
    case known(Double)
    /// A suppressed count would follow from it.
    case suppressed
    /// There is none.
    case unknown(IndicatorValue.UnknownReason)
  }
}
