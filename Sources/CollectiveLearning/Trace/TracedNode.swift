/// Something that a trace reaches.
public struct TracedNode: Sendable, Hashable {
  /// What was reached.
  public let node: LearningNode
  /// What lies between the start and it, on one shortest way; empty if the record joins both.
  public let between: [LearningNode]

  /// Whether the record joins it to the start without anything between.
  public var isDirect: Bool { between.isEmpty }
}
