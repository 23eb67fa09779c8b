public import StructuredText

/// A field in which versions differ.
public struct ConflictField: Sendable {
  /// Its path, such as `summary`, `resources.note` or `evidence[evidence-3]`.
  ///
  /// A step of other characters than letters, digits, hyphens and underscores stands in double quotes:
  /// `translations.it."evidence-1.statement"`. So no two fields share a path.
  public let path: String
  /// What the ancestor said; nil if it is not known or did not have the field.
  public let base: JSONValue?
  /// What each side says, in the order of the sides; nil where a side does not have it.
  public let values: [JSONValue?]
  /// The choice that needs no person: only one of the sides, or several in the same words, changed the
  /// field.
  ///
  /// For a list of distinct texts that several sides changed it is a value: what the ancestor said
  /// without what any side removed, and with what each added.
  public let proposal: FieldChoice?
}

/// What a field is to say.
public enum FieldChoice: Sendable, Hashable {
  /// What a side says, by its number from 0; if that side does not have the field, it is left out.
  case side(Int)
  /// Something else.
  case value(JSONValue)

  func isPossible(sides: Int) -> Bool {
    if case .side(let number) = self { return number >= 0 && number < sides }
    return true
  }
}

/// Choices that do not settle a conflict.
public struct OpenFields: Error, Sendable, Hashable, CustomStringConvertible {
  /// The fields without a choice.
  public let open: [String]
  /// The paths that are no fields of the conflict, or whose choice names no side.
  public let unknown: [String]

  /// What was found and what would be right.
  public var description: String {
    let lines =
      open.map { "\($0): found no choice; expected one of the versions or a value" }
      + unknown.map { "\($0): found a choice for it; expected a field that is in conflict" }
    return lines.joined(separator: "\n")
  }
}
