public import PolicyCycle

/// Subjects that are compared with each other: all national, all regional, or mixed where asked for.
public struct ComparisonGroup: Sendable {
  /// Whether they are national or regional; nil if they are mixed.
  public let level: GovernanceLevel?
  /// The subjects, by territory.
  public let subjects: [ComparedSubject]
  /// What can be said of each pair and scope: pairs in the order of the subjects, scopes in theirs.
  public let relations: [PairRelation]

  /// What can be said of two subjects in one scope, the first seen first; nil if they are not both
  /// here.
  public func relation(
    of first: AssessmentSubject, to second: AssessmentSubject, in scope: ComparisonScope
  ) -> PairRelation? {
    for relation in relations where relation.scope == scope {
      if relation.first == first, relation.second == second { return relation }
      if relation.first == second, relation.second == first { return relation.reversed }
    }
    return nil
  }

  /// The places that a subject can hold in one scope, by what can be said of its pairs: from one behind all
  /// who are ahead of it to one before all whom it is ahead of.
  ///
  /// With ``areRanksAllowed`` alone they may be printed.
  public func places(
    of subject: AssessmentSubject, in scope: ComparisonScope
  ) -> ClosedRange<Int>? {
    guard subjects.contains(where: { $0.subject == subject && $0.ranges[scope] != nil }) else {
      return nil
    }
    let others = subjects.filter { $0.subject != subject && $0.ranges[scope] != nil }
    let verdicts = others.map { relation(of: subject, to: $0.subject, in: scope)?.verdict.ahead }
    return
      (1 + verdicts.count { $0 == .second })...(1 + others.count
      - verdicts.count { $0 == .first })
  }

  /// The subjects that one is said to be ahead of in one scope.
  public func behind(_ subject: AssessmentSubject, in scope: ComparisonScope) -> [ComparedSubject] {
    subjects.filter {
      $0.subject != subject
        && relation(of: subject, to: $0.subject, in: scope)?.verdict.ahead == .first
    }
  }

  /// How many of the statements "certainly" and "probably ahead" are to be expected wrong, each by its own
  /// share of the draws.
  public var expectedWrongStatements: Double { relations.compactMap(\.doubt).reduce(0, +) }

  /// Whether ranks may be printed: only where every assessment is agreed with the body assessed.
  public var areRanksAllowed: Bool { subjects.allSatisfy { $0.profile.status == .agreed } }
}
