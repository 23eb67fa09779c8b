import CompositeIndicators

extension MonitoringRelease {
  /// The persons who were read.
  public var persons: ReleasedCount { count(MonitoringCells.persons) }

  /// The participants of the file whose time of retention is over, who are in no other count; nil if no
  /// file was read.
  public var pastRetention: ReleasedCount? {
    result.reading.map { _ in count(MonitoringCells.pastRetention) }
  }

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

  /// The channels by which persons were reached first; nil for those whose channel is not known; empty
  /// if they are too many to be shown.
  public var channels: [String?] {
    detail.hasGroups && leftOut[.channels] == nil ? result.channels.map(\.value) : []
  }

  /// The stages that are told of each channel.
  public static var channelStages: [OutreachStage] { MonitoringCells.channelStages }

  /// Persons who were reached and came to a stage or further, by one channel or all.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - channel: The channel; nil for all, a channel that is nil for those whose channel is not known.
  /// - Returns: The count.
  public func reached(_ stage: OutreachStage, by channel: String?? = nil) -> ReleasedCount {
    count(
      MonitoringCells.cumulated(MonitoringCells.reached, stage), categories(channel))
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

  private func categories(_ channel: String??) -> [String: String] {
    channel.map { ["channel": MonitoringResult.name($0)] } ?? [:]
  }
}
