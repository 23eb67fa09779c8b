public import PolicyCycle

/// Where a subject stands on one condition, from what, and who has shown it.
public struct ConditionResult: Sendable {
  /// The condition, the answer and the standing.
  public let reading: ConditionReading
  /// The facts that the answer rests on.
  public let facts: [Fact]
  /// The practices of other territories that show it, best evidence and widest reach first.
  public let practices: [FrontierPractice]

  /// The condition.
  public var condition: Condition { reading.condition }
  /// The answer, or nil where none was given.
  public var answer: Answer? { reading.answer }
  /// Where the subject stands.
  public var standing: ConditionStanding { reading.standing }
  /// Whether some practice shows it.
  ///
  /// Only such conditions enter a share.
  public var isOnFrontier: Bool { !practices.isEmpty }
}
