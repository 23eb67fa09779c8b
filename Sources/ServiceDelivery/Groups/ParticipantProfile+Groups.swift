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
