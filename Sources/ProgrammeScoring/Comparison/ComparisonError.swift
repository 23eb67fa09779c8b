public import PolicyCycle

/// Why subjects cannot be compared.
public enum ComparisonError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is nothing to compare.
  case noSubjects
  /// Subjects of different kinds: a programme and a system never share a number.
  case differentKinds(AssessmentSubject, AssessmentSubject)
  /// One subject twice.
  case twice(AssessmentSubject)
  /// A subject without a single answer.
  case noAnswers(AssessmentSubject)
  /// A setting is out of its range.
  case setting(String, found: String, expected: String)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .noSubjects: "found no assessment; expected at least one"
    case .differentKinds(let one, let other):
      "found \(one) beside \(other); expected programmes with programmes, systems with systems"
    case .twice(let subject): "found \(subject) twice; expected each subject once"
    case .noAnswers(let subject):
      "found no answer for \(subject); expected at least one, or leave the subject out"
    case .setting(let name, let found, let expected):
      "\(name): found \(found); expected \(expected)"
    }
  }
}
