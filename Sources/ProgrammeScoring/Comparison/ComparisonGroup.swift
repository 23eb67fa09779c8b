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

  /// Bands in one scope: of each, the first is certainly or probably ahead of the first of the next.
  ///
  /// Subjects are taken by the middle of their draws. Only the firsts of two bands are said to be
  /// apart: the last of one and the first of the next may be close. Subjects without a score are left
  /// out.
  public func bands(in scope: ComparisonScope) -> [[ComparedSubject]] {
    let order = subjects.compactMap { subject in
      subject.ranges[scope].map { (subject, $0.median ?? $0.shown) }
    }.sorted { left, right in
      left.1 != right.1 ? left.1 > right.1 : left.0.territory.code < right.0.territory.code
    }.map(\.0)
    var bands: [[ComparedSubject]] = []
    for subject in order {
      if let first = bands.last?.first,
        relation(of: first.subject, to: subject.subject, in: scope)?.verdict.ahead != .first
      {
        bands[bands.count - 1].append(subject)
      } else {
        bands.append([subject])
      }
    }
    return bands
  }

  /// How many of the statements "probably ahead" are to be expected wrong, by their own probabilities.
  public var expectedWrongStatements: Double {
    relations.reduce(0) { sum, relation in
      guard case .probably(let side) = relation.verdict, let probability = relation.probability
      else { return sum }
      return sum + (side == .first ? 1 - probability : probability)
    }
  }

  /// Whether ranks may be printed: only where every assessment is agreed with the body assessed.
  public var areRanksAllowed: Bool { subjects.allSatisfy { $0.profile.status == .agreed } }
}
