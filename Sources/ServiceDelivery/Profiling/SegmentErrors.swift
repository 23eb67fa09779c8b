/// How often "at risk" and "not at risk" were wrong in one group.
public struct SegmentErrors: Sendable, Hashable {
  /// The group.
  public let group: CountingGroup
  /// Starts in segments at risk.
  public let atRisk: SegmentCounts
  /// Starts in all other segments.
  public let notAtRisk: SegmentCounts
  /// False alarms: of those with an outcome in time, how many had been placed at risk.
  ///
  /// The false positive ratio: false positives over all who were in fact not at risk.
  public let falseAlarms: AuditedShare
  /// Missed cases: of those without an outcome in time, how many had not been placed at risk.
  ///
  /// The false negative ratio: false negatives over all who were in fact at risk.
  public let missedCases: AuditedShare
  /// Right results, of all with a known outcome.
  public let rightResults: AuditedShare

  init(_ group: CountingGroup, _ segments: [String: SegmentCounts], by rules: AuditRules) {
    var atRisk = SegmentCounts()
    var others = SegmentCounts()
    for (segment, counts) in segments {
      if rules.atRisk.contains(segment) { atRisk.add(counts) } else { others.add(counts) }
    }
    let share = { (part: Int, rest: Int) in
      AuditedShare(part, of: part + rest, smallest: rules.smallest)
    }
    self.group = group
    self.atRisk = atRisk
    notAtRisk = others
    falseAlarms = share(atRisk.positive, others.positive)
    missedCases = share(others.negative, atRisk.negative)
    rightResults = share(
      atRisk.negative + others.positive, atRisk.positive + others.negative)
  }
}

/// A measure of one group set beside that of the group it is compared with.
public struct GroupComparison: Sendable, Hashable {
  /// The group.
  public let group: CountingGroup
  /// The group with which it is compared: the largest one of the breakdown whose value is known.
  public let reference: CountingGroup
  /// The measure.
  public let measure: Measure
  /// The measure of the group over that of the other one; nil where one of them is too small, or the
  /// other is 0.
  public let ratio: IntervalEstimate?
  /// The measure of the group less that of the other one; nil where one of them is too small.
  public let difference: IntervalEstimate?

  /// What is compared.
  public enum Measure: String, CaseIterable, Sendable, Hashable {
    /// The ratio of false alarms.
    case falseAlarms = "false-alarms"
    /// The ratio of missed cases.
    case missedCases = "missed-cases"
    /// The share of right results.
    case rightResults = "right-results"
  }
}

extension SegmentAudit {
  /// The errors of each group, in the order of ``groups``.
  public var errors: [SegmentErrors] {
    groups.map { SegmentErrors($0, counts[$0] ?? [:], by: rules) }
  }

  /// The errors of each group beside those of the largest group of the same breakdown.
  ///
  /// Ratios have the interval of Donner and Zou, differences that of Newcombe, see
  /// ``IntervalEstimate``. With many groups some intervals miss their true value by chance.
  public var comparisons: [GroupComparison] {
    let errors = errors
    return SegmentAudit.breakdowns.flatMap { breakdown -> [GroupComparison] in
      let known = errors.filter { $0.group.breakdown == breakdown && !$0.group.isUnknown }
      // The first of equally large ones, so that the choice does not depend on chance.
      let largest = known.map(\.size).max()
      guard let reference = known.first(where: { $0.size == largest }) else { return [] }
      return known.filter { $0.group != reference.group }.flatMap { errors in
        GroupComparison.Measure.allCases.map { GroupComparison(errors, beside: reference, $0) }
      }
    }
  }
}

extension SegmentErrors {
  fileprivate var size: Int { atRisk.profiled + notAtRisk.profiled }

  fileprivate func share(_ measure: GroupComparison.Measure) -> AuditedShare {
    switch measure {
    case .falseAlarms: falseAlarms
    case .missedCases: missedCases
    case .rightResults: rightResults
    }
  }
}

extension GroupComparison {
  fileprivate init(_ errors: SegmentErrors, beside reference: SegmentErrors, _ measure: Measure) {
    let (mine, other) = (errors.share(measure).interval, reference.share(measure).interval)
    group = errors.group
    self.reference = reference.group
    self.measure = measure
    ratio = mine.flatMap { mine in other.flatMap { mine.ratio(to: $0) } }
    difference = mine.flatMap { mine in other.flatMap { mine.difference(from: $0) } }
  }
}
