import StructuredText

/// Gathers the faults of one table, the first of each severity up to a bound.
///
/// A file with a wrong column would otherwise say the same a hundred thousand times.
final class TableFaults {
  /// How many errors, and how many warnings, are told.
  static let bound = ProblemBound.count

  /// The log that takes them.
  let log: ProblemLog
  private var errors = 0
  private var warnings = 0

  init(_ log: ProblemLog) { self.log = log }

  /// Whether there are so many errors that reading on is of no use.
  var isFull: Bool { errors >= TableFaults.bound || log.problems.count >= 3 * TableFaults.bound }

  func add(
    _ severity: LocatedProblem.Severity = .error, at offset: Int?, path: String, found: String,
    expected: String
  ) {
    if severity == .error { errors += 1 } else { warnings += 1 }
    guard (severity == .error ? errors : warnings) <= TableFaults.bound else { return }
    log.add(severity, at: offset, path: path, found: found, expected: expected)
  }

  /// Throws if there is an error; otherwise gives the warnings.
  ///
  /// - Parameter stoppedEarly: Whether the reading was ended before the end of the file.
  /// - Returns: The warnings.
  /// - Throws: `InputProblems` with errors and warnings.
  func finish(stoppedEarly: Bool = false) throws(InputProblems) -> [LocatedProblem] {
    if stoppedEarly {
      log.add(
        at: nil, path: "", found: "so many faults that the rest of the file was not read",
        expected: "these corrected first")
    } else if warnings > TableFaults.bound {
      log.add(
        .warning, at: nil, path: "", found: "\(warnings - TableFaults.bound) further warnings",
        expected: "none")
    }
    try log.throwIfErrors()
    return log.problems
  }
}
