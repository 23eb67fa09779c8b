/// Everything that was counted for a monitoring report, for the service's own use.
///
/// Counts stand here as they are, small ones too. What is shown to others goes through
/// ``MonitoringRelease``.
public struct MonitoringResult: Sendable {
  /// What was told before counting.
  public let rules: MonitoringRules
  /// The counts of the Youth Guarantee: every start counts.
  public let youthGuarantee: YouthGuaranteeResult
  /// The common indicators of ESF+: a person counts once for each operation.
  public let commonIndicators: CommonIndicatorResult
  /// How far plans were made, reviewed and carried out, of starts in the period of people aged 15 to 29.
  public let plans: PlanMonitoring
  /// The funnel of outreach, of all persons up to the day of counting.
  public let outreach: OutreachFunnel
  /// Segments beside outcomes, of the same starts; nil if no segments at risk were given.
  public let audit: SegmentAudit?
  /// The list of codes that the histories were read with.
  public let codes: EventCodes
  /// What became of the files; nil if the histories come from elsewhere.
  public let reading: MonitoringReading?
}

/// What became of the rows of the files that histories were read from.
public struct MonitoringReading: Sendable, Hashable {
  /// Of the file of participants.
  public let participants: ReadingSummary
  /// Of the file of events.
  public let events: ReadingSummary
  /// Whether the events had to be sorted first.
  public let wasSorted: Bool

  /// What became of two files.
  public init(participants: ReadingSummary, events: ReadingSummary, wasSorted: Bool = false) {
    self.participants = participants
    self.events = events
    self.wasSorted = wasSorted
  }
}
