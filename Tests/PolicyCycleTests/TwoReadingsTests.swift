import PolicyCycle
import TestSupport
import Testing

@Suite struct TwoReadingsTests {
  private let id = "outreach.only.first"

  private func assessment(_ answer: Answer?, rubric: Rubric) throws -> Assessment {
    let source = Fact(id: "f", statement: "S", sourceKind: .legalAct, citation: Citation())
    return Assessment(
      subject: .programme("p"), territory: try #require(TerritoryCode("HR")), level: .national,
      status: .desk, reader: "A", asOf: try #require(PartialDate("2026-11-22")), facts: [source],
      answers: answer.map { [$0] } ?? [], rubric: rubric)
  }

  private func answer(
    _ value: AnswerValue, _ date: String?, _ confidence: Confidence = .b, formerly: Bool = false
  ) -> Answer {
    Answer(
      condition: id, value: value, facts: ["f"], sourceKind: .legalAct,
      factDate: date.flatMap(PartialDate.init(_:)), confidence: confidence, formerlyMet: formerly)
  }

  @Test func `the order of the readers changes no standing and no level`() throws {
    let rubric = try SmallRubric.rubric()
    let condition = try #require(rubric.condition(id))
    let choices: [Answer?] = [
      nil, answer(.met, "2025"), answer(.met, "2010"), answer(.met, nil), answer(.notMet, nil, .a),
      answer(.notMet, nil, .d), answer(.unknown, nil, formerly: true), answer(.unknown, nil),
      answer(.local, "2025"),
    ]
    for one in choices {
      for two in choices {
        let first = try assessment(one, rubric: rubric)
        let second = try assessment(two, rubric: rubric)
        let ahead = TwoReadings(first: first, second: second, rubric: rubric)
        let back = TwoReadings(first: second, second: first, rubric: rubric)
        #expect(
          ahead.agreed.standing(on: condition, in: rubric)
            == back.agreed.standing(on: condition, in: rubric))
        #expect(
          ahead.agreed.answer(to: id)?.confidence == back.agreed.answer(to: id)?.confidence)
        #expect(ahead.answeredByEither == back.answeredByEither)
        #expect(ahead.answeredAlike == back.answeredAlike)
      }
    }
  }

  @Test func `equal answers that leave the subject elsewhere differ`() throws {
    let rubric = try SmallRubric.rubric()
    let readings = TwoReadings(
      first: try assessment(answer(.met, "2025"), rubric: rubric),
      second: try assessment(answer(.met, "2010"), rubric: rubric), rubric: rubric)
    #expect(readings.differences.count == 1)
    #expect(readings.answeredByEither == 1)
    #expect(readings.answeredAlike == 0)
  }

  @Test func `an agreed answer cites the facts of both and is as sure as the less sure`() throws {
    let rubric = try SmallRubric.rubric()
    let readings = TwoReadings(
      first: try assessment(answer(.met, "2025", .a), rubric: rubric),
      second: try assessment(answer(.met, "2024", .c), rubric: rubric), rubric: rubric)
    let agreed = try #require(readings.agreed.answer(to: id))
    #expect(agreed.confidence == .c)
    #expect(agreed.factDate == PartialDate("2024"))
    #expect(agreed.facts == ["1: f", "2: f"])
    #expect(agreed.facts.allSatisfy { readings.agreed.fact($0) != nil })
  }
}
