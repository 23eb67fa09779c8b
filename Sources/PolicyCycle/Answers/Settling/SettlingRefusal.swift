public import StructuredText

/// Why a step of an assessment was refused.
public enum SettlingRefusal: Error, Sendable, CustomStringConvertible {
  /// The status may not follow on the one the assessment has.
  case notNext(AssessmentStatus, after: AssessmentStatus)
  /// Somebody or something that the step needs is missing.
  case incomplete(found: String, expected: String)
  /// The body's last reply differs from the answer on these conditions.
  case differences([String])
  /// The assessment could not be read after the step.
  case unreadable(InputProblems)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .notNext(let status, let old):
      let next = old.next.map { $0.rawValue + ", or a new reading" } ?? "a new reading"
      return "found the step from \(old.rawValue) to \(status.rawValue); expected \(next)"
    case .incomplete(let found, let expected): return "found \(found); expected \(expected)"
    case .differences(let conditions):
      return "found replies that differ from the answers to \(conditions.joined(separator: ", "));"
        + " expected a reply that accepts the answer, or a new reading that changes it"
    case .unreadable(let problems): return problems.description
    }
  }
}
