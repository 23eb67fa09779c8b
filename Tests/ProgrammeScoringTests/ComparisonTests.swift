import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct ComparisonTests {
  /// The first section's scope.
  private static let scope = ComparisonScope.section(.phase(.dataCollection))

  /// A comparison in a world whose one practice shows some conditions of data collection.
  private func relation(
    of first: [Answer], to second: [Answer], showing conditions: [String],
    drawing choices: Set<UncertainChoice>, draws: Int = 10_000
  ) async throws -> PairRelation {
    let world = try ComparedWorld(practices: [
      SmallWorld.practice("dk", in: "DK", meets: conditions)
    ])
    let comparison = try await world.scorer.comparison(
      of: [world.system("MT", first), world.system("SI", second)],
      settings: ComparisonSettings(choices: choices, anyDraws: draws))
    return try #require(
      comparison.groups.first?.relation(
        of: .system(SmallWorld.territory("MT")), to: .system(SmallWorld.territory("SI")),
        in: Self.scope))
  }

  private let one = "data-collection.a.1"
  private let other = "data-collection.a.3"

  // Of one condition, the first is ahead with a(1 - b), tied with ab + (1 - a)(1 - b), where a and b
  // are the probabilities to show it: ties counted half, that is (1 + a - b) / 2. The standard error
  // of 10,000 draws is at most 0.005, of 40,000 half of it.

  @Test func `answers err with the probability of their confidence`() async throws {
    let relation = try await relation(
      of: [SmallWorld.answer(one, .met, confidence: .c)],
      to: [SmallWorld.answer(one, .notMet, confidence: .b)], showing: [one], drawing: [.answers])
    let probability: Double = try #require(relation.probability)
    #expect(abs(probability - 0.9) < 0.02)
    #expect(relation.conditionCount == 1)
    #expect(relation.firstBounds == 1...1)
    #expect(relation.secondBounds == 0...0)
  }

  @Test func `only locally errs to either side with half the probability`() async throws {
    let local = "data-collection.a.2"
    let relation = try await relation(
      of: [SmallWorld.answer(local, .local, confidence: .d)],
      to: [SmallWorld.answer(local, .notMet, confidence: .d)], showing: [local],
      drawing: [.answers])
    let probability: Double = try #require(relation.probability)
    #expect(abs(probability - 0.425) < 0.02)
  }

  @Test func `leniency moves the odds of all answers of a reader`() async throws {
    let relation = try await relation(
      of: [SmallWorld.answer(one, .met, confidence: .d)],
      to: [SmallWorld.answer(one, .notMet, confidence: .d)], showing: [one],
      drawing: [.answers, .leniency], draws: 40_000)
    // The mean of logistic(logit 0.3 + 0.5 z) over the normal z, by the trapezium rule; the same for
    // "not met", since z is symmetric.
    let odds = 0.3 / 0.7
    var (sum, weight) = (0.0, 0.0)
    for step in -800...800 {
      let z = Double(step) / 100
      let density = exponential(-z * z / 2)
      let shifted = odds * exponential(0.5 * z)
      sum += density * shifted / (1 + shifted)
      weight += density
    }
    let wrong = sum / weight
    #expect(wrong > 0.305)
    let probability: Double = try #require(relation.probability)
    #expect(abs(probability - (1 - wrong)) < 0.01)
  }

  @Test func `any share of the open answers is as likely as any other`() async throws {
    // Of two open conditions 0, 1 or 2 are met with a third each; of nothing shown for sure the first is
    // ahead of 2/3 and ties in 1/3. Were each decided alone, it would be 0.875.
    let relation = try await relation(
      of: [SmallWorld.answer("outreach.a.1", .met)],
      to: [
        SmallWorld.answer(one, .notMet, confidence: .a),
        SmallWorld.answer(other, .notMet, confidence: .a),
      ], showing: [one, other], drawing: [.openAnswers])
    let probability: Double = try #require(relation.probability)
    #expect(abs(probability - 5.0 / 6) < 0.02)
    #expect(relation.firstBounds == 0...1)
  }

  @Test func `what one shows and the other lacks is certain if answers are strong`() async throws {
    let sure = try await relation(
      of: [SmallWorld.answer(one, .met, confidence: .a)],
      to: [SmallWorld.answer(one, .notMet, confidence: .a)], showing: [one], drawing: [.answers])
    #expect(sure.verdict == .certainly(.first))
    let weak = try await relation(
      of: [SmallWorld.answer(one, .met, confidence: .d)],
      to: [SmallWorld.answer(one, .notMet, confidence: .d)], showing: [one], drawing: [.answers])
    #expect(weak.dominating == .first)
    #expect(weak.verdict == .oneBand)
    #expect(weak.isDominanceDoubted)
  }

  @Test func `conditions that are not on both frontiers do not count`() async throws {
    let world = try ComparedWorld(practices: [
      SmallWorld.practice("dk", in: "DK", meets: [one]),
      SmallWorld.practice("si", in: "SI", meets: [other]),
    ])
    let comparison = try await world.scorer.comparison(
      of: [
        world.system("MT", [SmallWorld.answer(one, .met), SmallWorld.answer(other, .met)]),
        world.system("SI", [SmallWorld.answer(one, .met), SmallWorld.answer(other, .met)]),
      ], settings: ComparisonSettings(choices: [], anyDraws: 1))
    let group = try #require(comparison.groups.first)
    let relation = try #require(group.relations.first { $0.scope == Self.scope })
    #expect(relation.conditionCount == 1)
    #expect(relation.probability == 0.5)
    let placement = try #require(
      group.relations.first { $0.scope == .section(.phase(.placement)) })
    #expect(placement.verdict == .nothingInCommon)
    #expect(placement.probability == nil)
  }

  @Test func `national and regional subjects stand apart unless they are mixed`() async throws {
    let world = try ComparedWorld()
    let assessments = [
      try world.system("MT", [SmallWorld.answer(one, .met)]),
      try world.system("ITI1", [SmallWorld.answer(one, .met)], level: .regional),
    ]
    let apart = try await world.scorer.comparison(
      of: assessments,
      settings: ComparisonSettings(choices: Set(UncertainChoice.allCases), anyDraws: 10))
    #expect(apart.groups.map(\.level) == [.national, .regional])
    #expect(apart.groups.allSatisfy { $0.relations.isEmpty })
    let mixed = try await world.scorer.comparison(
      of: assessments, mixesLevels: true,
      settings: ComparisonSettings(choices: Set(UncertainChoice.allCases), anyDraws: 10))
    #expect(mixed.groups.count == 1)
    #expect(mixed.groups.first?.relations.count == ComparisonScope.allCases.count)
  }

  @Test func `ranks are allowed only where all are agreed`() async throws {
    let world = try ComparedWorld()
    for (status, isAllowed) in [(AssessmentStatus.agreed, true), (.replied, false)] {
      let comparison = try await world.scorer.comparison(
        of: [
          world.system("MT", [SmallWorld.answer(one, .met)], status: .agreed),
          world.system("SI", [SmallWorld.answer(one, .met)], status: status),
        ], settings: ComparisonSettings(choices: Set(UncertainChoice.allCases), anyDraws: 10))
      #expect(comparison.groups.first?.areRanksAllowed == isAllowed)
    }
  }

  @Test func `one aspect alone is compared where asked for`() async throws {
    let world = try ComparedWorld()
    let comparison = try await world.scorer.comparison(
      of: [world.system("MT", [SmallWorld.answer(other, .met)])], aspect: .delivery,
      settings: ComparisonSettings(choices: Set(UncertainChoice.allCases), anyDraws: 10))
    // Two delivery conditions in each section, one of them shown.
    #expect(comparison.subjects.first?.ranges[Self.scope]?.shown == 0.5)
    #expect(comparison.subjects.first?.ranges[Self.scope]?.possible == 1)
  }

  @Test func `what cannot be compared is refused`() async throws {
    let world = try ComparedWorld()
    let system = try world.system("MT", [SmallWorld.answer(one, .met)])
    let programme = Assessment(
      subject: .programme("p"), territory: system.territory, level: .national, status: .desk,
      reader: "R", asOf: system.asOf, facts: [], answers: system.answers, rubric: world.rubric)
    await #expect(throws: ComparisonError.noSubjects) {
      _ = try await world.scorer.comparison(of: [])
    }
    await #expect(throws: ComparisonError.differentKinds(system.subject, programme.subject)) {
      _ = try await world.scorer.comparison(of: [system, programme])
    }
    await #expect(throws: ComparisonError.twice(system.subject)) {
      _ = try await world.scorer.comparison(of: [system, system])
    }
    let silent = try world.system("SI", [])
    await #expect(throws: ComparisonError.noAnswers(silent.subject)) {
      _ = try await world.scorer.comparison(of: [system, silent])
    }
  }

  @Test func `a subject whose every answer is unknown is refused, and LU00 is LU`() async throws {
    let world = try ComparedWorld()
    let open = try world.system("SI", [SmallWorld.answer(one, .unknown)])
    await #expect(throws: ComparisonError.noAnswers(open.subject)) {
      _ = try await world.scorer.comparison(of: [open])
    }
    let (short, long) = try (
      world.system("LU", [SmallWorld.answer(one, .met)]),
      world.system("LU00", [SmallWorld.answer(one, .met)])
    )
    await #expect(throws: ComparisonError.self) {
      _ = try await world.scorer.comparison(of: [short, long])
    }
  }

  @Test func `documents alone and records too are compared in design alone`() async throws {
    let world = try ComparedWorld()
    let documents = world.conditions.filter { !$0.hasSuffix("3") }
    let assessments = [
      try world.system("MT", documents.map { SmallWorld.answer($0, .met, confidence: .a) }),
      try world.system(
        "SI", world.conditions.map { SmallWorld.answer($0, .notMet, confidence: .a) }),
    ]
    let settings = ComparisonSettings(choices: [.answers], anyDraws: 50)
    let both = try await world.scorer.comparison(of: assessments, settings: settings)
    #expect(both.groups.flatMap(\.relations).allSatisfy { $0.verdict == .unequalBasis })
    let design = try await world.scorer.comparison(
      of: assessments, aspect: .design, settings: settings)
    #expect(design.groups.flatMap(\.relations).allSatisfy { $0.verdict == .certainly(.first) })
  }

  @Test func `the same shares in other phases put nobody ahead by rounding`() async throws {
    let world = try ComparedWorld()
    let phases = Phase.allCases.map(\.rawValue)
    // Of the six conditions of a phase 1, 2, 3, 4 and 5 are met: once in this order, once in that.
    func answers(_ order: [Int]) -> [Answer] {
      zip(phases, order).flatMap { phase, met in
        world.conditions.filter { $0.hasPrefix(phase + ".") }.enumerated().map {
          SmallWorld.answer($1, $0 < met ? .met : .notMet, confidence: .a)
        }
      }
    }
    let orders = [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 5, 1, 2, 4], [4, 1, 5, 3, 2]]
    let comparison = try await world.scorer.comparison(
      of: zip(ComparedWorld.territories, orders).map { try world.system($0, answers($1)) },
      settings: ComparisonSettings(choices: [], anyDraws: 1))
    for relation in comparison.groups.flatMap(\.relations) where relation.scope == .acrossPhases {
      #expect(relation.dominating == nil)
      #expect(relation.verdict == .oneBand)
    }
  }

  @Test func `places follow from who is ahead of whom`() async throws {
    let world = try ComparedWorld()
    func all(_ value: AnswerValue) -> [Answer] {
      world.conditions.map { SmallWorld.answer($0, value, confidence: .a) }
    }
    // A third is met: as likely more as less than what is open.
    let third = world.conditions.map {
      SmallWorld.answer($0, $0.hasSuffix("1") ? .met : .notMet, confidence: .a)
    }
    let comparison = try await world.scorer.comparison(
      of: [
        world.system("HR", third), world.system("SI", all(.notMet)),
        world.system("MT", [SmallWorld.answer("placement.b.3", .met, confidence: .a)]),
      ], settings: ComparisonSettings(choices: [.answers, .openAnswers], anyDraws: 400))
    let group = try #require(comparison.groups.first)
    func places(_ code: String) throws -> ClosedRange<Int>? {
      group.places(of: .system(try SmallWorld.territory(code)), in: .acrossPhases)
    }
    #expect(try places("HR") == 1...2)
    #expect(try places("MT") == 1...2)
    #expect(try places("SI") == 3...3)
    #expect(
      group.behind(.system(try SmallWorld.territory("HR")), in: .acrossPhases).map(\.territory.code)
        == ["SI"])
  }

  @Test func `settings out of range are refused`() {
    #expect(throws: ComparisonError.self) { try ComparisonSettings(draws: 999) }
    #expect(throws: ComparisonError.self) { try ComparisonSettings(weightSpread: .nan) }
    #expect(throws: ComparisonError.self) { try ComparisonSettings(threshold: 0.5) }
    #expect(throws: LeniencyError.outOfRange(4)) { try LeniencySpread(judgedAs: 4) }
    #expect(throws: LeniencyError.tooFewSubjects(29)) {
      try LeniencySpread(estimated: 0.4, subjects: 29, areIndependent: true)
    }
    #expect(throws: LeniencyError.sameFacts) {
      try LeniencySpread(estimated: 0.4, subjects: 300, areIndependent: false)
    }
    #expect(LeniencySpread.standard.basis == .judgement)
  }

  /// The exponential function by its series, for an integral that needs ten digits.
  private func exponential(_ x: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for n in 1...200 {
      term *= abs(x) / Double(n)
      sum += term
    }
    return x < 0 ? 1 / sum : sum
  }
}
