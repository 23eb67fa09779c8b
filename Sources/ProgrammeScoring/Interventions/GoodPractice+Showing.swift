import GoodPractices
import PolicyCycle

extension GoodPractice {
  /// How a practice shows a condition, or nil if it does not.
  ///
  /// "Only locally" is as good as met where the condition's reach does not matter.
  func showing(of condition: Condition) -> ConditionStanding? {
    switch answer(to: condition.id)?.value {
    case .met: .shown
    case .local: condition.reachMatters ? .shownLocally : .shown
    case .notMet, .unknown, .notApplicable, nil: nil
    }
  }

  /// Whether doing as the practice does would close a policy gap.
  func closes(_ gap: Gap) -> Bool {
    gap.kind == .policy && showing(of: gap.condition) == .shown
  }
}
