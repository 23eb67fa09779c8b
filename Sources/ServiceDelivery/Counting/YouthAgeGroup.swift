/// The age groups that Youth Guarantee figures are broken down by, at the start of a spell.
public enum YouthAgeGroup: String, CaseIterable, Sendable, Hashable {
  /// Below 15 years.
  case under15 = "under-15"
  /// 15 to 19 years.
  case from15To19 = "15-19"
  /// 20 to 24 years.
  case from20To24 = "20-24"
  /// 25 to 29 years.
  case from25To29 = "25-29"
  /// 30 years and above.
  case from30 = "30-and-over"
  /// The age is not known, or the year of birth alone leaves two groups open.
  case unknown

  /// The groups from 15 to 29, which the reinforced Youth Guarantee addresses.
  public static let young: [YouthAgeGroup] = [.from15To19, .from20To24, .from25To29]

  /// The group of a profile on a day.
  init(_ profile: ParticipantProfile, on day: CalendarDay) {
    guard let ages = PossibleAges(profile, on: day),
      YouthAgeGroup.group(of: ages.lowest) == YouthAgeGroup.group(of: ages.highest)
    else {
      self = .unknown
      return
    }
    self = YouthAgeGroup.group(of: ages.lowest)
  }

  /// The place among ``YouthAgeGroup/allCases``.
  var place: Int {
    switch self {
    case .under15: 0
    case .from15To19: 1
    case .from20To24: 2
    case .from25To29: 3
    case .from30: 4
    case .unknown: 5
    }
  }

  private static func group(of age: Int) -> YouthAgeGroup {
    switch age {
    case ..<15: .under15
    case 15..<20: .from15To19
    case 20..<25: .from20To24
    case 25..<30: .from25To29
    default: .from30
    }
  }
}

/// The ages, in completed years, that a profile leaves possible on a day.
///
/// Profiles hold no day of birth. With year and month a participant counts as a year older from the
/// first day of the month of birth (a rule of ours, up to one month early). With the year alone two
/// ages are possible, except in December.
struct PossibleAges {
  /// The lowest possible age.
  let lowest: Int
  /// The highest possible age.
  let highest: Int

  /// The ages, or nil if the year of birth is unknown, not believable or after the day.
  init?(_ profile: ParticipantProfile, on day: CalendarDay) {
    guard let year = profile.yearOfBirth, (1800...2100).contains(year) else { return nil }
    let (thisYear, thisMonth, _) = day.parts
    if let month = profile.monthOfBirth, (1...12).contains(month) {
      lowest = thisYear - year - (thisMonth < month ? 1 : 0)
      highest = lowest
    } else {
      lowest = thisYear - year - (thisMonth < 12 ? 1 : 0)
      highest = thisYear - year
    }
    if highest < 0 { return nil }
  }
}
