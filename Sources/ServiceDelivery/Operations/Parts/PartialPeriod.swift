public import PolicyCycle

/// A time of which the start, the end or both may be unknown.
public struct PartialPeriod: Sendable, Hashable {
  /// When it begins, as far as it is known.
  public let start: PartialDate?
  /// When it ends, as far as it is known.
  public let end: PartialDate?

  package init(start: PartialDate? = nil, end: PartialDate? = nil) {
    self.start = start
    self.end = end
  }

  /// Nothing known.
  package static let unknown = PartialPeriod()

  /// Whether neither start nor end is known.
  public var isUnknown: Bool { start == nil && end == nil }
}
