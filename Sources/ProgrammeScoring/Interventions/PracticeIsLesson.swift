public import GoodPractices

/// A lesson that was chosen for a draft: studied and without gain, it is a warning and no model.
public struct PracticeIsLesson: Error, Sendable, Hashable, CustomStringConvertible {
  /// The identifier of the lesson.
  public let id: String

  /// The error for a practice.
  public init(_ practice: GoodPractice) { id = practice.id }

  /// What was found and what would be right.
  public var description: String {
    "found the practice \"\(id)\", a lesson: it was studied and showed no gain; expected a practice "
      + "that is a model (find-practice --show \(id) tells what was found)"
  }
}
