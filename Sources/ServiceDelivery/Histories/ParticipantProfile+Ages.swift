extension ParticipantProfile {
  /// The ages, in completed years, that a person may have on a day; nil if the year of birth is unknown,
  /// not believable or after the day.
  ///
  /// Profiles hold no day of birth: in the month of birth, and all year where the month is not known, the
  /// birthday may have been reached or not, and two ages are possible, but for the last day of either.
  func agesPossible(on day: CalendarDay) -> ClosedRange<Int>? {
    guard let yearOfBirth, (1800...2100).contains(yearOfBirth) else { return nil }
    let (year, month, date) = day.parts
    let reached = year - yearOfBirth
    guard reached >= 0 else { return nil }
    let before = max(0, reached - 1)
    let known = monthOfBirth.flatMap { (1...12).contains($0) ? $0 : nil }
    // In the year of birth nobody is there before the month of birth.
    if let known, known > month { return reached > 0 ? before...before : nil }
    let lastMonth = known ?? 12
    let isPast =
      lastMonth < month
      || (lastMonth == month && date >= CalendarDay.days(inMonth: month, of: yearOfBirth))
    return isPast ? reached...reached : before...reached
  }
}
