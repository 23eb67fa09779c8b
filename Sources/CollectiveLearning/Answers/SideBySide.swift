public import GoodPractices
public import PolicyCycle

/// Stakeholders' answers on one subject beside those of the desk; neither changes the other.
public struct SideBySide: Sendable {
  /// What was answered on.
  public let subject: AssessmentSubject
  /// How far the desk's answers were settled; nil if the subject has no assessment.
  ///
  /// A practice's own record has no such status either.
  public let deskStatus: AssessmentStatus?
  /// The conditions that some stakeholder answered, in the rubric's order.
  public let rows: [Row]

  /// The conditions on which some stakeholder and the desk do not say the same.
  public var differences: [Row] {
    rows.filter { row in row.given.contains { $0.comparison != .same } }
  }

  /// One condition with all answers to it.
  public struct Row: Sendable {
    /// The condition.
    public let condition: Condition
    /// The desk's answer, or nil where it gave none.
    public let desk: Answer?
    /// The stakeholders' answers, in the order of the record.
    public let given: [Given]
  }

  /// An answer with the body that gave it.
  public struct Given: Sendable, Hashable {
    /// The body, by its identifier.
    public let body: String
    /// When it answered.
    public let date: PartialDate
    /// The answer.
    public let answer: StakeholderAnswer
    /// How it compares with the desk's.
    public let comparison: Comparison
  }

  /// How a stakeholder's answer compares with the desk's.
  public enum Comparison: String, CaseIterable, Sendable, Hashable {
    /// Both say the same.
    case same
    /// The stakeholder answers what the desk left unknown.
    case deskOpen = "desk-open"
    /// The stakeholder does not know what the desk answered.
    case stakeholderOpen = "stakeholder-open"
    /// Both answer, and not the same.
    case different

    init(stakeholder: AnswerValue, desk: AnswerValue) {
      self =
        switch (stakeholder, desk) {
        case _ where stakeholder == desk: .same
        case (_, .unknown): .deskOpen
        case (.unknown, _): .stakeholderOpen
        default: .different
        }
    }
  }
}

extension LearningProject {
  /// The stakeholders' answers beside the desk's, a part for each subject.
  ///
  /// - Parameters:
  ///   - assessments: The desk's assessments of programmes and systems.
  ///   - library: The practices, whose records are the desk's answers on them.
  ///   - rubric: The rubric.
  /// - Returns: The subjects in the order in which the record first names them.
  public func sideBySide(
    with assessments: [Assessment], library: PracticeLibrary, rubric: Rubric
  ) -> [SideBySide] {
    var subjects: [AssessmentSubject] = []
    for reading in readings where !subjects.contains(where: { $0.isSame(as: reading.subject) }) {
      subjects.append(reading.subject)
    }
    return subjects.map { subject in
      let desk = assessments.first { $0.subject.isSame(as: subject) }
      let own = readings.filter { $0.subject.isSame(as: subject) }
      let rows = rubric.conditions.compactMap { condition -> SideBySide.Row? in
        var answer = desk?.answer(to: condition.id)
        if case .practice(let id) = subject { answer = library[id]?.answer(to: condition.id) }
        let given = own.flatMap { reading in
          reading.answers.filter { $0.condition == condition.id }.map {
            SideBySide.Given(
              body: reading.body, date: reading.date, answer: $0,
              comparison: SideBySide.Comparison(
                stakeholder: $0.value, desk: answer?.value ?? .unknown))
          }
        }
        return given.isEmpty
          ? nil : SideBySide.Row(condition: condition, desk: answer, given: given)
      }
      return SideBySide(subject: subject, deskStatus: desk?.status, rows: rows)
    }
  }
}

extension AssessmentSubject {
  /// Whether both are one subject: codes of one territory (`LU`, `LU00`) are.
  fileprivate func isSame(as other: AssessmentSubject) -> Bool {
    if case .system(let mine) = self, case .system(let theirs) = other {
      return mine.isSame(as: theirs)
    }
    return self == other
  }
}
