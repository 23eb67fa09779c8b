public import PolicyCycle

/// Some criteria of a profile seen together, such as those that touch one element of the enabling
/// condition.
public struct ProfileGroup<Key: Sendable>: Sendable {
  /// What the criteria have in common.
  public let key: Key
  /// The criteria, in the rubric's order.
  public let criteria: [CriterionResult]
  /// The standings of their conditions on the frontier.
  public let counts: StandingCounts

  init(key: Key, criteria: [CriterionResult]) {
    self.key = key
    self.criteria = criteria
    counts = StandingCounts(
      criteria.flatMap(\.conditions).filter(\.isOnFrontier).map(\.standing))
  }
}

extension SubjectProfile {
  /// The criteria by the element of the enabling condition that they touch, in the order in which the
  /// rubric first names each; criteria that touch none are left out.
  ///
  /// The rubric recalls the elements of Annex IV, 4.1 of Regulation (EU) 2021/1060: each key carries
  /// the mark that says so. Meeting conditions of the rubric is no fulfilment of the enabling
  /// condition.
  public var enablingConditionGroups: [ProfileGroup<LegalReference>] {
    groups { $0.criterion.enablingCondition }
  }

  /// The criteria by phase of the reinforced Youth Guarantee, in the order of the Recommendation;
  /// cross-cutting criteria belong to none.
  ///
  /// The pairing is that of `Phase.youthGuaranteePhase`, a reading of this project.
  public var youthGuaranteeGroups: [ProfileGroup<YouthGuaranteePhase>] {
    let groups = groups { $0.criterion.section.phase?.youthGuaranteePhase }
    return YouthGuaranteePhase.allCases.compactMap { phase in groups.first { $0.key == phase } }
  }

  private func groups<Key: Hashable & Sendable>(
    by key: (CriterionResult) -> Key?
  ) -> [ProfileGroup<Key>] {
    var order: [Key] = []
    var members: [Key: [CriterionResult]] = [:]
    for result in sections.flatMap(\.criteria) {
      guard let key = key(result) else { continue }
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(result)
    }
    return order.map { ProfileGroup(key: $0, criteria: members[$0] ?? []) }
  }
}
