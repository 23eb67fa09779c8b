/// Collects problems while one input is read, so that a user sees all of them at once.
///
/// A log belongs to one reading of one input: it is shared by the readers of that input's parts and
/// is not meant to cross between tasks.
public final class ProblemLog {
  /// The name of the input, as the user gave it.
  public let source: String
  /// The problems so far, in the order in which they were found.
  public private(set) var problems: [LocatedProblem] = []

  private let bytes: [UInt8]
  private lazy var lines = LineIndex(bytes)

  /// Creates an empty log for an input.
  ///
  /// - Parameters:
  ///   - source: The name of the input, as the user gave it.
  ///   - bytes: The text into which the offsets point, without a byte order mark.
  public init(source: String, bytes: [UInt8]) {
    self.source = source
    self.bytes = bytes
  }

  /// Adds a problem.
  ///
  /// - Parameters:
  ///   - severity: How bad it is.
  ///   - offset: The byte offset of its place; nil if it has none.
  ///   - path: The member or column meant.
  ///   - found: What stands there, to follow the word "found".
  ///   - expected: What should stand there, to follow the word "expected".
  public func add(
    _ severity: LocatedProblem.Severity = .error, at offset: Int?, path: String, found: String,
    expected: String
  ) {
    problems.append(
      LocatedProblem(
        severity: severity, source: source, position: offset.map { lines.position(at: $0) },
        path: path, found: found, expected: expected))
  }

  /// Throws everything logged, warnings too, if at least one of the problems is an error.
  public func throwIfErrors() throws(InputProblems) {
    if problems.contains(where: { $0.severity == .error }) {
      throw InputProblems(problems)
    }
  }
}
