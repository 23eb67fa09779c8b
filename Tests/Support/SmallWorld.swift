import ESFProgrammes
package import GoodPractices
package import PolicyCycle
package import ProgrammeScoring

/// A world small enough to compute by hand: two criteria of outreach, a few practices.
package struct SmallWorld: Sendable {
  package let rubric: Rubric

  package init() throws {
    rubric = try SmallRubric.rubric([
      (
        "outreach", "outreach.a", true,
        [
          .init("outreach.a.1", level: 1), .init("outreach.a.2", level: 2),
          .init("outreach.a.3", level: 3, aspect: "delivery", reachMatters: true),
          .init("outreach.a.4", level: 4, aspect: "delivery"),
        ]
      ),
      (
        "outreach", "outreach.b", false,
        [.init("outreach.b.1", level: 1), .init("outreach.b.2", level: 2, reachMatters: true)]
      ),
    ])
  }

  package static func territory(_ code: String) throws -> TerritoryCode {
    guard let territory = TerritoryCode(code) else { throw NoSuchValue(text: code) }
    return territory
  }

  /// A practice that meets the conditions given.
  package static func practice(
    _ id: String, in territory: String, meets: [String], locally: [String] = [],
    reach: Reach = .whole, effects: [EffectEvidence] = [], status: GoodPractice.Status = .unknown
  ) throws -> GoodPractice {
    GoodPractice(
      id: id, title: "Title of \(id)", territory: try Self.territory(territory),
      organisation: "Body", phases: [.outreach], status: status, summary: "What it is.",
      reach: reach,
      effects: effects,
      answers: meets.map { answer($0, .met) } + locally.map { answer($0, .local) })
  }

  package static func answer(
    _ condition: String, _ value: AnswerValue, date: String? = "2024", formerly: Bool = false,
    confidence: Confidence = .b
  ) -> Answer {
    Answer(
      condition: condition, value: value, place: value == .local ? "Here" : nil, facts: ["f"],
      sourceKind: .monitoringReport, factDate: date.flatMap(PartialDate.init(_:)),
      confidence: confidence, formerlyMet: formerly, reason: "Because.")
  }

  package func assessment(_ answers: [Answer], territory: String = "ITI1") throws -> Assessment {
    Assessment(
      subject: .programme("p"), territory: try Self.territory(territory), level: .regional,
      status: .desk, reader: "Test", asOf: PartialDate("2026-11-22") ?? rubric.date, facts: [],
      answers: answers, rubric: rubric)
  }

  package func scorecard(
    _ answers: [Answer], practices: [GoodPractice], territory: String = "ITI1",
    system: Assessment? = nil
  ) throws -> Scorecard {
    let library = PracticeLibrary(
      practices, partnerTerritories: [try Self.territory("ITI1"), try Self.territory("SI")])
    let programme = Programme(
      id: "p", territory: try Self.territory(territory), level: .regional, title: "Programme")
    return ProgrammeScorer(rubric: rubric, library: library).scorecard(
      for: programme, assessment: try assessment(answers, territory: territory), system: system)
  }

  package static let gain = EffectEvidence(
    outcome: "work", level: .credibleCounterfactual, direction: .positive)
  package static let noGain = EffectEvidence(
    outcome: "work", level: .credibleCounterfactual, direction: .none)
}

/// A text that a test meant to be a value and that is none.
private struct NoSuchValue: Error, Sendable {
  let text: String
}
