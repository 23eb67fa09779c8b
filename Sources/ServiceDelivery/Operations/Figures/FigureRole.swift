/// The part that a figure plays in an operation.
public enum FigureRole: String, CaseIterable, Sendable, Hashable {
  /// What was to be done: a target, never a result.
  case planned
  /// What a source says was done.
  case delivered
  /// What frames the operation and is neither plan nor delivery.
  case context
  /// What was bought or made to do the work, such as promotional articles: never a result.
  case input
}
