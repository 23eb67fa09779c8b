/// How far a deliverable is.
public enum DeliverableState: String, CaseIterable, Sendable, Hashable, Comparable {
  /// It is written or made.
  case drafted
  /// Those who must approve it have it.
  case underEvaluation = "under-evaluation"
  /// It is approved.
  case approved
  /// It is published, or in use.
  case published

  /// Whether one state comes before another.
  public static func < (left: DeliverableState, right: DeliverableState) -> Bool {
    left.rank < right.rank
  }

  /// Whether nothing has to be decided on it any more.
  public var isFinal: Bool { self >= .approved }

  private var rank: Int {
    switch self {
    case .drafted: 0
    case .underEvaluation: 1
    case .approved: 2
    case .published: 3
    }
  }
}
