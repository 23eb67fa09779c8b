/// What a score can be: the hard bounds, and inside or near them what is likely.
public struct ScoreRange: Sendable, Hashable {
  /// The score as shown: every open answer taken as not met.
  ///
  /// Sections: the share of the frontier's applicable conditions, 0 to 1. Across phases: the geometric
  /// mean of 1 + 99 times the share, 1 to 100.
  public let shown: Double
  /// The score if every open answer turned out to be met, on the same scale.
  public let possible: Double
  /// The middle of all draws; nil if nothing was drawn.
  ///
  /// It may lie below what is shown, where answers may be wrong.
  public let median: Double?
  /// The lower end of the middle 90 % of all draws.
  public let lower: Double?
  /// The upper end of the same.
  public let upper: Double?

  /// The width of the hard bounds.
  public var width: Double { possible - shown }
}
