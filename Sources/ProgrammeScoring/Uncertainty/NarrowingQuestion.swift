public import PolicyCycle

/// An open condition, and how much its answer would narrow what is not known of its section.
public struct NarrowingQuestion: Sendable {
  /// The condition.
  public let condition: Condition
  /// The width of the section's range of levels now, as a share of the scale: the mean over its criteria
  /// of possible less demonstrated level, divided by 5; 0 to 1.
  public let width: Double
  /// The width to be expected after the answer, met and not met taken as equally likely: a judgement.
  public let expectedWidth: Double
  /// How many applicable conditions of the frontier the section has, if this one is among them: its
  /// answer moves the shown share by one of them.
  public let sectionConditions: Int?

  /// The width now in levels, 0 to 5.
  public var levels: Double { width * 5 }

  /// The width to be expected after the answer, in levels.
  public var expectedLevels: Double { expectedWidth * 5 }

  /// By how much the answer is expected to narrow the range.
  public var narrowing: Double { width - expectedWidth }
}

extension SectionProfile {
  /// The open conditions of the section, first the one whose answer would narrow its range of levels
  /// most.
  ///
  /// Equal ones: first those on the frontier, then essential criteria, then the rubric's order.
  public var narrowingQuestions: [NarrowingQuestion] {
    let criteria = criteria.filter { $0.levels != nil }
    let width = criteria.reduce(0) { $0 + $1.levelWidth } / Double(max(1, criteria.count))
    var questions: [(question: NarrowingQuestion, isEssential: Bool)] = []
    for criterion in criteria {
      for result in criterion.conditions where result.standing.isOpen {
        let answered = [ConditionStanding.shown, .lacking].map {
          criterion.levelWidth(answering: result.condition.id, as: $0)
        }
        let after = answered.reduce(0, +) / Double(answered.count)
        questions.append(
          (
            NarrowingQuestion(
              condition: result.condition, width: width,
              expectedWidth: width - (criterion.levelWidth - after) / Double(criteria.count),
              sectionConditions: result.isOnFrontier ? counts.applicable : nil),
            criterion.criterion.isEssential
          ))
      }
    }
    return questions.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      // Widths are sums of fifths: what differs by rounding alone is equal.
      if abs(one.question.expectedWidth - two.question.expectedWidth) > 1e-12 {
        return one.question.expectedWidth < two.question.expectedWidth
      }
      let frontier = (one.question.sectionConditions != nil, two.question.sectionConditions != nil)
      if frontier.0 != frontier.1 { return frontier.0 }
      if one.isEssential != two.isEssential { return one.isEssential }
      return left.offset < right.offset
    }.map(\.element.question)
  }
}

extension CriterionResult {
  /// Possible less demonstrated level, as a share of the scale.
  fileprivate var levelWidth: Double { levels.map(Self.width(of:)) ?? 0 }

  /// The same if one condition were answered, surely.
  fileprivate func levelWidth(
    answering condition: String, as standing: ConditionStanding
  ) -> Double {
    let readings = conditions.map { result in
      result.condition.id == condition
        ? ConditionReading(
          condition: result.condition,
          answer: Answer(
            condition: condition, value: standing == .shown ? .met : .notMet, confidence: .a),
          standing: standing)
        : result.reading
    }
    return CriterionLevels(readings).map(Self.width(of:)) ?? 0
  }

  private static func width(of levels: CriterionLevels) -> Double {
    Double(levels.possible.rawValue - levels.demonstrated.rawValue) / 5
  }
}
