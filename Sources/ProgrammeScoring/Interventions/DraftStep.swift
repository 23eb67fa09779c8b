import GoodPractices
public import PolicyCycle

/// One thing that has to be in place, as the checklist words it.
///
/// Steps are derived from the conditions that a practice shows, not from a manual of the practice.
public struct DraftStep: Sendable {
  /// The condition.
  public let condition: Condition
  /// By what the practice shows it.
  public let answer: Answer
  /// Whether the practice shows it in the whole of what counts, or only locally.
  public let showing: ConditionStanding
  /// Where the programme stands on it.
  public let programmeStanding: ConditionStanding

  /// Whether the programme shows it already.
  public var isInPlace: Bool { programmeStanding == .shown }

  /// The steps of a practice: by section (the phases in the order of the cycle), then by level of
  /// maturity, then in the rubric's order.
  static func steps(
    of practice: GoodPractice, rubric: Rubric, programme: SubjectProfile
  ) -> [DraftStep] {
    let steps = rubric.conditions.compactMap { condition -> DraftStep? in
      guard let answer = practice.answer(to: condition.id),
        let showing = practice.showing(of: condition)
      else { return nil }
      return DraftStep(
        condition: condition, answer: answer, showing: showing,
        programmeStanding: programme.result(for: condition.id)?.standing ?? .unknown)
    }
    return steps.enumerated().sorted { left, right in
      let (mine, theirs) = (left.element.condition, right.element.condition)
      if mine.section != theirs.section { return mine.section < theirs.section }
      if mine.level != theirs.level { return mine.level < theirs.level }
      return left.offset < right.offset
    }.map(\.element)
  }
}
