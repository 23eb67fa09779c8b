import PolicyCycle
import TestSupport
import Testing

@Suite struct CriterionLevelsTests {
  /// Readings of one criterion from levels and standings.
  private func readings(
    _ steps: [(level: Int, standing: ConditionStanding, confidence: Confidence?)],
    aspects: [String] = []
  ) throws -> [ConditionReading] {
    let sketches = steps.enumerated().map { index, step in
      SmallRubric.ConditionSketch(
        "outreach.x.c\(index)", level: step.level,
        aspect: index < aspects.count ? aspects[index] : "design", reachMatters: true)
    }
    let rubric = try SmallRubric.rubric([("outreach", "outreach.x", false, sketches)])
    return try steps.enumerated().map { index, step in
      let condition = try #require(rubric.condition("outreach.x.c\(index)"))
      let answer = step.confidence.map {
        Answer(condition: condition.id, value: .notMet, confidence: $0)
      }
      return ConditionReading(condition: condition, answer: answer, standing: step.standing)
    }
  }

  @Test func `the rubric's worked example gives 2, 3 and 2`() throws {
    // level 1: met; 2: met; 3: met, unknown; 4: local (reach matters), unknown; 5: unknown
    let levels = try #require(
      CriterionLevels(
        try readings([
          (1, .shown, nil), (2, .shown, nil), (3, .shown, nil), (3, .unknown, nil),
          (4, .shownLocally, nil), (4, .unknown, nil), (5, .unknown, nil),
        ])))
    #expect(levels.demonstrated == .specified)
    #expect(levels.possible == .setUpAndStarted)
    #expect(levels.local == .specified)
    #expect(levels.blockingCondition == "outreach.x.c3")
  }

  @Test func `without level 1 nothing is shown, whatever stands above it`() throws {
    let levels = try #require(
      CriterionLevels(try readings([(1, .unknown, nil), (2, .shown, nil), (3, .shown, nil)])))
    #expect(levels.demonstrated == .nothingShown)
    #expect(levels.possible == .setUpAndStarted)
    #expect(levels.blockingCondition == "outreach.x.c0")
  }

  @Test func `a level whose conditions do not apply is passed over and never given`() throws {
    let passed = try #require(
      CriterionLevels(try readings([(1, .shown, nil), (2, .notApplicable, nil), (3, .shown, nil)])))
    #expect(passed.demonstrated == .setUpAndStarted)
    let last = try #require(
      CriterionLevels(try readings([(1, .shown, nil), (2, .notApplicable, nil)])))
    #expect(last.demonstrated == .named)
    #expect(last.blockingCondition == nil)
    #expect(CriterionLevels(try readings([(1, .notApplicable, nil)])) == nil)
  }

  @Test(arguments: [
    (Confidence.a, MaturityLevel.named), (.b, .named), (.c, .specified), (.d, .specified),
  ])
  func `a blocking "not met" below grade B counts as unknown`(
    _ confidence: Confidence, _ possible: MaturityLevel
  ) throws {
    let levels = try #require(
      CriterionLevels(try readings([(1, .shown, nil), (2, .lacking, confidence)])))
    #expect(levels.demonstrated == .named)
    #expect(levels.possible == possible)
  }

  @Test func `the design level looks at design conditions alone`() throws {
    let levels = try #require(
      CriterionLevels(
        try readings(
          [(1, .shown, nil), (2, .unknown, nil), (3, .shown, nil), (4, .unknown, nil)],
          aspects: ["design", "delivery", "design", "design"])))
    #expect(levels.demonstrated == .named)
    #expect(levels.design == .setUpAndStarted)
  }

  @Test func `levels keep their order on random standings`() throws {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<300 {
      let steps: [(level: Int, standing: ConditionStanding, confidence: Confidence?)] =
        (0..<Int.random(in: 1...8, using: &generator)).map { _ in
          (
            Int.random(in: 1...5, using: &generator),
            ConditionStanding.allCases.randomElement(using: &generator) ?? .unknown, nil
          )
        }.sorted { $0.level < $1.level }
      guard let levels = CriterionLevels(try readings(steps)) else { continue }
      #expect(levels.demonstrated <= levels.possible, "round \(round), seed 11")
      #expect(levels.demonstrated <= levels.local, "round \(round), seed 11")
    }
  }
}
