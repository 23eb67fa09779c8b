import PolicyCycle

/// The value of an attribute in one case, as far as it is known.
public enum AttributeValue: Sendable, Hashable {
  /// A number from one end to the other: more than one where the birthday is not known.
  case number(ClosedRange<Int>)
  /// One word, or several where several hold at once.
  case words(Set<String>)
  /// Not known.
  case unknown
}

extension ProfilingCase {
  /// The value of an attribute.
  ///
  /// - Returns: The value; `unknown` where the profile does not tell it.
  public func value(of attribute: ProfileAttribute) -> AttributeValue {
    switch attribute {
    case .age: profile.agesPossible(on: day).map(AttributeValue.number) ?? .unknown
    case .monthsWithoutWork: number(profile.monthsWithoutWork)
    case .isced: number(profile.isced)
    case .subgroup: word(profile.subgroup?.rawValue)
    case .obstacle: obstacles.map { .words(Set($0.map(\.rawValue))) } ?? .unknown
    case .disability: answer(profile.marks.disability)
    case .homeless: answer(profile.marks.homeless)
    case .rural: answer(profile.marks.rural)
    case .digitalAccess: answer(profile.marks.digitalAccess)
    case .minority: answer(profile.marks.minority)
    case .foreignBackground: answer(profile.marks.foreignBackground)
    case .sex: word(profile.sex == .unknown ? nil : profile.sex.rawValue)
    case .citizenship: word(profile.citizenship == .unknown ? nil : profile.citizenship.rawValue)
    }
  }

  private func number(_ value: Int?) -> AttributeValue {
    value.map { .number($0...$0) } ?? .unknown
  }

  private func word(_ value: String?) -> AttributeValue { value.map { .words([$0]) } ?? .unknown }

  private func answer(_ value: Bool?) -> AttributeValue { word(value.map { $0 ? "yes" : "no" }) }
}

extension ProfileAttribute {
  /// The words that an attribute can have; nil where it is a number.
  var words: [String]? {
    switch self {
    case .age, .monthsWithoutWork, .isced: nil
    case .subgroup: NEETSubgroup.allCases.map(\.rawValue)
    case .obstacle: PlanObstacle.allCases.map(\.rawValue)
    case .sex: ParticipantProfile.Sex.allCases.filter { $0 != .unknown }.map(\.rawValue)
    case .citizenship:
      ParticipantProfile.CitizenshipGroup.allCases.filter { $0 != .unknown }.map(\.rawValue)
    case .disability, .homeless, .rural, .digitalAccess, .minority, .foreignBackground:
      ["yes", "no"]
    }
  }

  /// The numbers that an attribute can have; nil where it is a word.
  var numbers: ClosedRange<Int>? {
    switch self {
    case .age: 0...120
    case .monthsWithoutWork: 0...1_200
    case .isced: 0...8
    default: nil
    }
  }
}
