private import StructuredText

/// A question that a table cannot be asked.
public enum TableQueryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The table has no such dimension.
  case unknownDimension(String, known: [String])
  /// A key names no code for a dimension that has several.
  case dimensionLeftOut(String)

  /// What is wrong, and what would be right.
  public var description: String {
    switch self {
    case .unknownDimension(let id, let known):
      "found the dimension \(Quoting.quoted(id)); expected one of "
        + known.map { Quoting.quoted($0) }.joined(separator: ", ")
    case .dimensionLeftOut(let id):
      "found no code for \(Quoting.quoted(id)); expected one, since the dimension has several"
    }
  }
}
