/// A place in a record that can be changed: `title`, `resources.note`, `evidence[evidence-3].figure`.
///
/// A step is the name of a member, or within a list the `id` (of answers the `condition`) of an item,
/// which stays right when somebody else adds an item before it.
public struct PracticePlace: Sendable, Hashable, CustomStringConvertible, ExpressibleByArrayLiteral
{
  /// The steps from the record to the place.
  public let steps: [String]

  /// A place by its steps.
  public init(_ steps: [String]) { self.steps = steps }

  /// A place by its steps, such as `["evidence", "evidence-3", "figure"]`.
  public init(arrayLiteral steps: String...) { self.steps = steps }

  /// The steps with points between them, for people.
  public var description: String { steps.joined(separator: ".") }
}
