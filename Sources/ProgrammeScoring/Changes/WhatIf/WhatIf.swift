public import GoodPractices
import PolicyCycle

/// Suppositions on a programme: other answers, other weights, other practices.
///
/// A supposition is never an answer. It needs no fact, counts as of the day of the assessment, and its
/// results are kept apart from those of the answers. Weights enter the point score only: in the shares
/// each condition weighs alike.
public struct WhatIf: Sendable {
  /// The supposed answers, in the rubric's order.
  public let answers: [SupposedAnswer]
  /// The supposed weights.
  public let weights: ScoreWeights
  /// The practices left out, by identifier.
  public let withoutPractices: [GoodPractice]
  /// The practices added, by identifier.
  public let addedPractices: [GoodPractice]
  /// The rubric and the practices that the suppositions were checked against.
  let scorer: ProgrammeScorer

  /// Suppositions, checked against the rubric and the practices of a scorer.
  ///
  /// - Parameters:
  ///   - changes: What is supposed to be otherwise, in any order; none is no fault.
  ///   - scorer: The scorer whose rubric and practices they are about.
  /// - Throws: ``WhatIfProblems`` with every fault of every change.
  public init(_ changes: [WhatIfChange], scorer: ProgrammeScorer) throws(WhatIfProblems) {
    let draft = WhatIfDraft(changes, rubric: scorer.rubric, library: scorer.library)
    if !draft.faults.isEmpty { throw WhatIfProblems(faults: draft.faults) }
    answers = scorer.rubric.conditions.compactMap { condition in
      draft.answers[condition.id].map { SupposedAnswer(condition: condition, value: $0) }
    }
    weights = ScoreWeights(phases: draft.phases, criteria: draft.criteria)
    withoutPractices = draft.without.sorted().compactMap { scorer.library[$0] }
    addedPractices = draft.added.sorted { $0.id < $1.id }
    self.scorer = scorer
  }

  /// The scorer with the practices as supposed.
  var supposedScorer: ProgrammeScorer {
    let out = Set(withoutPractices.map(\.id))
    return ProgrammeScorer(
      rubric: scorer.rubric,
      library: PracticeLibrary(
        scorer.library.practices.filter { !out.contains($0.id) } + addedPractices,
        partnerTerritories: scorer.library.partnerTerritories),
      anchors: scorer.anchors, partners: scorer.partners)
  }

  /// An assessment with the supposed answers in place of its own; nobody has agreed to it.
  func supposed(_ assessment: Assessment) -> Assessment {
    let supposed = Set(answers.map(\.condition.id))
    return Assessment(
      subject: assessment.subject, territory: assessment.territory, level: assessment.level,
      status: .desk, reader: assessment.reader + WhatIf.readerMark,
      asOf: assessment.asOf, facts: assessment.facts,
      answers: assessment.answers.filter { !supposed.contains($0.condition) }
        + answers.compactMap { $0.answer(asOf: assessment.asOf) },
      rubric: scorer.rubric)
  }

  /// What marks the reader of an assessment with suppositions, wherever its scorecard is shown.
  static let readerMark = "; with suppositions of a what-if"
}
