public import CompositeIndicators

/// The share of a group among the NEETs of the territory, as somebody states it.
public struct PopulationShare: Sendable, Hashable {
  /// The group.
  public let group: CountingGroup
  /// The share of those whose group is known, above 0 and at most 1.
  ///
  /// Where a source counts the unknown among all, its share is too small to be set beside those reached.
  public let share: Double
  /// The interval, where the share is itself an estimate.
  public let interval: IntervalEstimate?
  /// Where it can be read, with its year.
  public let source: String

  /// A share that is taken as exact; nil if it is not above 0 and at most 1, or without a source.
  public init?(_ group: CountingGroup, share: Double, source: String) {
    guard share > 0, share <= 1, !source.isEmpty else { return nil }
    self.group = group
    self.share = share
    interval = nil
    self.source = source
  }

  /// A share with its interval, such as one of a survey; nil without a source or if it is 0.
  public init?(_ group: CountingGroup, estimate: IntervalEstimate, source: String) {
    guard estimate.value > 0, estimate.value <= 1, !source.isEmpty else { return nil }
    self.group = group
    share = estimate.value
    interval = estimate
    self.source = source
  }
}

/// The share of a group among those reached, beside its share among NEETs.
public struct ReachEquity: Sendable, Hashable {
  /// The group.
  public let group: CountingGroup
  /// The share among those reached whose group is known; nil if it is unknown.
  public let reached: Share?
  /// Those reached whose group is not known: they are in no share.
  public let groupUnknown: Int
  /// The share among NEETs; nil if nobody stated it.
  public let population: PopulationShare?
  /// The one over the other: below 1 the group is reached less than its share; nil if one is unknown.
  ///
  /// The interval takes in chance among those reached, and among NEETs where that share has an interval.
  public let ratio: IntervalEstimate?
}

extension OutreachFunnel {
  /// Whether groups are reached as their share among NEETs would have it.
  ///
  /// - Parameters:
  ///   - breakdown: The breakdown; its groups must not overlap.
  ///   - stage: The stage at which somebody counts as reached.
  ///   - basis: The counts that are meant; given counts have recorded ones only.
  ///   - population: The shares among NEETs that are known.
  ///   - level: The confidence level; that of the intervals among the shares.
  /// - Returns: One value each group that was reached or has a share, in order.
  public func equity(
    by breakdown: CountingGroup.Breakdown, at stage: OutreachStage,
    basis: FunnelRow.Basis = .atLeast, population: [PopulationShare], level: Double = 0.95
  ) -> [ReachEquity] {
    let counted = groups.filter { $0.breakdown == breakdown }
    let count = { (group: CountingGroup) in self.rows[group]?.counts(basis)[stage] }
    let known = counted.filter { !$0.isUnknown }
    let counts = known.map(count)
    // One group whose count is unknown leaves the whole unknown.
    let whole = counts.contains(nil) ? nil : counts.reduce(0) { $0 + ($1 ?? 0) }
    let unknown = counted.filter(\.isUnknown).reduce(0) { $0 + (count($1) ?? 0) }
    let stated = population.map(\.group).filter { $0.breakdown == breakdown && !$0.isUnknown }
    return Set(known + stated).sorted().map { group in
      // In a funnel over histories a group without a row was reached by nobody.
      let part = count(group) ?? (rules == nil ? nil : 0)
      let reached = part.flatMap { part in whole.flatMap { Share(part, of: $0) } }
      let share = population.first { $0.group == group }
      let estimate = reached.flatMap { IntervalEstimate.wilson($0, level: level) }
      return ReachEquity(
        group: group, reached: reached, groupUnknown: unknown, population: share,
        ratio: estimate.flatMap { estimate in
          share.flatMap { share in
            share.interval.map { estimate.ratio(to: $0) } ?? estimate.ratio(toExact: share.share)
          }
        })
    }
  }
}
