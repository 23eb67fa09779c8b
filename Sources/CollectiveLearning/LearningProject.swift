/// A project in which partners learn from each other to improve their policy instruments.
public struct LearningProject: Sendable, Hashable {
  /// The name, such as `atWork4NEETs`.
  public let name: String
}
