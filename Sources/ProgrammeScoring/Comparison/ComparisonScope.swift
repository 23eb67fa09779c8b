public import PolicyCycle

/// What of two subjects is compared: a section, or the score across the five phases.
public enum ComparisonScope: Sendable, Hashable, CaseIterable {
  /// The shown share of one section.
  case section(RubricSection)
  /// The geometric mean of 1 + 99 times the shown share across the five phases.
  case acrossPhases

  /// The sections in their order, then the score across the phases.
  public static var allCases: [ComparisonScope] {
    RubricSection.allCases.map(ComparisonScope.section) + [.acrossPhases]
  }
}
