public import GoodPractices
public import PolicyCycle

/// What changed between two assessments of one subject, and what only became known.
///
/// Compared are the conditions that both versions of the rubric ask alike, against one frontier, that of
/// today's practices, so that only answers and the age of their facts move. Whatever was answered on both
/// days can have changed; what was unknown and is known now has only become known.
public struct AssessmentChange: Sendable {
  /// The subject, as the later assessment names it.
  public let subject: AssessmentSubject
  /// The territory, as the later assessment names it.
  public let territory: TerritoryCode
  /// The earlier assessment.
  public let before: Reading
  /// The later assessment.
  public let after: Reading
  /// The conditions that are compared, by identifier, in the order of the later rubric.
  public let compared: [String]
  /// The conditions that are left out of the comparison, since the rubric was revised.
  public let leftOut: [RevisedCondition]
  /// The compared conditions that changed, in the rubric's order.
  public let changes: [ConditionChange]
  /// How many compared conditions of the frontier were known on both days.
  public let knownOnBothDays: Int
  /// How many of those were shown on the earlier day.
  public let shownBeforeOfKnown: Int
  /// How many of those are shown on the later day.
  public let shownAfterOfKnown: Int
  /// From what the differences come, over the compared conditions only.
  ///
  /// Its point scores are those of the whole rubric only if ``isWholeRubric``.
  public let difference: ScoreDifference

  /// An assessment in short.
  public struct Reading: Sendable {
    /// The day as of which ages of facts count.
    public let asOf: PartialDate
    /// Who read the facts.
    public let reader: String
    /// How far it was settled.
    public let status: AssessmentStatus
    /// The rubric it was read with.
    public let rubric: RubricStamp
    /// How many conditions of that rubric are answered by facts that are fresh on its day.
    public let answeredCount: Int
    /// How many conditions that rubric has.
    public let conditionCount: Int
  }

  /// Whether every condition of both rubrics is compared.
  public var isWholeRubric: Bool { leftOut.isEmpty }

  /// How many compared conditions changed in one way.
  public func count(of kind: ConditionChange.Kind) -> Int { changes.count { $0.kind == kind } }

  /// How much one kind of change adds to the difference of a share.
  ///
  /// Over all kinds this adds up to the difference (within 1e-12).
  ///
  /// - Parameters:
  ///   - kind: The kind of change.
  ///   - share: The share, one of ``difference``.
  /// - Returns: Parts of 1.
  public func contribution(of kind: ConditionChange.Kind, to share: ShareDifference) -> Double {
    changes.filter { $0.kind == kind }.reduce(0) {
      $0 + (share.contribution(of: $1.condition.id)?.total ?? 0)
    }
  }

  /// Compares two assessments of one subject, each as it was read with its own version of the rubric.
  ///
  /// How old a fact may be is taken from the later rubric for both.
  ///
  /// - Parameters:
  ///   - earlier: The earlier assessment.
  ///   - earlierRubric: The rubric it was read with.
  ///   - later: The later assessment.
  ///   - laterRubric: The rubric it was read with.
  ///   - library: The practices of today.
  /// - Throws: ``ChangeProblem`` if the subjects differ, one of them has no answer, or the days stand in
  ///   the wrong order.
  public init(
    from earlier: Assessment, readWith earlierRubric: Rubric, to later: Assessment,
    readWith laterRubric: Rubric, library: PracticeLibrary
  ) throws(ChangeProblem) {
    try earlier.subject.requireSame(as: later.subject)
    if earlier.asOf.isAfter(later.asOf) {
      throw .wrongOrder(earlier: earlier.asOf, later: later.asOf)
    }
    try earlier.requireAnswers()
    try later.requireAnswers()
    subject = later.subject
    territory = later.territory
    before = Reading(earlier, earlierRubric)
    after = Reading(later, laterRubric)
    leftOut = RevisedCondition.all(from: earlierRubric, to: laterRubric)
    let revised = Set(leftOut.map(\.id))
    compared = laterRubric.conditions.map(\.id).filter { !revised.contains($0) }
    let frontier = Frontier(library: library, rubric: laterRubric, for: later.territory)
    func profile(_ assessment: Assessment) -> SubjectProfile {
      SubjectProfile(
        assessment: assessment, rubric: laterRubric, frontier: frontier, weights: .equal,
        keeping: { !revised.contains($0.id) })
    }
    let (old, new) = (profile(earlier), profile(later))
    difference = try ScoreDifference(from: old, to: new)
    changes = difference.conditions.map(ConditionChange.init)
    let known = zip(old.results, new.results).filter { old, new in
      old.isOnFrontier && old.standing.isKnown && new.standing.isKnown
    }
    knownOnBothDays = known.count
    shownBeforeOfKnown = known.count { $0.0.standing == .shown }
    shownAfterOfKnown = known.count { $0.1.standing == .shown }
  }
}

extension AssessmentChange.Reading {
  init(_ assessment: Assessment, _ rubric: Rubric) {
    asOf = assessment.asOf
    reader = assessment.reader
    status = assessment.status
    self.rubric = RubricStamp(rubric)
    conditionCount = rubric.conditions.count
    answeredCount = rubric.conditions.count {
      !assessment.standing(on: $0, in: rubric).isOpen
    }
  }
}

extension ConditionStanding {
  /// Whether it is known that something is there or is not; what does not apply is neither.
  fileprivate var isKnown: Bool { !isOpen && self != .notApplicable }
}
