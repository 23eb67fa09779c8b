/// Two counters that cannot be added, since they count by different rules.
public struct UnlikeCounters: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found and what would be right.
  public let description: String

  init(_ counter: String) {
    description =
      "found two counters of \(counter) with different rules or days; expected the same of both"
  }
}
