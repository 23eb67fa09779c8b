public import CompositeIndicators

/// Profiled starts of one segment or of several, by what became of them.
public struct SegmentCounts: Sendable, Hashable {
  /// Started an offer, or left to a positive situation, in time.
  public internal(set) var positive = 0
  /// The time passed without it.
  public internal(set) var negative = 0
  /// Left in time, and where to is not known.
  public internal(set) var unknown = 0
  /// The time has not passed yet.
  public internal(set) var notDue = 0

  /// All profiled starts.
  public var profiled: Int { positive + negative + unknown + notDue }

  /// Those whose outcome is known.
  public var known: Int { positive + negative }

  /// Positive ones, of those whose outcome is known.
  public var exitShare: Share? { Share(positive, of: known) }

  mutating func add(_ outcome: ProfiledOutcome) {
    switch outcome {
    case .positive: positive += 1
    case .negative: negative += 1
    case .unknown: unknown += 1
    case .notDue: notDue += 1
    }
  }

  mutating func add(_ other: SegmentCounts) {
    positive += other.positive
    negative += other.negative
    unknown += other.unknown
    notDue += other.notDue
  }
}

/// A share of the audit with its interval, or the reason why there is none.
public enum AuditedShare: Sendable, Hashable {
  /// The share and Wilson's interval.
  case known(Share, IntervalEstimate)
  /// Too few persons, on the whole or on one side.
  case tooSmall

  init(_ part: Int, of whole: Int, smallest: Int) {
    let isSmall = [part, whole - part].contains { $0 > 0 && $0 < smallest }
    guard whole >= smallest, !isSmall, let share = Share(part, of: whole),
      let interval = IntervalEstimate.wilson(share)
    else {
      self = .tooSmall
      return
    }
    self = .known(share, interval)
  }

  /// The interval, where there is one.
  public var interval: IntervalEstimate? {
    if case .known(_, let interval) = self { return interval }
    return nil
  }
}
