import CompositeIndicators
public import PolicyCycle

/// From what the difference of two point scores comes: condition by condition, and weight by weight.
///
/// Of a section (0 to 1) it is exact arithmetic; across the phases (1 to 100) the geometric mean is split
/// by the logarithmic mean (LMDI-I, Ang 2004, recalled), so that the parts of the phases add up.
public struct MaturityDifference: Sendable, Hashable {
  /// The score before, or nil if nothing applied.
  public let before: Double?
  /// The score after, or nil if nothing applies.
  public let after: Double?
  /// What adds to the difference; conditions first, in the rubric's order, then weights.
  ///
  /// They add up to ``difference`` (within 1e-12). Empty if there is no difference to explain.
  public let contributions: [MaturityContribution]

  /// After less before, or nil if one of them is none.
  public var difference: Double? { before.flatMap { before in after.map { $0 - before } } }

  /// What a condition adds; 0 if it adds nothing.
  public func contribution(of condition: String) -> Double {
    contributions.first { $0.source == .condition(condition) }?.value ?? 0
  }

  /// A part of a mean that is compared with itself.
  struct Part {
    /// The values before and after, nil where the part does not apply.
    let before: Double?
    let after: Double?
    let weightBefore: Double
    let weightAfter: Double
    /// What adds to the difference of the values.
    let contributions: [MaturityContribution]
    /// The part's own weight as a contribution.
    let source: (CountedWeight) -> MaturityContribution.Source
  }

  /// Compares two means of the same parts.
  init(before: Double?, after: Double?, parts: [Part], isGeometric: Bool = false) {
    self.before = before
    self.after = after
    let old = parts.map { part in
      part.before.map { MeanDifference.Item(value: $0, weight: part.weightBefore) }
    }
    let new = parts.map { part in
      part.after.map { MeanDifference.Item(value: $0, weight: part.weightAfter) }
    }
    // Without any value on a side there is no mean there, and nothing to explain. That is the only refusal
    // that can be: weights were checked to be finite and above 0 where they were given, levels are 0 to 5,
    // and their scaled means 1 to 100.
    guard
      let split = try? MeanDifference(before: old, after: new, isGeometric: isGeometric)
    else {
      contributions = []
      return
    }
    var conditions: [MaturityContribution] = []
    var weights: [MaturityContribution] = []
    for (index, part) in parts.enumerated() {
      if part.before != nil, part.after != nil {
        for contribution in part.contributions {
          let scaled = contribution.scaled(by: split.slopes[index])
          if case .condition = contribution.source {
            conditions.append(scaled)
          } else {
            weights.append(scaled)
          }
        }
      }
      let weight = CountedWeight(
        before: part.before == nil ? nil : part.weightBefore,
        after: part.after == nil ? nil : part.weightAfter,
        shareBefore: split.sharesBefore[index], shareAfter: split.sharesAfter[index])
      // Shares that differ by less differ by rounding alone.
      if abs(weight.shareBefore - weight.shareAfter) > 1e-15 {
        weights.append(
          MaturityContribution(source: part.source(weight), value: split.weightParts[index]))
      }
    }
    contributions = conditions + weights
  }
}

/// What one condition or weight adds to the difference of a point score.
public struct MaturityContribution: Sendable, Hashable {
  /// What adds it.
  public let source: Source
  /// How much, in the units of the score.
  public let value: Double

  /// What can add to a difference.
  public enum Source: Sendable, Hashable {
    /// A condition, through the level of its criterion.
    case condition(String)
    /// The share that a criterion has of the weights of its section.
    case criterion(String, CountedWeight)
    /// The share that a phase has of the weights of the phases.
    case phase(Phase, CountedWeight)
  }

  func scaled(by factor: Double) -> MaturityContribution {
    MaturityContribution(source: source, value: value * factor)
  }
}

/// How much a part of a mean counts, before and after.
public struct CountedWeight: Sendable, Hashable {
  /// The weight before, or nil where the part did not apply.
  public let before: Double?
  /// The weight after, or nil where the part does not apply.
  public let after: Double?
  /// The share of all weights before, 0 to 1.
  public let shareBefore: Double
  /// The share of all weights after, 0 to 1.
  public let shareAfter: Double
}
