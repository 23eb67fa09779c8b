import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct AssessmentChangeTests {
  private let world: SmallWorld
  private let library: PracticeLibrary

  /// Practices show a.1 to a.4 and b.2; nobody shows b.1.
  init() throws {
    world = try SmallWorld()
    library = PracticeLibrary(
      [
        try SmallWorld.practice(
          "si-one", in: "SI",
          meets: ["outreach.a.1", "outreach.a.2", "outreach.a.3", "outreach.a.4", "outreach.b.2"])
      ], partnerTerritories: [])
  }

  private func assessment(
    _ answers: [Answer], asOf day: String, subject: AssessmentSubject = .programme("p"),
    rubric: Rubric? = nil
  ) throws -> Assessment {
    Assessment(
      subject: subject, territory: try SmallWorld.territory("ITI1"), level: .regional,
      status: .desk, reader: "Reader of \(day)", asOf: try #require(PartialDate(day)), facts: [],
      answers: answers, rubric: rubric ?? world.rubric)
  }

  private func change(
    _ before: Assessment, _ after: Assessment, earlierRubric: Rubric? = nil
  ) throws(ChangeProblem) -> AssessmentChange {
    try AssessmentChange(
      from: before, readWith: earlierRubric ?? world.rubric, to: after, readWith: world.rubric,
      library: library)
  }

  @Test func `what changed, what only became known, what grew old: by hand`() throws {
    let before = try assessment(
      [
        SmallWorld.answer("outreach.a.1", .met, date: "2020"),
        SmallWorld.answer("outreach.a.2", .notMet), SmallWorld.answer("outreach.b.1", .met),
        SmallWorld.answer("outreach.b.2", .met),
      ], asOf: "2024-11-22")
    let after = try assessment(
      [
        SmallWorld.answer("outreach.a.1", .met, date: "2020"),
        SmallWorld.answer("outreach.a.2", .met, date: "2026"),
        SmallWorld.answer("outreach.a.3", .met), SmallWorld.answer("outreach.a.4", .local),
        SmallWorld.answer("outreach.b.1", .notMet),
      ], asOf: "2026-11-22")
    let change = try change(before, after)
    #expect(change.isWholeRubric)
    #expect(change.compared.count == 11)
    #expect(change.before.answeredCount == 4)
    #expect(change.after.answeredCount == 4)
    #expect(change.before.reader == "Reader of 2024-11-22")
    #expect(
      change.changes.map { "\($0.condition.id) \($0.kind.rawValue)" } == [
        "outreach.a.1 grew-old", "outreach.a.2 changed", "outreach.a.3 became-known",
        "outreach.a.4 became-known", "outreach.b.1 changed", "outreach.b.2 no-longer-known",
      ])
    #expect(change.changes.first?.difference.causes == [.age])
    #expect(change.count(of: .becameKnown) == 2)
    // Of five on the frontier a.1 and b.2 were shown; a.2, a.3 and a.4 (where reach does not matter) are.
    let share = change.difference.share
    #expect(share.before == 0.4)
    #expect(share.after == 0.6)
    func part(_ kind: ConditionChange.Kind) -> Double { change.contribution(of: kind, to: share) }
    #expect(abs(part(.changed) - 0.2) < 1e-15)
    #expect(abs(part(.becameKnown) - 0.4) < 1e-15)
    #expect(abs(part(.grewOld) + 0.2) < 1e-15)
    #expect(abs(part(.noLongerKnown) + 0.2) < 1e-15)
    #expect(part(.stillOpen) == 0)
    // Known on both days and on the frontier: a.2 alone, lacking and then shown.
    #expect(change.knownOnBothDays == 1)
    #expect(change.shownBeforeOfKnown == 0)
    #expect(change.shownAfterOfKnown == 1)
  }

  @Test func `open answers and confidence are kinds of their own`() throws {
    let before = try assessment(
      [
        SmallWorld.answer("outreach.a.1", .unknown, formerly: true),
        SmallWorld.answer("outreach.a.2", .notMet, confidence: .c),
        SmallWorld.answer("outreach.a.3", .met, date: nil),
      ], asOf: "2026-11-22")
    let after = try assessment(
      [
        SmallWorld.answer("outreach.a.2", .notMet, confidence: .a),
        SmallWorld.answer("outreach.a.3", .met, date: "2026"),
      ], asOf: "2026-11-22")
    let change = try change(before, after)
    #expect(change.changes.map(\.kind) == [.stillOpen, .confidence, .becameKnown])
    #expect(change.contribution(of: .confidence, to: change.difference.share) == 0)
  }

  @Test func `conditions that were revised are listed and left out`() throws {
    typealias Sketch = SmallRubric.ConditionSketch
    let earlier = try SmallRubric.rubric([
      (
        "outreach", "outreach.a", true,
        [
          // Level, aspect, reach and threshold differ from today's; a.4 is missing; a.9 is gone.
          Sketch("outreach.a.1", level: 1), Sketch("outreach.a.2", level: 3),
          Sketch("outreach.a.3", level: 3, extra: #""ownThreshold": "one in ten""#),
          Sketch("outreach.a.9", level: 5),
        ]
      ),
      (
        "outreach", "outreach.b", false,
        [
          Sketch("outreach.b.1", level: 1, extra: #""alsoShownBy": ["monitoringReport"]"#),
          Sketch(
            "outreach.b.2", level: 2, aspect: "delivery", reachMatters: true,
            extra: #""notApplicableWhen": "There is none.""#),
        ]
      ),
    ])
    let before = try assessment(
      [
        SmallWorld.answer("outreach.a.1", .notMet), SmallWorld.answer("outreach.a.2", .met),
        SmallWorld.answer("outreach.a.9", .met),
      ], asOf: "2025-01", rubric: earlier)
    let after = try assessment(
      [SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.4", .met)],
      asOf: "2026-11-22")
    let change = try change(before, after, earlierRubric: earlier)
    #expect(!change.isWholeRubric)
    #expect(
      change.leftOut.map { "\($0.id) \($0.revisions.map(\.rawValue).joined(separator: " "))" } == [
        "outreach.a.2 level", "outreach.a.3 wording aspect reach sources", "outreach.a.4 added",
        "outreach.b.2 aspect sources exception", "outreach.a.9 removed",
      ])
    // Compared of the frontier: a.1 alone; the b.1 that a further kind may show is the same, since
    // every kind may show a design condition anyway.
    #expect(change.compared.contains("outreach.b.1"))
    #expect(change.difference.share.countBefore == 1)
    #expect(change.difference.share.before == 0)
    #expect(change.difference.share.after == 1)
    #expect(change.changes.map(\.kind) == [.changed])
  }

  @Test func `two subjects, no answers and the wrong order are refused`() throws {
    let own = try assessment([SmallWorld.answer("outreach.a.1", .met)], asOf: "2026")
    let other = try assessment(
      [SmallWorld.answer("outreach.a.1", .met)], asOf: "2025", subject: .programme("q"))
    #expect(throws: ChangeProblem.differentSubjects(.programme("q"), .programme("p"))) {
      try change(other, own)
    }
    let silent = try assessment([], asOf: "2025")
    #expect(throws: ChangeProblem.withoutAnswers(.programme("p"), asOf: silent.asOf)) {
      try change(silent, own)
    }
    #expect(throws: ChangeProblem.withoutAnswers(.programme("p"), asOf: silent.asOf)) {
      try change(silent, silent)
    }
    let early = try assessment([SmallWorld.answer("outreach.a.1", .met)], asOf: "2025-12-31")
    let problem = #expect(throws: ChangeProblem.self) { try change(own, early) }
    #expect(problem == .wrongOrder(earlier: own.asOf, later: early.asOf))
    #expect(problem?.description.contains("2025-12-31") == true)
  }

  @Test func `kinds of change add up, and only age moves equal answers`() throws {
    var kinds: Set<ConditionChange.Kind> = []
    for seed in UInt64(0)..<40 {
      var random = try RandomWorld(seed: 41_000 + seed)
      let before = try random.assessment(asOf: "2024-06-30")
      let after = try random.assessment(asOf: "2026-11-22")
      let library = try random.scorer().library
      guard !before.answers.isEmpty, !after.answers.isEmpty else { continue }
      let change = try AssessmentChange(
        from: before, readWith: random.rubric, to: after, readWith: random.rubric,
        library: library)
      kinds.formUnion(change.changes.map(\.kind))
      for share in [change.difference.share] + change.difference.sections.map(\.share) {
        guard let difference = share.difference else { continue }
        let sum = ConditionChange.Kind.allCases.reduce(0) {
          $0 + change.contribution(of: $1, to: share)
        }
        #expect(abs(sum - difference) < 1e-12, "\(seed)")
      }
      let aged = try AssessmentChange(
        from: before, readWith: random.rubric,
        to: Assessment(
          subject: before.subject, territory: before.territory, level: before.level,
          status: .agreed, reader: "Later", asOf: try #require(PartialDate("2031")), facts: [],
          answers: before.answers, rubric: random.rubric),
        readWith: random.rubric, library: library)
      #expect(aged.changes.allSatisfy { $0.kind == .grewOld }, "\(seed)")
      #expect(!aged.changes.isEmpty)
    }
    #expect(
      kinds.isSuperset(of: [.changed, .becameKnown, .noLongerKnown, .stillOpen, .confidence]))
  }
}
