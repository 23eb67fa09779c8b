/// Two readers' assessments of one subject, side by side.
///
/// Where they differ, the answer is unknown until they have settled it with a written reason (the
/// rubric's rule on two assessors). Agreement is counted, and nothing is estimated from it.
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
  /// How many conditions at least one reader answered other than unknown.
  public let answeredByEither: Int
  /// On how many of those both gave the same value.
  public let answeredAlike: Int
  /// What both readers say: equal answers as the first reader has them, the others unknown.
  public let agreed: Assessment

  /// Compares two assessments of one subject.
  public init(first: Assessment, second: Assessment, rubric: Rubric) {
    var differences: [Difference] = []
    var answers: [Answer] = []
    var either = 0
    for condition in rubric.conditions {
      let one = first.answer(to: condition.id)
      let two = second.answer(to: condition.id)
      let values = (one?.value ?? .unknown, two?.value ?? .unknown)
      if values != (.unknown, .unknown) { either += 1 }
      if values.0 == values.1 {
        if let one { answers.append(one) }
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
      asOf: first.asOf, facts: first.facts, answers: answers, rubric: rubric)
  }
}
