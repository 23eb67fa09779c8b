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
  /// 15 to 29 years for certain, while the day of birth leaves two groups of five years open.
  case from15To29 = "15-29"
  /// 30 years and above.
  case from30 = "30-and-over"
  /// The age is not known, or it is open whether it lies between 15 and 29.
  case unknown

  /// The groups from 15 to 29, which the reinforced Youth Guarantee addresses.
  public static let young = allCases.filter(\.isYoung)

  /// Whether it lies between 15 and 29 years.
  public var isYoung: Bool {
    switch self {
    case .from15To19, .from20To24, .from25To29, .from15To29: true
    case .under15, .from30, .unknown: false
    }
  }

  /// The group of a profile on a day.
  init(_ profile: ParticipantProfile, on day: CalendarDay) {
    guard let ages = profile.agesPossible(on: day) else {
      self = .unknown
      return
    }
    let lowest = YouthAgeGroup.group(of: ages.lowerBound)
    let highest = YouthAgeGroup.group(of: ages.upperBound)
    self = lowest == highest ? lowest : lowest.isYoung && highest.isYoung ? .from15To29 : .unknown
  }

  /// The place among ``YouthAgeGroup/allCases``.
  var place: Int {
    switch self {
    case .under15: 0
    case .from15To19: 1
    case .from20To24: 2
    case .from25To29: 3
    case .from15To29: 4
    case .from30: 5
    case .unknown: 6
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
