import CompositeIndicators
import PolicyCycle

/// The rubric's own index over maturity levels: a range, or nothing where too little is answered.
///
/// A level counts as level / 5 (fixed goalposts). Within a section the index is the arithmetic mean
/// over criteria with equal weights; across the five phases it is the geometric mean of 1 + 99x.
/// Each mean is taken twice, of demonstrated and of possible levels.
public struct MaturityIndex: Sendable, Hashable {
  /// The share of applicable conditions that are answered, 0 to 1, or nil if none applies.
  public let coverage: Double?
  /// Whether enough is answered for the range to be shown as a result.
  public let isScorable: Bool
  /// From demonstrated levels: 0 to 1 in a section, 1 to 100 across phases.
  ///
  /// Nil if nothing applies.
  public let demonstrated: Double?
  /// From possible levels, on the same scale.
  public let possible: Double?

  /// The index of a section.
  init(levels: [CriterionLevels], coverage: Double?, minimumCoverage: Double) {
    self.coverage = coverage
    isScorable = (coverage ?? 0) >= minimumCoverage && !levels.isEmpty
    demonstrated = MaturityIndex.mean(levels.map { Double($0.demonstrated.rawValue) / 5 })
    possible = MaturityIndex.mean(levels.map { Double($0.possible.rawValue) / 5 })
  }

  /// The index across the five phases, from the indices of the phases.
  init(phases: [MaturityIndex], coverage: Double?) {
    self.coverage = coverage
    isScorable = !phases.isEmpty && phases.allSatisfy(\.isScorable)
    let scale = { (values: [Double?]) in values.compactMap { $0.map { 1 + 99 * $0 } } }
    demonstrated = MaturityIndex.mean(scale(phases.map(\.demonstrated)), kind: .geometric)
    possible = MaturityIndex.mean(scale(phases.map(\.possible)), kind: .geometric)
  }

  /// A mean of equal weights; nil of nothing.
  private static func mean(_ values: [Double], kind: MeanKind = .arithmetic) -> Double? {
    // A mean is refused of no values, of weights, and of values that are not finite or, in a geometric
    // one, not above 0. Levels are 0 to 5 and their scaled means 1 to 100, so the first is all that can be.
    try? WeightedMean.of(values, kind: kind)
  }
}
