import PartnerRecords
import PolicyCycle
import TestSupport
import Testing

@testable import GoodPractices

@Suite struct PracticeQueryTests {
  private func practice(
    _ id: String, _ title: String, summary: String = "A thing.", territory: String = "SI",
    phases: [Phase] = [.outreach], meets: [String] = [], effects: [EffectEvidence] = []
  ) throws -> GoodPractice {
    GoodPractice(
      id: id, title: title, territory: try #require(TerritoryCode(territory)), organisation: "Body",
      phases: phases, summary: summary, reach: .whole, effects: effects,
      answers: meets.map { Answer(condition: $0, value: .met) })
  }

  private func found(_ query: PracticeQuery, _ practices: [GoodPractice]) throws -> [String] {
    PracticeLibrary(practices, partnerTerritories: []).matches(
      for: query, rubric: try SmallRubric.rubric()
    ).map(\.practice.id)
  }

  @Test func `all words must be found; a title weighs more than a summary`() throws {
    let practices = [
      try practice("a", "Bus tour", summary: "Goes to young people."),
      try practice("b", "Young people on tour", summary: "With a bus."),
      try practice("c", "Something else"),
    ]
    #expect(try found(PracticeQuery(words: ["BUS", "tours"]), practices) == ["a", "b"])
    #expect(try found(PracticeQuery(words: ["young tour"]), practices) == ["b", "a"])
    #expect(try found(PracticeQuery(words: ["bus", "rocket"]), practices).isEmpty)
    #expect(try found(PracticeQuery(), practices).count == 3)
  }

  @Test func `facets narrow, lessons come only when asked for`() throws {
    let gain = EffectEvidence(outcome: "work", level: .credibleCounterfactual, direction: .positive)
    let loss = EffectEvidence(outcome: "work", level: .credibleCounterfactual, direction: .negative)
    let practices = [
      try practice("proven", "P", territory: "DK", effects: [gain]),
      try practice("lesson", "L", territory: "NL", phases: [.placement], effects: [loss]),
      try practice("idea", "I", territory: "SI03", meets: ["outreach.only.first"]),
    ]
    #expect(try found(PracticeQuery(evidence: .promising), practices) == ["proven"])
    #expect(try found(PracticeQuery(evidence: .lesson), practices) == ["lesson"])
    #expect(try found(PracticeQuery(evidence: .inspiration), practices) == ["proven", "idea"])
    #expect(try found(PracticeQuery(phases: [.placement]), practices) == ["lesson"])
    #expect(try found(PracticeQuery(criteria: ["outreach.only"]), practices) == ["idea"])
    let slovenia = try #require(TerritoryCode("SI"))
    #expect(try found(PracticeQuery(territories: [slovenia]), practices) == ["idea"])
  }

  @Test func `an unknown practice is told with the nearest one`() throws {
    let library = try ShippedRecords.load().library
    #expect(
      UnknownPractice(id: "si-pum-o-plu", library: library).description
        == "found the practice \"si-pum-o-plu\"; expected the identifier of a practice of the library,"
        + " perhaps \"si-pum-o-plus\"")
    #expect(
      UnknownPractice(id: "x", library: library).description
        == "found the practice \"x\"; expected the identifier of a practice of the library")
  }
}
