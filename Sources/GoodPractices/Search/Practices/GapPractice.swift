public import PolicyCycle

/// A practice that shows a condition which somebody lacks, with the answer by which it does.
public struct GapPractice: Sendable {
  /// The practice.
  public let practice: GoodPractice
  /// Its answer to the condition.
  public let answer: Answer

  /// How widely it shows the condition: its own reach, or local where its answer says so.
  public var reach: Reach { answer.value == .local ? min(practice.reach, .local) : practice.reach }
}

extension PracticeSearch {
  /// The practices that show how to close a gap: better evidence of effect first, then wider reach at
  /// this condition, a surer answer, wider reach of the practice, the identifier.
  ///
  /// Lessons are left out: what was studied and showed no gain is no model.
  ///
  /// - Parameters:
  ///   - condition: The identifier of the condition that is lacking.
  ///   - territory: The territory that lacks it, whose own practices are left out; nil keeps all.
  ///   - limit: How many are given at most; nil for all.
  /// - Returns: The practices; none for a condition that nobody shows or the rubric does not have.
  public func practices(
    forGap condition: String, of territory: TerritoryCode? = nil, limit: Int? = nil
  ) -> [GapPractice] {
    guard var shown = facets.conditions[condition] else { return [] }
    if let territory { shown.subtract(facets.documents(inAnyOf: [territory])) }
    var weights = [Double](repeating: 0, count: practices.count)
    var models = DocumentSet(capacity: practices.count)
    shown.forEach { place in
      guard let answer = practices[place].answer(to: condition),
        let weight = weight(of: answer, by: place)
      else { return }
      models.insert(place)
      weights[place] = weight
    }
    // Places of one weight stand in the order of evidence, reach and identifier.
    return BestPlaces.best(limit, among: models, score: { weights[$0] }).compactMap { place in
      practices[place].answer(to: condition).map {
        GapPractice(practice: practices[place], answer: $0)
      }
    }
  }

  /// One number by which evidence, reach and sureness are compared in this order; nil for a lesson.
  private func weight(of answer: Answer, by place: Int) -> Double? {
    let standing = facets.standings.codes[place]
    guard facets.standings.values[standing] != PracticeStanding.lesson.rawValue else { return nil }
    var reach = facets.reaches.codes[place]
    if answer.value == .local, let local = Reach.allCases.firstIndex(of: .local) {
      reach = min(reach, local)
    }
    let sureness =
      switch answer.confidence {
      case .a: 3
      case .b: 2
      case .c: 1
      case .d, nil: 0
      }
    return Double((standing * 10 + reach) * 10 + sureness)
  }
}
