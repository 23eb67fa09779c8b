/// One fault (or doubt) found in an input, with its place, what was found and what would be right.
///
/// The wording is split in two clauses so that every message reads alike:
/// `kit/assessment.csv:12:3: error: answer: found "yess"; expected one of met, local, not-met`.
public struct LocatedProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// How bad a problem is.
  public enum Severity: Sendable, Hashable {
    /// The input cannot be used as it is.
    case error
    /// The input can be used; somebody should look at the place all the same.
    case warning
  }

  /// How bad the problem is.
  public let severity: Severity
  /// The name of the input, as the user gave it.
  public let source: String
  /// The place in the input, where there is one.
  public let position: TextPosition?
  /// The member (`answers[3].value`) or the column meant; empty for the whole input.
  public let path: String
  /// What stands there, as a clause to follow the word "found".
  public let found: String
  /// What should stand there, as a clause to follow the word "expected".
  public let expected: String

  /// Creates a problem.
  public init(
    severity: Severity = .error, source: String, position: TextPosition? = nil, path: String = "",
    found: String, expected: String
  ) {
    self.severity = severity
    self.source = source
    self.position = position
    self.path = path
    self.found = found
    self.expected = expected
  }

  /// The problem as one line, in the form compilers use, which editors can jump to.
  public var description: String {
    var text = source
    if let position {
      text += ":\(position.line):\(position.column)"
    }
    text += severity == .error ? ": error: " : ": warning: "
    if !path.isEmpty {
      text += path + ": "
    }
    return text + "found \(found); expected \(expected)"
  }
}
