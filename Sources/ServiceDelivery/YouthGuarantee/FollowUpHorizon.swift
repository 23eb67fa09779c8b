/// When the situation after leaving the preparatory phase is looked at.
public enum FollowUpHorizon: Int, CaseIterable, Sendable, Hashable {
  /// Six months after leaving.
  case six = 6
  /// Twelve months after leaving.
  case twelve = 12
  /// Eighteen months after leaving.
  case eighteen = 18

  /// The place among ``FollowUpHorizon/allCases``.
  var place: Int {
    switch self {
    case .six: 0
    case .twelve: 1
    case .eighteen: 2
    }
  }
}
