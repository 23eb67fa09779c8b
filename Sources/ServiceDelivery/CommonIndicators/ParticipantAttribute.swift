/// What has to be known of a participant before an output indicator can count.
public enum ParticipantAttribute: String, CaseIterable, Sendable, Hashable {
  /// The status on the day of joining, for EECO02, EECO04 and EECO05.
  case status
  /// Of the unemployed, how long they were without work, for EECO03.
  case lengthOfUnemployment = "length-of-unemployment"
  /// The age on entry, for EECO06 to EECO08.
  case age
  /// The highest level of education, for EECO09 to EECO11.
  case education
  /// A disability, for EECO12.
  case disability
  /// The group of citizenship, for EECO13.
  case citizenship
  /// A foreign background, for EECO14.
  case foreignBackground = "foreign-background"
  /// A minority, for EECO15.
  case minority
  /// Housing, for EECO16.
  case housing
  /// The area of residence, for EECO17.
  case rural

  /// The place among ``ParticipantAttribute/allCases``.
  var place: Int {
    switch self {
    case .status: 0
    case .lengthOfUnemployment: 1
    case .age: 2
    case .education: 3
    case .disability: 4
    case .citizenship: 5
    case .foreignBackground: 6
    case .minority: 7
    case .housing: 8
    case .rural: 9
    }
  }
}

extension CommonIndicatorCode {
  /// The attributes of which each leaves the indicator unknown: whose status is unknown may be long-term
  /// unemployed too.
  var unknownAttributes: [ParticipantAttribute] {
    let own = attribute.map { [$0] } ?? []
    return self == .longTermUnemployed ? own + [.status] : own
  }

  /// What has to be known before the indicator can count; nil for the total and for results.
  public var attribute: ParticipantAttribute? {
    switch self {
    case .unemployed, .inactive, .employed: .status
    case .longTermUnemployed: .lengthOfUnemployment
    case .under18, .from18To29, .from55: .age
    case .lowerSecondary, .upperSecondary, .tertiary: .education
    case .disability: .disability
    case .thirdCountry: .citizenship
    case .foreignBackground: .foreignBackground
    case .minority: .minority
    case .homeless: .housing
    case .rural: .rural
    default: nil
    }
  }
}
