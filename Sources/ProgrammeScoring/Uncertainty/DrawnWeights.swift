import CompositeIndicators
import PolicyCycle

/// The weights and the mean of one draw, the same for all subjects.
struct DrawnWeights {
  /// The weight of each criterion; 0 of the one that is left out.
  let criteria: [Double]
  /// The mean across the phases.
  let mean: PhaseMean

  init(_ draw: Int, layout: RubricLayout, settings: ComparisonSettings) {
    func source(_ choice: UncertainChoice) -> ReplicationGenerator? {
      guard settings.choices.contains(choice) else { return nil }
      return ReplicationGenerator(
        seed: settings.seed ^ choice.streamKey, replication: UInt64(draw))
    }
    var criteria = [Double](repeating: 1, count: layout.sections.count)
    var sections = [Double](repeating: 1, count: RubricLayout.sectionCount)
    if var weights = source(.weights) {
      let spread = settings.weightSpread
      for place in criteria.indices { criteria[place] = 1 + spread * (2 * weights.openUnit() - 1) }
      for place in sections.indices { sections[place] = 1 + spread * (2 * weights.openUnit() - 1) }
    }
    if var left = source(.criterionLeftOut) {
      // One of the criteria or none, each as likely.
      let place = Int(left.unit() * Double(criteria.count + 1))
      if place < criteria.count { criteria[place] = 0 }
    }
    var kind = MeanKind.geometric
    if var means = source(.aggregation) {
      let kinds = MeanKind.allCases
      kind = kinds[min(Int(means.unit() * Double(kinds.count)), kinds.count - 1)]
    }
    self.criteria = criteria
    mean = PhaseMean(kind: kind, weights: sections)
  }

  /// Equal weights and the geometric mean: the score without any draw.
  init(layout: RubricLayout) {
    criteria = [Double](repeating: 1, count: layout.sections.count)
    mean = PhaseMean(
      kind: .geometric, weights: [Double](repeating: 1, count: RubricLayout.sectionCount))
  }
}

extension UncertainChoice {
  /// What tells the random numbers of this choice from those of others.
  var streamKey: UInt64 { StableHash.of(rawValue) }
}
