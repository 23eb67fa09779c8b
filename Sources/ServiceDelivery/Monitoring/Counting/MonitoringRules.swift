/// What a monitoring report counts, told before counting.
public struct MonitoringRules: Sendable, Hashable {
  /// The days that registrations, exits and first joinings are counted for.
  public let period: CountingPeriod
  /// The day as of which is counted; later events are not looked at.
  public let asOf: CalendarDay
  /// The segments of profiling that say "will need much support"; empty if no audit is wanted.
  public let atRisk: Set<String>
  /// The choices that the common indicators leave to the programme.
  public let choices: CommonIndicatorRules.Choices

  /// The months after profiling within which an outcome counts in the audit: those of the Youth
  /// Guarantee.
  public static let auditMonths = YouthGuaranteeRules.limitInMonths

  let youthGuarantee: YouthGuaranteeRules
  let commonIndicators: CommonIndicatorRules
  let outreach: OutreachRules
  let audit: AuditRules?

  /// Rules.
  ///
  /// - Parameters:
  ///   - period: The days that are counted.
  ///   - asOf: The day as of which is counted, not before the period's last.
  ///   - atRisk: The segments that say "will need much support"; without them segments are not audited.
  ///   - choices: The choices that the common indicators leave to the programme.
  /// - Throws: ``CountingRefusal`` if the period is not over on the day of counting.
  public init(
    period: CountingPeriod, asOf: CalendarDay, atRisk: Set<String> = [],
    choices: CommonIndicatorRules.Choices = CommonIndicatorRules.Choices()
  ) throws(CountingRefusal) {
    youthGuarantee = try YouthGuaranteeRules(period: period, asOf: asOf)
    commonIndicators = try CommonIndicatorRules(period: period, asOf: asOf, choices: choices)
    outreach = OutreachRules(usualAsOf: asOf)
    audit =
      atRisk.isEmpty
      ? nil
      : AuditRules(
        atRisk: atRisk, months: MonitoringRules.auditMonths, asOf: asOf, of: .young(in: period))
    self.period = period
    self.asOf = asOf
    self.atRisk = atRisk
    self.choices = choices
  }
}
