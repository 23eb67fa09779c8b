import CompositeIndicators

extension MonitoringRelease {
  /// The persons who were reached by outreach or registered without it.
  public var persons: ReleasedCount { count(MonitoringCells.persons) }

  /// Starts by what became of their plan.
  public func plans(_ standing: PlanStanding) -> ReleasedCount {
    count(MonitoringCells.starts, ["plan": standing.rawValue])
  }

  /// Starts by whether a plan came within four weeks, of an office or of all.
  public func plans(_ timeliness: PlanTimeliness, _ group: ReleasedGroup = .all) -> ReleasedCount {
    count(
      MonitoringCells.starts,
      group.categories.merging(["plan-in-time": timeliness.rawValue]) { own, _ in own })
  }

  /// Starts whose plan was reviewed, or a step of it done, of an office or of all.
  public func plans(with following: PlanFollowing, _ group: ReleasedGroup = .all) -> ReleasedCount {
    count(
      MonitoringCells.starts,
      group.categories.merging([following.rawValue: "done"]) { own, _ in own })
  }

  /// Starts with a plan of which that does not hold.
  public func plans(without following: PlanFollowing) -> ReleasedCount {
    count(MonitoringCells.starts, ["\(following.rawValue)-of-plan": "not-done"])
  }

  /// Plans within four weeks, of the starts whose four weeks have passed.
  ///
  /// - Returns: The share, or why there is none.
  public func planInTime(_ group: ReleasedGroup = .all) -> ReleasedIndicator.Share {
    guard case .count(let inTime) = plans(.inTime, group),
      case .count(let late) = plans(.notInTime, group)
    else { return .suppressed }
    return Share(inTime, of: inTime + late)?.value.map { .known($0) } ?? .unknown(.nobodyCounted)
  }

  /// The groups of persons who were reached, by the channel that reached them first, the place or the
  /// subgroup.
  ///
  /// - Returns: The groups in order, that without a value for those of whom it is not known as the last; none
  ///   if they are too many to be shown, or if it is known of nobody.
  public func groupsReached(by breakdown: MonitoringBreakdown) -> [CountingGroup] {
    guard detail.hasGroups, leftOut[breakdown] == nil else { return [] }
    let groups = result.reached(by: breakdown)
    return groups.allSatisfy(\.isUnknown) ? [] : groups
  }

  /// The stages that are told of each channel, place and subgroup.
  public static var groupStages: [OutreachStage] { MonitoringCells.groupStages }

  /// Persons who were reached and came to a stage or further.
  ///
  /// - Parameters:
  ///   - stage: The stage; of a group one of ``groupStages``.
  ///   - breakdown: By what the group is told apart; nil for all persons.
  ///   - group: The value of the group; nil for those of whom it is not known.
  /// - Returns: The count.
  public func reached(
    _ stage: OutreachStage, by breakdown: MonitoringBreakdown? = nil, _ group: String? = nil
  ) -> ReleasedCount {
    count(
      MonitoringCells.cumulated(MonitoringCells.reached, stage),
      breakdown.map { [$0.rawValue: MonitoringResult.name(group)] } ?? [:])
  }

  /// Persons who came without an outreach event, at a stage from registration on or further.
  public func direct(_ stage: OutreachStage) -> ReleasedCount {
    count(MonitoringCells.cumulated(MonitoringCells.direct, stage))
  }

  /// Persons who came to a stage and not to the next one, with the share of them and its interval.
  ///
  /// - Parameter stage: The stage, before the offer.
  /// - Returns: The count, and the share where it may be shown.
  public func lost(
    after stage: OutreachStage
  ) -> (count: ReleasedCount, share: IntervalEstimate?) {
    let lost = count(MonitoringCells.reached, ["furthest": stage.rawValue])
    guard case .count(let part) = lost, case .count(let whole) = reached(stage) else {
      return (lost, nil)
    }
    return (lost, Share(part, of: whole).flatMap { .wilson($0) })
  }

  /// Persons of the funnel by what followed on their offer.
  public func offers(_ following: OfferFollowing) -> ReleasedCount {
    count(MonitoringCells.offered, ["following": following.rawValue])
  }
}
