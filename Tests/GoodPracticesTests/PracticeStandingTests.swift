import GoodPractices
import Testing

@Suite struct PracticeStandingTests {
  private func standing(_ effects: [(Int, EffectDirection)]) -> PracticeStanding {
    PracticeStanding(
      effects: effects.compactMap { level, direction in
        EvidenceLevel(rawValue: level).map {
          EffectEvidence(outcome: "work", level: $0, direction: direction)
        }
      })
  }

  @Test(arguments: [
    (4, EffectDirection.positive, PracticeStanding.proven), (5, .positive, .proven),
    (3, .positive, .promising), (2, .positive, .promising), (4, .mixed, .promising),
    (2, .mixed, .inspiration), (1, .unknown, .inspiration), (0, .unknown, .inspiration),
    (2, .none, .lesson), (5, .negative, .lesson), (1, .none, .inspiration),
  ])
  func `one outcome, by the ladder's table`(
    _ level: Int, _ direction: EffectDirection, _ expected: PracticeStanding
  ) {
    #expect(standing([(level, direction)]) == expected)
  }

  @Test func `a lesson has a measured outcome without gain and none with one`() {
    #expect(standing([(4, .none), (4, .none), (4, .mixed)]) == .lesson)
    #expect(standing([(3, .negative), (3, .none)]) == .lesson)
    #expect(standing([(3, .positive), (3, .none)]) == .promising)
    #expect(standing([(4, .positive), (4, .none)]) == .proven)
    #expect(standing([]) == .inspiration)
  }
}
