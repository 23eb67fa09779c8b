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

/// Ages at the start as a report tells them apart: those whom the Youth Guarantee addresses.
public enum ReleasedAge: String, CaseIterable, Sendable, Hashable {
  /// 15 to 19 years.
  case from15To19 = "15-19"
  /// 20 to 24 years.
  case from20To24 = "20-24"
  /// 25 to 29 years.
  case from25To29 = "25-29"
  /// 15 to 29 years for certain, while the day of birth leaves two groups of five years open.
  case from15To29 = "15-29"

  /// The age group that is meant.
  public var group: YouthAgeGroup {
    switch self {
    case .from15To19: .from15To19
    case .from20To24: .from20To24
    case .from25To29: .from25To29
    case .from15To29: .from15To29
    }
  }
}

/// Ages at the start that the figures of the Youth Guarantee leave out.
public enum ReleasedOtherAge: String, CaseIterable, Sendable, Hashable {
  /// Below 15 years.
  case under15 = "under-15"
  /// 30 years and above.
  case from30 = "30-and-over"
  /// Not known, or it is open whether it lies between 15 and 29.
  case unknown

  /// The age group that is meant.
  var group: YouthAgeGroup {
    switch self {
    case .under15: .under15
    case .from30: .from30
    case .unknown: .unknown
    }
  }
}

/// A group of people aged 15 to 29 at the start that a report shows figures of the Youth Guarantee of.
public enum ReleasedGroup: Sendable, Hashable {
  /// All starts.
  case all
  /// The starts of a sex.
  case sex(ReleasedSex)
  /// The starts of an age.
  case age(ReleasedAge)
  /// The starts of one office, by its code; nil for those that name none.
  case office(String?)

  /// The dimensions that groups are told by.
  static let dimensions: Set = ["sex", "age", "office"]

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
  /// The Youth Guarantee's figures of a group, of people aged 15 to 29 at the start.
  func figures(of group: ReleasedGroup) -> YouthGuaranteeFigures {
    switch group {
    case .all: youthGuarantee.figuresOfYoung()
    case .sex(let sex): sum(sex.sexes.map { ParticipantGroup(sex: $0) })
    case .age(let age): youthGuarantee.figures(of: ParticipantGroup(age: age.group))
    case .office(let office):
      youthGuarantee.figuresOfYoung(
        of: ParticipantGroup(area: .office(office.flatMap(codes.known))))
    }
  }

  private func sum(_ groups: [ParticipantGroup]) -> YouthGuaranteeFigures {
    groups.map { youthGuarantee.figuresOfYoung(of: $0) }.reduce(nil) { sum, figures in
      sum.map {
        YouthGuaranteeFigures(counts: zip($0.counts, figures.counts).map(+), days: $0.days)
      }
        ?? figures
    } ?? youthGuarantee.figuresOfYoung()
  }
}
