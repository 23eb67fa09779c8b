/// Counts everything that a monitoring report tells in one pass over histories.
///
/// Youth Guarantee, common indicators of ESF+, plans, outreach and segments are counted side by side,
/// each by its own counter and its own rules: their numbers differ where their rules do. Threads count
/// parts of the histories each with a counter of its own and ``merge(_:)`` them in any order; parts must
/// have been read with the same ``EventCodes``.
public struct ServiceMonitoring: Sendable {
  /// What was told before counting.
  public let rules: MonitoringRules
  private var youthGuarantee: YouthGuaranteeCounter
  private var commonIndicators: CommonIndicatorCounter
  private var plans: PlanMonitoring
  private var outreach: OutreachFunnel
  private var audit: SegmentAudit?
  /// The longest list of codes that histories came with.
  private var codes = EventCodes()

  /// A counter that has counted nothing.
  public init(rules: MonitoringRules) {
    self.rules = rules
    youthGuarantee = YouthGuaranteeCounter(rules: rules.youthGuarantee)
    commonIndicators = CommonIndicatorCounter(rules: rules.commonIndicators)
    plans = PlanMonitoring(asOf: rules.asOf, of: .young(in: rules.period))
    outreach = OutreachFunnel(rules: rules.outreach)
    audit = rules.audit.map(SegmentAudit.init(rules:))
  }

  /// Counts a history.
  ///
  /// - Parameters:
  ///   - history: The history.
  ///   - codes: The list of codes that the history was read with.
  public mutating func add(_ history: ParticipantHistory, codes: EventCodes) {
    if codes.texts.count > self.codes.texts.count { self.codes = codes }
    youthGuarantee.add(history)
    commonIndicators.add(history)
    let possible = history.withoutDoubleRegistrations
    plans.count(possible, codes: codes)
    outreach.count(possible, codes: codes)
    audit?.count(possible, codes: codes)
  }

  /// Counts many histories.
  ///
  /// - Parameters:
  ///   - histories: The histories.
  ///   - codes: The list of codes that they were read with.
  public mutating func add(_ histories: some Sequence<ParticipantHistory>, codes: EventCodes) {
    for history in histories { add(history, codes: codes) }
  }

  /// Adds what another counter has counted of other persons.
  ///
  /// - Throws: ``UnlikeCounters`` if the rules differ, or if a code stands for another text there; nothing is
  ///   added then.
  public mutating func merge(_ other: ServiceMonitoring) throws(UnlikeCounters) {
    guard rules == other.rules, zip(codes.texts, other.codes.texts).allSatisfy(==) else {
      throw UnlikeCounters("monitoring")
    }
    if other.codes.texts.count > codes.texts.count { codes = other.codes }
    youthGuarantee.merge(other.youthGuarantee)
    commonIndicators.merge(other.commonIndicators)
    try plans.merge(other.plans)
    try outreach.merge(other.outreach)
    if let more = other.audit { try audit?.merge(more) }
  }

  /// What was counted so far.
  ///
  /// - Parameters:
  ///   - codes: The list of codes that the histories were read with.
  ///   - reading: What became of the files; nil if the histories come from elsewhere.
  /// - Returns: The counts, not yet protected.
  public func result(codes: EventCodes, reading: MonitoringReading? = nil) -> MonitoringResult {
    MonitoringResult(
      rules: rules, youthGuarantee: youthGuarantee.result,
      commonIndicators: commonIndicators.result, plans: plans, outreach: outreach, audit: audit,
      codes: codes, reading: reading)
  }
}
