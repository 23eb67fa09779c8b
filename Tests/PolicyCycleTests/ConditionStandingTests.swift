import PolicyCycle
import TestSupport
import Testing

@Suite struct ConditionStandingTests {
  private func condition(reachMatters: Bool) throws -> Condition {
    let rubric = try SmallRubric.rubric([
      (
        "outreach", "outreach.x", false,
        [.init("outreach.x.c", level: 1, reachMatters: reachMatters)]
      )
    ])
    return try #require(rubric.condition("outreach.x.c"))
  }

  private func standing(
    _ value: AnswerValue, date: String?, formerly: Bool = false, reachMatters: Bool = true
  ) throws -> ConditionStanding {
    let answer = Answer(
      condition: "outreach.x.c", value: value, factDate: date.flatMap(PartialDate.init(_:)),
      formerlyMet: formerly)
    return Answer.standing(
      of: answer, on: try condition(reachMatters: reachMatters),
      asOf: try #require(PartialDate("2026-11-22")), stalenessYears: 5)
  }

  @Test func `every answer has its own standing`() throws {
    #expect(try standing(.met, date: "2023") == .shown)
    #expect(try standing(.local, date: "2023") == .shownLocally)
    #expect(try standing(.notMet, date: nil) == .lacking)
    #expect(try standing(.unknown, date: nil) == .unknown)
    #expect(try standing(.unknown, date: nil, formerly: true) == .formerlyShown)
    #expect(try standing(.notApplicable, date: nil) == .notApplicable)
  }

  @Test func `an old or undated fact alone shows nothing now`() throws {
    #expect(try standing(.met, date: "2020") == .formerlyShown)
    #expect(try standing(.met, date: nil) == .formerlyShown)
    #expect(try standing(.local, date: "2020-12-31") == .formerlyShown)
    #expect(try standing(.notMet, date: "2020") == .unknown)
    #expect(try standing(.notMet, date: "2021") == .lacking)
  }

  @Test func `local counts as shown where reach does not matter`() throws {
    #expect(try standing(.local, date: "2023", reachMatters: false) == .shown)
  }

  @Test func `no answer is unknown`() throws {
    let standing = Answer.standing(
      of: nil, on: try condition(reachMatters: true), asOf: try #require(PartialDate("2026")),
      stalenessYears: 5)
    #expect(standing == .unknown)
  }
}
