extension ServiceEvent {
  /// The situation that the event shows, or nil if it shows none.
  ///
  /// A situation that was asked for and not found out shows none. An offer that was taken up shows
  /// the situation that it leads into, if no situation is stated.
  var observedSituation: LabourSituation? {
    if let situation, situation != .unknown { return situation }
    guard kind == .started else { return nil }
    switch offer {
    case .job: return .employed
    case .education: return .education
    case .apprenticeship: return .apprenticeship
    case .traineeship: return .traineeship
    case nil: return nil
    }
  }
}

extension LabourSituation {
  /// Whether it is one of the four that the Youth Guarantee counts as positive; nil if unknown.
  public var isPositive: Bool? {
    switch self {
    case .employed, .education, .apprenticeship, .traineeship: true
    case .unemployed, .inactive: false
    case .unknown: nil
    }
  }

  /// The place among ``LabourSituation/allCases``.
  var place: Int {
    switch self {
    case .employed: 0
    case .education: 1
    case .apprenticeship: 2
    case .traineeship: 3
    case .unemployed: 4
    case .inactive: 5
    case .unknown: 6
    }
  }
}

extension OfferKind {
  /// The place among ``OfferKind/allCases``.
  var place: Int {
    switch self {
    case .job: 0
    case .education: 1
    case .apprenticeship: 2
    case .traineeship: 3
    }
  }
}

extension ParticipantProfile.Sex {
  /// The place among ``ParticipantProfile/Sex/allCases``.
  var place: Int {
    switch self {
    case .female: 0
    case .male: 1
    case .nonBinary: 2
    case .unknown: 3
    }
  }
}
