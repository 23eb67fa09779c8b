import StructuredText

/// How many problems of one input are told at once.
enum ProblemBound {
  static let count = 100

  /// The first problems, the errors before the warnings, and how many there are beyond them.
  static func cut(_ problems: [LocatedProblem]) -> [LocatedProblem] {
    guard problems.count > count else { return problems }
    let sorted =
      problems.filter { $0.severity == .error } + problems.filter { $0.severity == .warning }
    let rest = sorted[count...]
    let severity =
      rest.contains { $0.severity == .error } ? LocatedProblem.Severity.error : .warning
    return sorted.prefix(count) + [
      LocatedProblem(
        severity: severity, source: problems[0].source, found: "\(rest.count) further problems",
        expected: "none; correct the first \(count) and check again")
    ]
  }
}
