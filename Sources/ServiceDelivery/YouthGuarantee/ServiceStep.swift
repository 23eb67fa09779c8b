/// A step of support that is due some time after the start of a spell.
public enum ServiceStep: String, CaseIterable, Sendable, Hashable {
  /// A profiling result, due within one month.
  case profile
  /// An individual action plan, due within one month.
  case plan
  /// An offer, made or taken up, due within four months.
  case offer

  /// The months within which it is due.
  public var dueInMonths: Int {
    self == .offer ? YouthGuaranteeRules.limitInMonths : YouthGuaranteeRules.monthsForFirstSteps
  }

  /// The place among ``ServiceStep/allCases``.
  var place: Int {
    switch self {
    case .profile: 0
    case .plan: 1
    case .offer: 2
    }
  }
}
