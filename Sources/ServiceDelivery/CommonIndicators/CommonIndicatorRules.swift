/// What a ``CommonIndicatorCounter`` is told before it counts.
public struct CommonIndicatorRules: Sendable, Hashable {
  /// The days of first joining that are counted; results are those of the same participations.
  public let period: CountingPeriod
  /// The day as of which is counted; later events are not looked at.
  public let asOf: CalendarDay
  /// The days around six months after leaving on which an observation counts.
  public let window: FollowUpWindow
  /// The choices that the definitions leave to the programme.
  public let choices: Choices

  /// Days after leaving in which a result upon leaving shows: four weeks
  /// (<https://sfc.ec.europa.eu/en/node/3419>).
  public static let daysAfterLeaving = 28

  /// Choices that the definitions leave to the programme; what is preset is a judgement.
  public struct Choices: Sendable, Hashable {
    /// Months without work above which a person under 25 is long-term unemployed (recalled: 6).
    public var longTermMonthsUnder25 = 6
    /// Months without work above which a person of 25 and over is long-term unemployed (recalled:
    /// 12).
    public var longTermMonthsFrom25 = 12
    /// Whether an apprenticeship counts as employment, otherwise as training.
    public var apprenticesAreEmployed = true
    /// Whether a traineeship counts as employment, otherwise as training.
    public var traineesAreEmployed = false
    /// The detail of an event that says that the situation of an employed person has improved.
    ///
    /// Without it EECR06 is unknown: a situation "employed" tells nothing of a better job.
    public var improvement: EventCode?

    /// The choices that are preset.
    public init() {}
  }

  /// Rules for counting.
  ///
  /// - Throws: ``CountingRefusal`` if the period is not over on the day of counting.
  public init(
    period: CountingPeriod, asOf: CalendarDay, window: FollowUpWindow = .usual,
    choices: Choices = Choices()
  ) throws(CountingRefusal) {
    guard period.last <= asOf else { throw .periodEndsAfterDay }
    self.period = period
    self.asOf = asOf
    self.window = window
    self.choices = choices
  }
}
