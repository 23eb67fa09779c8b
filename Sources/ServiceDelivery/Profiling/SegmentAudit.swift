/// Segments of profiling set beside what became of people, by sex, age and citizenship.
///
/// It counts; it does not show that rules are fair. Equal errors of all groups can still go with
/// unequal treatment, and not all measures of fairness can hold at once. Above all, who was placed in a
/// segment got other help because of it: help that works makes a right "at risk" look like a false alarm.
///
/// Each start with a profiling counts once, by the first segment that was given in it. Ages are those of the
/// day of profiling. Counts of small groups are for the service's own use; what is published goes through the
/// suppression of small cells first.
public struct SegmentAudit: Sendable, Hashable {
  /// The rules by which is counted.
  public let rules: AuditRules
  /// The counts of each segment in each group.
  public private(set) var counts: [CountingGroup: [String: SegmentCounts]] = [:]
  /// Starts up to the day without a profiling: they are in no count.
  public private(set) var notProfiled = 0

  /// The breakdowns of an audit.
  public static let breakdowns: [CountingGroup.Breakdown] = [.all, .sex, .age, .citizenship]

  /// An audit that has counted nothing.
  public init(rules: AuditRules) { self.rules = rules }

  /// Counts a history.
  ///
  /// - Parameters:
  ///   - history: The history; what lies after the day of the rules is passed over.
  ///   - codes: The list of codes that the history was read with.
  public mutating func count(_ history: ParticipantHistory, codes: EventCodes) {
    for start in history.starts where start.registered.day <= rules.day {
      if !rules.selection.includes(start.registered.day, of: history.profile) { continue }
      guard let profiled = start.profiling(asOf: rules.day),
        let segment = profiled.detail.flatMap(codes.text)
      else {
        notProfiled += 1
        continue
      }
      let outcome = start.outcome(after: profiled.day, by: rules)
      for breakdown in SegmentAudit.breakdowns {
        let value = history.profile.value(of: breakdown, on: profiled.day)
        let group = CountingGroup(breakdown, value)
        counts[group, default: [:]][segment, default: SegmentCounts()].add(outcome)
      }
    }
  }

  /// Adds what another audit has counted of other persons.
  ///
  /// - Throws: ``UnlikeCounters`` if the rules differ.
  public mutating func merge(_ other: SegmentAudit) throws(UnlikeCounters) {
    guard rules == other.rules else { throw UnlikeCounters("segments") }
    notProfiled += other.notProfiled
    for (group, segments) in other.counts {
      for (segment, more) in segments {
        counts[group, default: [:]][segment, default: SegmentCounts()].add(more)
      }
    }
  }

  /// All groups that were met, in order.
  public var groups: [CountingGroup] { counts.keys.sorted() }

  /// All segments that were met, in the order of their bytes.
  public var segments: [String] {
    (counts[.all] ?? [:]).keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Exits in time of a segment in a group, of those whose outcome is known.
  ///
  /// - Returns: The share, or that it is too small.
  public func exits(of segment: String, in group: CountingGroup) -> AuditedShare {
    let counts = counts[group]?[segment] ?? SegmentCounts()
    return AuditedShare(counts.positive, of: counts.known, smallest: rules.smallest)
  }
}
