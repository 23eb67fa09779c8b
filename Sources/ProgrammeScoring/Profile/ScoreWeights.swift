public import PolicyCycle

/// How much each section counts in the point score across the phases, and each criterion in that of its
/// section.
///
/// A weight is a ratio: 2 counts twice as much as 1. The rubric weighs everything alike. Shares have no
/// weights: in them each condition counts once.
public struct ScoreWeights: Sendable, Hashable {
  /// The weights of phases that are not 1.
  public let phases: [Phase: Double]
  /// The weights of criteria that are not 1, by identifier.
  public let criteria: [String: Double]

  /// The rubric's own: everything counts alike.
  public static let equal = ScoreWeights(phases: [:], criteria: [:])

  init(phases: [Phase: Double], criteria: [String: Double]) {
    self.phases = phases.filter { $0.value != 1 }
    self.criteria = criteria.filter { $0.value != 1 }
  }

  /// The weight of a phase.
  public func weight(of phase: Phase) -> Double { phases[phase] ?? 1 }

  /// The weight of a criterion.
  public func weight(ofCriterion id: String) -> Double { criteria[id] ?? 1 }
}
