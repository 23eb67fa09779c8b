import PolicyCycle
import ProgrammeScoring

/// A bar of plain characters: one for each condition.
enum StandingBar {
  /// The standings that share a bar, in the order in which they are drawn.
  static let order: [ConditionStanding] = [
    .shown, .shownLocally, .formerlyShown, .unknown, .lacking,
  ]

  static func bar(_ counts: StandingCounts) -> String {
    order.map { String(repeating: $0.mark, count: counts[$0]) }.joined()
  }
}
