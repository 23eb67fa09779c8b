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
  public let found: [TracedNode]

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
