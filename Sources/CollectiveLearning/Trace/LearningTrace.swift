/// What a practice led to, or what a change or an activity goes back to, as far as it is recorded.
///
/// A way shows what the record joins. That a practice was shown in a workshop that led to a change is
/// no proof that it inspired the change: only a direct step from practice to change says so.
public struct LearningTrace: Sendable, Hashable {
  /// Where it starts.
  public let start: LearningNode
  /// Whether it follows time, or goes back.
  public let isForward: Bool
  /// What was found, nearest first.
  public let found: [Found]

  /// Something a trace reaches.
  public struct Found: Sendable, Hashable {
    /// What was reached.
    public let node: LearningNode
    /// What lies between the start and it, on one shortest way; empty if the record joins both.
    public let between: [LearningNode]

    /// Whether the record joins it to the start without anything between.
    public var isDirect: Bool { between.isEmpty }
  }

  /// The practices found, by identifier, nearest first.
  public var practices: [String] {
    found.compactMap { if case .practice(let id) = $0.node { id } else { nil } }
  }

  /// The activities found, by identifier, nearest first.
  public var activities: [String] {
    found.compactMap { if case .activity(let id) = $0.node { id } else { nil } }
  }

  /// The activities that the record joins to the start without anything between.
  ///
  /// Of a practice: those in which it was itself shown, chosen or tried.
  public var directActivities: [String] {
    found.compactMap { if case .activity(let id) = $0.node, $0.isDirect { id } else { nil } }
  }

  /// The changes found, by identifier, nearest first.
  public var changes: [String] {
    found.compactMap { if case .change(let id) = $0.node { id } else { nil } }
  }
}

extension LearningProject {
  /// What a practice led to: activities, pilots with their records, policy changes.
  ///
  /// - Parameter id: The practice, by its identifier.
  /// - Returns: The trace; empty if the record names the practice nowhere.
  public func trace(ofPractice id: String) -> LearningTrace {
    trace(.practice(id), isForward: true)
  }

  /// What a change goes back to: activities and practices.
  ///
  /// - Parameter id: The change, by its identifier.
  /// - Returns: The trace; empty if the record names nothing that led to it.
  public func trace(backFromChange id: String) -> LearningTrace {
    trace(.change(id), isForward: false)
  }

  /// What an activity goes back to: the practices that were shown or tried, and where those come from.
  ///
  /// - Parameter id: The activity, by its identifier.
  /// - Returns: The trace; empty if the record names no practice of it.
  public func trace(backFromActivity id: String) -> LearningTrace {
    trace(.activity(id), isForward: false)
  }

  private func trace(_ start: LearningNode, isForward: Bool) -> LearningTrace {
    LearningTrace(
      start: start, isForward: isForward,
      found: LearningGraph(self, reversed: !isForward).reached(from: start))
  }
}
