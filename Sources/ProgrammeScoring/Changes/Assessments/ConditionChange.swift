public import PolicyCycle

/// What became of one condition between two assessments of a subject.
public struct ConditionChange: Sendable {
  /// The condition on the two days.
  public let difference: ConditionDifference
  /// What kind of change it is.
  public let kind: Kind

  /// The condition.
  public var condition: Condition { difference.condition }

  /// The kinds of change.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// It was known and is known, and stands otherwise: a change, or a correction of the reading.
    case changed
    /// It was not known and is known now; when it came about nobody says.
    case becameKnown = "became-known"
    /// It was known and is not known any more: the answer was taken back.
    case noLongerKnown = "no-longer-known"
    /// The answer is the same, but its fact has grown old.
    case grewOld = "grew-old"
    /// It was open and is open, but it is told otherwise whether it was shown once.
    case stillOpen = "still-open"
    /// It stands where it stood, on an answer of another confidence.
    case confidence
  }

  init(_ difference: ConditionDifference) {
    self.difference = difference
    let (before, after) = (difference.before.standing, difference.after.standing)
    kind =
      switch (before.isOpen, after.isOpen) {
      case _ where before == after: .confidence
      case (false, false): .changed
      case (true, false): .becameKnown
      case (true, true): .stillOpen
      case (false, true): difference.causes.contains(.age) ? .grewOld : .noLongerKnown
      }
  }
}
