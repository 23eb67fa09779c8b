public import PolicyCycle

/// A condition that stands otherwise in one score than in another, or counts in one only.
public struct ConditionDifference: Sendable {
  /// The condition in the first score: answer, standing, practices that show it.
  public let before: ConditionResult
  /// The same in the second.
  public let after: ConditionResult
  /// Why they differ, at least one reason.
  public let causes: [Cause]

  /// The condition.
  public var condition: Condition { after.condition }

  /// Why a condition differs.
  public enum Cause: String, CaseIterable, Sendable, Hashable {
    /// Another answer, another fact, or another confidence.
    case answer
    /// The same answer, whose fact has grown old between the two days.
    case age
    /// It joined the frontier or left it.
    case frontier
  }

  /// The difference between two results for one condition, or nil if there is none.
  init?(before: ConditionResult, after: ConditionResult) {
    var causes: [Cause] = []
    if before.reading.differs(from: after.reading) {
      causes.append(
        before.standing != after.standing
          && ConditionDifference.rest(before.answer) == ConditionDifference.rest(after.answer)
          ? .age : .answer)
    }
    if before.isOnFrontier != after.isOnFrontier { causes.append(.frontier) }
    if causes.isEmpty { return nil }
    self.before = before
    self.after = after
    self.causes = causes
  }

  /// What of an answer decides where it leaves the subject; silence is unknown.
  private struct Rest: Hashable {
    let value: AnswerValue
    let formerlyMet: Bool
    let factDate: PartialDate?
  }

  private static func rest(_ answer: Answer?) -> Rest {
    Rest(
      value: answer?.value ?? .unknown, formerlyMet: answer?.formerlyMet ?? false,
      factDate: answer?.factDate)
  }
}

extension ConditionReading {
  /// Whether another reading of the same condition leaves the subject, or its levels, elsewhere.
  func differs(from other: ConditionReading) -> Bool {
    standing != other.standing || isWeaklyLacking != other.isWeaklyLacking
  }
}
