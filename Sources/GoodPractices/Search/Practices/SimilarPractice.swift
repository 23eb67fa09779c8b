public import PolicyCycle

/// A practice that is like another one, with what they share.
public struct SimilarPractice: Sendable {
  /// The practice.
  public let practice: GoodPractice
  /// How alike they are, from 0 to 1.
  public let similarity: Double
  /// The conditions that both show, in the order of the rubric.
  public let conditions: [Condition]
  /// The phases that both serve, in the order of the cycle.
  public let phases: [Phase]
  /// The subgroups that both records name.
  public let subgroups: [NEETSubgroup]
  /// How alike the words of the two records are, from 0 to 1.
  public let wordLikeness: Double
}

extension PracticeSearch {
  /// The practices most like one: by what they show, whom and where in the cycle they help, and what
  /// their records say.
  ///
  /// The similarity is four tenths of the likeness of conditions, one tenth each of phases and
  /// subgroups, and four tenths of words; each likeness is a cosine from 0 to 1 (of sets, and of the
  /// BM25 weights of words that at most half of the records have). The shares are a judgement. A part
  /// of which one of the two records says nothing adds nothing.
  ///
  /// - Parameters:
  ///   - id: The identifier of the practice.
  ///   - limit: How many are given at most.
  /// - Returns: The others with some similarity, most alike first; none for an unknown identifier.
  public func practices(similarTo id: String, limit: Int = 5) -> [SimilarPractice] {
    guard let place = place(of: id) else { return [] }
    let own = practices[place]
    let words = wordLikeness.likeness(to: place, in: index)
    let parts = [
      (0.4, facets.conditions.likeness(to: own.shownConditions)),
      (0.1, facets.phases.likeness(to: own.phases.map(\.rawValue))),
      (0.1, facets.subgroups.likeness(to: own.subgroups.map(\.rawValue))), (0.4, words),
    ]
    var sums = [Double](repeating: 0, count: practices.count)
    for (share, likeness) in parts {
      for other in sums.indices { sums[other] += share * likeness[other] }
    }
    var others = DocumentSet(capacity: practices.count)
    for other in sums.indices where other != place && sums[other] > 0 { others.insert(other) }
    return BestPlaces.best(limit, among: others, score: { sums[$0] }).map { other in
      let practice = practices[other]
      let shown = Set(practice.shownConditions).intersection(own.shownConditions)
      return SimilarPractice(
        practice: practice, similarity: min(1, sums[other]),
        conditions: shown.compactMap(rubric.position(ofCondition:)).sorted().map {
          rubric.conditions[$0]
        },
        phases: Phase.allCases.filter { own.phases.contains($0) && practice.phases.contains($0) },
        subgroups: NEETSubgroup.allCases.filter {
          own.subgroups.contains($0) && practice.subgroups.contains($0)
        }, wordLikeness: words[other])
    }
  }
}
