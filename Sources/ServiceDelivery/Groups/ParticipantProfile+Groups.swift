import PolicyCycle

extension ParticipantProfile {
  /// The value of a breakdown that the profile tells; nil if it is unknown.
  func value(of breakdown: CountingGroup.Breakdown, on day: CalendarDay) -> String? {
    switch breakdown {
    case .all, .office, .channel: nil
    case .place: place
    case .subgroup: subgroup?.rawValue
    case .sex: sex == .unknown ? nil : sex.rawValue
    case .age: AgeBand.allCases.first { $0.holds(agesPossible(on: day)) }?.rawValue
    case .citizenship: citizenship == .unknown ? nil : citizenship.rawValue
    }
  }

  /// The ages in full years that a person may have on a day; nil if the year of birth is unknown.
  ///
  /// Two ages where the birthday of the year may or may not have been reached.
  func agesPossible(on day: CalendarDay) -> ClosedRange<Int>? {
    guard let yearOfBirth else { return nil }
    let (year, month, _) = day.parts
    let (reached, overflow) = year.subtractingReportingOverflow(yearOfBirth)
    guard !overflow, reached >= 0 else { return nil }
    let before = max(0, reached - 1)
    guard let monthOfBirth else { return before...reached }
    if monthOfBirth == month { return before...reached }
    return monthOfBirth < month ? reached...reached : before...before
  }
}

/// Bands of age, as the Youth Guarantee and ESF+ tell young people apart.
enum AgeBand: String, CaseIterable {
  case under18 = "0-17"
  case from18 = "18-24"
  case from25 = "25-29"
  case from30 = "30+"

  /// Whether all ages that are possible lie in the band.
  func holds(_ ages: ClosedRange<Int>?) -> Bool {
    guard let ages else { return false }
    let band: ClosedRange<Int> =
      switch self {
      case .under18: 0...17
      case .from18: 18...24
      case .from25: 25...29
      case .from30: 30...200
      }
    return band.contains(ages.lowerBound) && band.contains(ages.upperBound)
  }
}
