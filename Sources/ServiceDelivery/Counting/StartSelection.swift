/// Which registrations are counted: those of some days, and of some ages on that day.
public struct StartSelection: Sendable, Hashable {
  /// The days of registration; nil if all are.
  public let period: CountingPeriod?
  /// The age groups on the day of registration; nil if all are, those of unknown age too.
  public let ages: Set<YouthAgeGroup>?

  /// All registrations.
  public static let all = StartSelection()

  /// A selection; what is not given is not narrowed.
  public init(period: CountingPeriod? = nil, ages: Set<YouthAgeGroup>? = nil) {
    self.period = period
    self.ages = ages
  }

  /// The registrations of a period of people who were 15 to 29 years old, whom the Youth Guarantee
  /// addresses.
  static func young(in period: CountingPeriod) -> StartSelection {
    StartSelection(period: period, ages: Set(YouthAgeGroup.young))
  }

  /// Whether the registration of a person on a day is counted.
  func includes(_ day: CalendarDay, of profile: ParticipantProfile) -> Bool {
    if period?.contains(day) == false { return false }
    return ages?.contains(YouthAgeGroup(profile, on: day)) ?? true
  }
}
