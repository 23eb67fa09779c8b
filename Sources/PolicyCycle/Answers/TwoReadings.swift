/// Two readers' assessments of one subject, side by side.
///
/// Where they differ, in the answer or in where it leaves the subject, the answer is unknown until
/// they have settled it with a written reason (the rubric's rule on two assessors). Agreement is
/// counted, and nothing is estimated from it. The order of the readers changes no standing.
public struct TwoReadings: Sendable {
  /// A condition that was answered differently.
  public struct Difference: Sendable, Hashable {
    /// The condition.
    public let condition: Condition
    /// The first reader's answer, or nil for unknown without a word.
    public let first: Answer?
    /// The second reader's answer, or nil for unknown without a word.
    public let second: Answer?
  }

  /// The conditions on which the readers differ, in the rubric's order.
  public let differences: [Difference]
  /// How many conditions at least one reader answered with more than a plain unknown.
  public let answeredByEither: Int
  /// On how many of those both agree.
  public let answeredAlike: Int
  /// What both readers say: of two equal answers the less sure one, the others unknown.
  public let agreed: Assessment

  /// Compares two assessments of one subject.
  ///
  /// Ages of facts count as of the later of the two days. The subject is the first one's.
  public init(first: Assessment, second: Assessment, rubric: Rubric) {
    var differences: [Difference] = []
    var answers: [Answer] = []
    var either = 0
    let asOf = first.asOf.isAfter(second.asOf) ? first.asOf : second.asOf
    func standing(_ answer: Answer?, _ condition: Condition) -> ConditionStanding {
      Answer.standing(
        of: answer, on: condition, asOf: asOf, stalenessYears: rubric.stalenessYears)
    }
    for condition in rubric.conditions {
      let one = first.answer(to: condition.id)
      let two = second.answer(to: condition.id)
      let standings = (standing(one, condition), standing(two, condition))
      let values = (one?.value ?? .unknown, two?.value ?? .unknown)
      if values != (.unknown, .unknown) || standings != (.unknown, .unknown) { either += 1 }
      if values == (.unknown, .unknown) || (values.0 == values.1 && standings.0 == standings.1) {
        if let answer = TwoReadings.merged(one, two) { answers.append(answer) }
      } else {
        differences.append(Difference(condition: condition, first: one, second: two))
        answers.append(
          Answer(
            condition: condition.id, value: .unknown,
            reason:
              "Two readers differ (\(values.0.rawValue), \(values.1.rawValue)): to be settled.")
        )
      }
    }
    self.differences = differences
    answeredByEither = either
    answeredAlike = either - differences.count
    agreed = Assessment(
      subject: first.subject, territory: first.territory, level: first.level,
      status: min(first.status, second.status), reader: "\(first.reader); \(second.reader)",
      asOf: asOf,
      facts: first.facts.map { $0.renamed("1: " + $0.id) }
        + second.facts.map { $0.renamed("2: " + $0.id) }, answers: answers, rubric: rubric)
  }

  /// One answer from two equal ones: the facts of both, the lower confidence, the older date.
  private static func merged(_ one: Answer?, _ two: Answer?) -> Answer? {
    guard let answer = one ?? two else { return nil }
    let both = [one, two].compactMap { $0 }
    let dates = both.map(\.factDate)
    let oldest = dates.contains(nil) ? nil : dates.compactMap { $0 }.min { $1.isAfter($0) }
    let facts = [("1: ", one), ("2: ", two)].flatMap { mark, own in
      own?.facts.map { mark + $0 } ?? []
    }
    let reasons = both.compactMap(\.reason)
    return Answer(
      condition: answer.condition, value: answer.value,
      place: both.compactMap(\.place).first, facts: facts, sourceKind: answer.sourceKind,
      isRelayed: both.contains(where: \.isRelayed), factDate: oldest,
      confidence: both.compactMap(\.confidence).min(),
      formerlyMet: both.contains(where: \.formerlyMet),
      reason: Set(reasons).count < 2 ? reasons.first : reasons.joined(separator: " / "))
  }
}

extension Fact {
  /// The same fact under another identifier.
  fileprivate func renamed(_ id: String) -> Fact {
    Fact(
      id: id, statement: statement, figure: figure, unit: unit, date: date, basis: basis,
      derivation: derivation, sourceKind: sourceKind, citation: citation, phases: phases, note: note
    )
  }
}
