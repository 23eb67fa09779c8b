public import StructuredText

/// Why a step of the review was refused.
public enum ReviewRefusal: Error, Sendable, CustomStringConvertible {
  /// The state may not follow on the one the record is in.
  case notNext(ReviewState, after: ReviewState)
  /// Who, or the reason, is missing.
  case incomplete(found: String, expected: String)
  /// The record has errors; they come with it.
  case errors([PracticeFinding])
  /// The edits cannot be made, or the record could not be read after them.
  case edits(InputProblems)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .notNext(let state, let old):
      let next = old.next.map(\.rawValue).joined(separator: ", ")
      return "found the step from \(old.rawValue) to \(state.rawValue); expected one to \(next)"
    case .incomplete(let found, let expected): return "found \(found); expected \(expected)"
    case .errors(let findings):
      let lines = findings.map(\.description).joined(separator: "\n")
      let count = findings.count == 1 ? "an error" : "\(findings.count) errors"
      return "found \(count) in the record; expected none:\n" + lines
    case .edits(let problems): return problems.description
    }
  }
}
