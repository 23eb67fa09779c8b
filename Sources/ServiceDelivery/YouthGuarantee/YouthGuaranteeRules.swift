/// What a ``YouthGuaranteeCounter`` is told before it counts.
public struct YouthGuaranteeRules: Sendable, Hashable {
  /// The days that starts, exits and stocks are counted for.
  public let period: CountingPeriod
  /// The day as of which is counted; later events are not looked at.
  public let asOf: CalendarDay
  /// The days around a date of follow-up on which an observation counts.
  public let window: FollowUpWindow
  /// Whether figures are also counted by place of residence.
  public let countsPlaces: Bool

  /// The months within which an offer is due: Council Recommendation of 30 October 2020, OJ C 372.
  public static let limitInMonths = 4
  /// The months within which a profile and a plan are due, as the rubric's conditions have it.
  public static let monthsForFirstSteps = 1

  /// Rules for counting.
  ///
  /// - Parameters:
  ///   - period: The days that are counted.
  ///   - asOf: The day as of which is counted, not before the period's last.
  ///   - window: The window of follow-up, a decision of ours.
  ///   - countsPlaces: Whether to count by place of residence as well.
  /// - Throws: ``CountingRefusal`` if the period is not over on the day of counting.
  public init(
    period: CountingPeriod, asOf: CalendarDay, window: FollowUpWindow = .usual,
    countsPlaces: Bool = false
  ) throws(CountingRefusal) {
    guard period.last <= asOf else { throw .periodEndsAfterDay }
    self.period = period
    self.asOf = asOf
    self.window = window
    self.countsPlaces = countsPlaces
  }
}
