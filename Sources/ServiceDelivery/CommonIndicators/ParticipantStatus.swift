/// The status of a participant in the terms of ESF+.
enum ParticipantStatus {
  case employed
  case training
  case unemployed
  case inactive

  /// The status of a situation, or nil if it is unknown.
  init?(_ situation: LabourSituation?, _ choices: CommonIndicatorRules.Choices) {
    switch situation {
    case .employed: self = .employed
    case .education: self = .training
    case .apprenticeship: self = choices.apprenticesAreEmployed ? .employed : .training
    case .traineeship: self = choices.traineesAreEmployed ? .employed : .training
    case .unemployed: self = .unemployed
    case .inactive: self = .inactive
    case .unknown, nil: return nil
    }
  }

  /// The output that it is counted in; people in training count as inactive.
  var output: CommonIndicatorCode {
    switch self {
    case .employed: .employed
    case .training, .inactive: .inactive
    case .unemployed: .unemployed
    }
  }
}
