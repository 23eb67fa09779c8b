/// Sexes as a report tells them apart: rare ones together, so that they need not be hidden one by one.
public enum ReleasedSex: String, CaseIterable, Sendable, Hashable {
  /// Women.
  case female
  /// Men.
  case male
  /// Non-binary, or not stated.
  case otherOrNotStated = "other-or-not-stated"

  /// The sexes of the profile that are meant.
  public var sexes: [ParticipantProfile.Sex] {
    switch self {
    case .female: [.female]
    case .male: [.male]
    case .otherOrNotStated: [.nonBinary, .unknown]
    }
  }
}

/// Ages at the start as a report tells them apart: those whom the Youth Guarantee addresses, and others.
public enum ReleasedAge: String, CaseIterable, Sendable, Hashable {
  /// 15 to 19 years.
  case from15To19 = "15-19"
  /// 20 to 24 years.
  case from20To24 = "20-24"
  /// 25 to 29 years.
  case from25To29 = "25-29"
  /// Below 15, 30 and above, or not known.
  case otherOrUnknown = "other-or-unknown"

  /// The age groups that are meant.
  public var ages: [YouthAgeGroup] {
    switch self {
    case .from15To19: [.from15To19]
    case .from20To24: [.from20To24]
    case .from25To29: [.from25To29]
    case .otherOrUnknown: [.under15, .from30, .unknown]
    }
  }
}

/// A group that a report shows figures of the Youth Guarantee of.
public enum ReleasedGroup: Sendable, Hashable {
  /// All starts.
  case all
  /// The starts of a sex.
  case sex(ReleasedSex)
  /// The starts of an age.
  case age(ReleasedAge)
  /// The starts of one office, by its code; nil for those that name none.
  case office(String?)

  var categories: [String: String] {
    switch self {
    case .all: [:]
    case .sex(let sex): ["sex": sex.rawValue]
    case .age(let age): ["age": age.rawValue]
    case .office(let office): ["office": MonitoringResult.name(office)]
    }
  }
}

extension MonitoringResult {
  /// The Youth Guarantee's figures of a group.
  func figures(of group: ReleasedGroup) -> YouthGuaranteeFigures {
    switch group {
    case .all: youthGuarantee.figures()
    case .sex(let sex): sum(sex.sexes.map { ParticipantGroup(sex: $0) })
    case .age(let age): sum(age.ages.map { ParticipantGroup(age: $0) })
    case .office(let office):
      youthGuarantee.figures(of: ParticipantGroup(area: .office(office.flatMap(codes.known))))
    }
  }

  private func sum(_ groups: [ParticipantGroup]) -> YouthGuaranteeFigures {
    groups.map { youthGuarantee.figures(of: $0) }.reduce(nil) { sum, figures in
      sum.map {
        YouthGuaranteeFigures(counts: zip($0.counts, figures.counts).map(+), days: $0.days)
      }
        ?? figures
    } ?? youthGuarantee.figures()
  }
}
