import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport

/// A rubric of several criteria in each section, with random answers, practices and suppositions.
struct RandomWorld {
  let rubric: Rubric
  let programme: Programme
  var generator: SeededGenerator

  init(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var criteria:
      [(section: String, id: String, essential: Bool, conditions: [SmallRubric.ConditionSketch])] =
        []
    for section in RubricSection.allCases {
      for number in 1...Int.random(in: 1...3, using: &generator) {
        let id = "\(section.id).c\(number)"
        let levels = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
          Int.random(in: 1...5, using: &generator)
        }.sorted()
        criteria.append(
          (
            section.id, id, false,
            levels.enumerated().map { index, level in
              .init(
                "\(id).\(index + 1)", level: level,
                aspect: Bool.random(using: &generator) ? "design" : "delivery",
                reachMatters: Bool.random(using: &generator),
                extra: #""notApplicableWhen": "There is none.""#)
            }
          ))
      }
    }
    rubric = try SmallRubric.rubric(criteria)
    programme = Programme(
      id: "p", territory: try SmallWorld.territory("ITI1"), level: .regional, title: "Programme")
    self.generator = generator
  }

  mutating func assessment(asOf day: String = "2026-11-22") throws -> Assessment {
    let answers = rubric.conditions.compactMap { condition -> Answer? in
      let id = condition.id
      return switch Int.random(in: 0...11, using: &generator) {
      case 0...4: SmallWorld.answer(id, .met)
      case 5: SmallWorld.answer(id, .local)
      case 6: SmallWorld.answer(id, .notMet, confidence: .a)
      case 7: SmallWorld.answer(id, .notMet, confidence: .c)
      case 8: SmallWorld.answer(id, .met, date: "2018")
      case 9: SmallWorld.answer(id, .notApplicable)
      default: nil
      }
    }
    return Assessment(
      subject: .programme("p"), territory: programme.territory, level: .regional, status: .desk,
      reader: "Test", asOf: PartialDate(day) ?? rubric.date, facts: [], answers: answers,
      rubric: rubric)
  }

  mutating func scorer() throws -> ProgrammeScorer {
    let practices = try (0..<Int.random(in: 1...6, using: &generator)).map { index in
      let territory = ["SI", "DK", "ITI1", "LV"].randomElement(using: &generator) ?? "SI"
      return try SmallWorld.practice(
        "p\(index)", in: territory,
        meets: rubric.conditions.map(\.id).filter { _ in Bool.random(using: &generator) })
    }
    return ProgrammeScorer(
      rubric: rubric,
      library: PracticeLibrary(practices, partnerTerritories: [programme.territory]))
  }

  mutating func whatIf(_ scorer: ProgrammeScorer) throws -> WhatIf {
    var changes: [WhatIfChange] = []
    for condition in rubric.conditions where Int.random(in: 0...3, using: &generator) == 0 {
      let value = AnswerValue.allCases.randomElement(using: &generator) ?? .met
      changes.append(.answer(to: condition.id, value))
    }
    for phase in Phase.allCases where Bool.random(using: &generator) {
      changes.append(
        .sectionWeight(.phase(phase), Double.random(in: 0.05...9, using: &generator)))
    }
    for criterion in rubric.criteria where Bool.random(using: &generator) {
      changes.append(
        .criterionWeight(criterion.id, Double.random(in: 0.05...9, using: &generator)))
    }
    for practice in scorer.library.practices where Int.random(in: 0...3, using: &generator) == 0 {
      changes.append(.without(practice: practice.id))
    }
    if Bool.random(using: &generator) {
      changes.append(
        .adding(
          try SmallWorld.practice(
            "new", in: "EE",
            meets: rubric.conditions.map(\.id).filter { _ in Bool.random(using: &generator) })))
    }
    return try WhatIf(changes.shuffled(using: &generator), scorer: scorer)
  }
}

extension ScoreDifference {
  /// Every share with its name.
  var shares: [(name: String, share: ShareDifference)] {
    [("all", share)] + sections.map { ($0.section.id, $0.share) }
  }

  /// Every point score with its name.
  var scores: [(name: String, score: MaturityDifference)] {
    [("demonstrated", demonstrated), ("possible", possible)]
      + sections.flatMap { section in
        [
          ("\(section.section.id) demonstrated", section.demonstrated),
          ("\(section.section.id) possible", section.possible),
        ]
      }
  }
}
