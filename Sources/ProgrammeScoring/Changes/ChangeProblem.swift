public import PolicyCycle

/// Why two states of a subject cannot be compared.
public enum ChangeProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The two are of different subjects.
  case differentSubjects(AssessmentSubject, AssessmentSubject)
  /// Nothing is known of a subject on a day, so every comparison would be one with silence.
  case withoutAnswers(AssessmentSubject, asOf: PartialDate)
  /// What is given as earlier is the later of the two.
  case wrongOrder(earlier: PartialDate, later: PartialDate)
  /// The two were made with different conditions.
  case differentConditions

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .differentSubjects(let one, let other):
      "found assessments of two subjects, \(one) and \(other); expected two of one and the same"
    case .withoutAnswers(let subject, let day):
      "found no answer to any condition in the assessment of \(subject) as of \(day); "
        + "expected at least one, since nothing can be compared with silence"
    case .wrongOrder(let earlier, let later):
      "found the day \(earlier) for the earlier assessment and \(later) for the later one; "
        + "expected the earlier day first"
    case .differentConditions:
      "found scores over different conditions; expected two of one version of the rubric"
    }
  }
}

extension Assessment {
  /// Throws if nothing is known of the subject: every answer is missing or a plain unknown.
  func requireAnswers() throws(ChangeProblem) {
    if isSilent { throw .withoutAnswers(subject, asOf: asOf) }
  }

  /// Whether nothing is answered: every answer is a plain unknown.
  var isSilent: Bool { answers.allSatisfy { $0.value == .unknown && !$0.formerlyMet } }
}

extension AssessmentSubject {
  /// Throws unless both are one subject; `LU00` is `LU`.
  func requireSame(as other: AssessmentSubject) throws(ChangeProblem) {
    if isSame(as: other) {
      return
    }
    if self != other { throw .differentSubjects(self, other) }
  }
}
