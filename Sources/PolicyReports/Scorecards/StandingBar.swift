import PolicyCycle
import ProgrammeScoring

/// A bar of plain characters: one for each condition.
enum StandingBar {
  static func bar(_ counts: StandingCounts) -> String {
    ConditionStanding.sharing.map { String(repeating: $0.mark, count: counts[$0]) }.joined()
  }
}
