public import GoodPractices
public import PolicyCycle

/// One thing that is supposed to be otherwise.
public enum WhatIfChange: Sendable {
  /// The answer to a condition: a supposition, which needs no fact and counts as of today.
  case answer(to: String, AnswerValue)
  /// The weight of a section in the point score across the phases.
  case sectionWeight(RubricSection, Double)
  /// The weight of a criterion, by its identifier, in the point score of its section.
  case criterionWeight(String, Double)
  /// A practice of the library that is left out, by its identifier.
  case without(practice: String)
  /// A practice that the library does not hold yet.
  case adding(GoodPractice)
}

/// An answer that is supposed, not given.
public struct SupposedAnswer: Sendable, Hashable {
  /// The condition.
  public let condition: Condition
  /// The value.
  public let value: AnswerValue

  /// The supposition as an answer of an assessment on a day, or nil for unknown.
  ///
  /// It rests on nothing and says so. Only "not met" has a confidence: the least with which the rubric
  /// lets it hold a level down, since it is supposed to be so.
  func answer(asOf day: PartialDate) -> Answer? {
    guard value != .unknown else { return nil }
    return Answer(
      condition: condition.id, value: value, factDate: day,
      confidence: value == .notMet ? .b : nil, reason: SupposedAnswer.reason)
  }

  /// What stands in place of a reason.
  static let reason = "Supposed in a what-if: no answer, no fact shows it."
}
