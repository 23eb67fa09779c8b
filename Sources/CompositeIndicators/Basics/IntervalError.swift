/// Two ends that make no interval.
public struct IntervalError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The lower, or the worst.
  public let lower: Double
  /// The upper, or the best.
  public let upper: Double
  /// What would be right.
  public let expected: String

  /// What was found and what would be right.
  public var description: String { "found \(lower) to \(upper); expected \(expected)" }
}
