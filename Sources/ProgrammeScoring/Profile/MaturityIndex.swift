import CompositeIndicators
import PolicyCycle

/// The rubric's own index over maturity levels: a range, or nothing where too little is answered.
///
/// A level counts as level / 5 (fixed goalposts). Within a section the index is the arithmetic mean
/// over criteria; across the five phases it is the geometric mean of 1 + 99x. The rubric's weights are
/// equal; a what-if may set others. Each mean is taken twice, of demonstrated and of possible levels.
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
  ///
  /// - Parameters:
  ///   - levels: The levels of the criteria that apply.
  ///   - weights: A weight above 0 for each of them; nil for equal weights.
  ///   - coverage: The share of the section's applicable conditions that are answered.
  ///   - minimumCoverage: The share from which on the index is a result.
  init(
    levels: [CriterionLevels], weights: [Double]? = nil, coverage: Double?, minimumCoverage: Double
  ) {
    self.coverage = coverage
    isScorable = (coverage ?? 0) >= minimumCoverage && !levels.isEmpty
    demonstrated = MaturityIndex.mean(
      levels.map { MaturityIndex.value(of: $0.demonstrated) }, weights)
    possible = MaturityIndex.mean(levels.map { MaturityIndex.value(of: $0.possible) }, weights)
  }

  /// The index across the five phases.
  ///
  /// - Parameters:
  ///   - phases: The indices of the phases.
  ///   - weights: A weight above 0 for each of them; nil for equal weights.
  ///   - coverage: The share of the applicable conditions of all phases that are answered.
  init(phases: [MaturityIndex], weights: [Double]? = nil, coverage: Double?) {
    self.coverage = coverage
    isScorable = !phases.isEmpty && phases.allSatisfy(\.isScorable)
    func mean(_ bound: (MaturityIndex) -> Double?) -> Double? {
      let present = phases.indices.filter { bound(phases[$0]) != nil }
      return MaturityIndex.mean(
        present.compactMap { bound(phases[$0]).map(MaturityIndex.scaled) },
        weights.map { weights in present.map { weights[$0] } }, kind: .geometric)
    }
    demonstrated = mean(\.demonstrated)
    possible = mean(\.possible)
  }

  /// What a level counts for in the index of its section, 0 to 1.
  static func value(of level: MaturityLevel) -> Double { value(ofLevels: Double(level.rawValue)) }

  /// The same of a number of levels, fractions among them.
  static func value(ofLevels levels: Double) -> Double { levels / 5 }

  /// What the index of a phase counts for in the geometric mean, 1 to 100.
  static func scaled(_ index: Double) -> Double { 1 + scaleLength * index }

  /// How long the scale of the geometric mean is.
  static let scaleLength = 99.0

  /// A mean; nil of nothing.
  private static func mean(
    _ values: [Double], _ weights: [Double]?, kind: MeanKind = .arithmetic
  ) -> Double? {
    // A mean is refused of no values, of weights that are not above 0, and of values that are not finite
    // or, in a geometric one, not above 0. Weights were checked where they were given; levels are 0 to 5
    // and their scaled means 1 to 100, so the first is all that can be.
    try? WeightedMean.of(values, weights: weights, kind: kind)
  }
}
