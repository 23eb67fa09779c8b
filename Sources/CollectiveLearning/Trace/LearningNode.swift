/// A practice, an activity or a change, by its identifier: what a trace leads over.
public enum LearningNode: Sendable, Hashable {
  /// A practice of the library.
  case practice(String)
  /// An activity of the project.
  case activity(String)
  /// A policy change of the project.
  case change(String)
}
