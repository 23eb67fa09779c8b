public import GoodPractices
import PolicyCycle

/// A practice from which the programme could learn, with the gaps that it shows how to close.
public struct LearningSource: Sendable {
  /// The practice.
  public let practice: GoodPractice
  /// Whether it is carried out in a partner's territory.
  public let isPartner: Bool
  /// The conditions it shows that the programme does not, in the order of the gaps.
  ///
  /// Most of them may be unknown and not found missing: ``Gap/kind`` tells.
  public let conditions: [String]
  /// Those of them that the territory's system, as far as known, does not show either.
  public let newToTerritory: [String]
  /// Those of ``newToTerritory`` that belong to a phase: help for young people that can be seen at work,
  /// not evaluation, monitoring or partnership.
  public let newInPhases: [String]

  /// The practices behind gaps: best evidence first, then those that close most gaps, then widest
  /// reach.
  static func sources(behind gaps: [Gap]) -> [LearningSource] {
    var conditions: [String: [String]] = [:]
    var new: [String: [String]] = [:]
    var inPhases: [String: [String]] = [:]
    var practices: [String: FrontierPractice] = [:]
    for gap in gaps {
      for entry in gap.result.practices {
        conditions[entry.practice.id, default: []].append(gap.condition.id)
        if gap.isNewToTerritory {
          new[entry.practice.id, default: []].append(gap.condition.id)
          if gap.condition.section != .crossCutting {
            inPhases[entry.practice.id, default: []].append(gap.condition.id)
          }
        }
        practices[entry.practice.id] = entry
      }
    }
    return practices.values.map {
      LearningSource(
        practice: $0.practice, isPartner: $0.isPartner,
        conditions: conditions[$0.practice.id] ?? [], newToTerritory: new[$0.practice.id] ?? [],
        newInPhases: inPhases[$0.practice.id] ?? [])
    }
    .sorted { left, right in
      let (mine, theirs) = (left.practice.standing, right.practice.standing)
      if mine != theirs { return mine > theirs }
      if left.conditions.count != right.conditions.count {
        return left.conditions.count > right.conditions.count
      }
      return left.practice.precedes(right.practice)
    }
  }
}
