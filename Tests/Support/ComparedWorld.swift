package import GoodPractices
package import PolicyCycle
package import ProgrammeScoring

/// A world of several systems: two criteria in each section, three conditions in each criterion.
package struct ComparedWorld: Sendable {
  package let rubric: Rubric
  package let scorer: ProgrammeScorer
  /// The conditions, in the rubric's order.
  package let conditions: [String]

  package static let territories = ["MT", "HR", "RO", "SI", "LU", "LT"]

  /// A world of some practices; without any, one in Denmark shows every condition.
  package init(practices: [GoodPractice]? = nil) throws {
    let sections = [
      "data-collection", "profiling", "customised-support", "placement", "outreach",
      "cross-cutting",
    ]
    var criteria:
      [(
        section: String, id: String, essential: Bool, conditions: [SmallRubric.ConditionSketch]
      )] = []
    for section in sections {
      for name in ["a", "b"] {
        let conditions = (1...3).map { level in
          SmallRubric.ConditionSketch(
            "\(section).\(name).\(level)", level: level,
            aspect: level < 3 ? "design" : "delivery", reachMatters: level == 2)
        }
        criteria.append((section, "\(section).\(name)", name == "a", conditions))
      }
    }
    rubric = try SmallRubric.rubric(criteria)
    conditions = rubric.conditions.map(\.id)
    let known = try practices ?? [SmallWorld.practice("dk", in: "DK", meets: conditions)]
    scorer = ProgrammeScorer(
      rubric: rubric, library: PracticeLibrary(known, partnerTerritories: []))
  }

  /// The assessment of a system.
  package func system(
    _ territory: String, _ answers: [Answer], level: GovernanceLevel = .national,
    status: AssessmentStatus = .desk, reader: String = "Reader"
  ) throws -> Assessment {
    let code = try SmallWorld.territory(territory)
    return Assessment(
      subject: .system(code), territory: code, level: level, status: status, reader: reader,
      asOf: PartialDate("2026-11-22") ?? rubric.date, facts: [], answers: answers, rubric: rubric)
  }

  /// Random answers: every standing and every confidence.
  package func answers(_ generator: inout SeededGenerator) -> [Answer] {
    conditions.compactMap { condition in
      let confidence = Confidence.allCases.randomElement(using: &generator) ?? .c
      let value: AnswerValue? =
        switch Int.random(in: 0...9, using: &generator) {
        case 0...3: .met
        case 4: .local
        case 5, 6: .notMet
        case 7: .notApplicable
        default: nil
        }
      return value.map { SmallWorld.answer(condition, $0, confidence: confidence) }
    }
  }
}
