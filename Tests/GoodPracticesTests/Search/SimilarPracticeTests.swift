import PolicyCycle
import TestSupport
import Testing

@testable import GoodPractices

@Suite struct SimilarPracticeTests {
  private func practice(
    _ id: String, _ summary: String, territory: String = "SI", phases: [Phase] = [],
    subgroups: [NEETSubgroup] = [], meets: [String] = [], values: [String: Answer] = [:],
    reach: Reach = .part, level: EvidenceLevel = .assertion, direction: EffectDirection = .unknown
  ) throws -> GoodPractice {
    GoodPractice(
      id: id, title: id, territory: try #require(TerritoryCode(territory)), organisation: "",
      phases: phases, subgroups: subgroups, summary: summary, reach: reach,
      effects: [EffectEvidence(outcome: "", level: level, direction: direction)],
      answers: meets.map { Answer(condition: $0, value: .met) } + values.values)
  }

  private func search(_ practices: [GoodPractice]) throws -> PracticeSearch {
    PracticeSearch(
      PracticeLibrary(practices, partnerTerritories: []), rubric: try SmallRubric.rubric())
  }

  @Test func `the similarity by hand`() throws {
    let (one, two) = ("outreach.only.first", "profiling.only.first")
    let search = try search([
      try practice(
        "aa", "", phases: [.outreach, .placement], subgroups: [.roma], meets: [one, two]),
      try practice("bb", "", phases: [.outreach], subgroups: [.roma, .rural], meets: [one]),
      try practice("cc", "", phases: [.profiling], meets: ["placement.only.first"]),
    ])
    let similar = search.practices(similarTo: "aa")
    #expect(similar.map(\.practice.id) == ["bb"])
    let first = try #require(similar.first)
    #expect(first.conditions.map(\.id) == [one])
    #expect(first.phases == [.outreach] && first.subgroups == [.roma])
    // Every cosine of sets is 1 of a pair of 2 and 1: the root of a half. Titles share no word; SI is
    // in all records.
    #expect(first.wordLikeness == 0)
    #expect(abs(first.similarity - 0.6 * 0.5.squareRoot()) < 1e-12)
    #expect(search.practices(similarTo: "zz").isEmpty)
    #expect(search.practices(similarTo: "aa", limit: 0).isEmpty)
  }

  @Test func `words are compared by rare ones`() throws {
    let search = try search([
      try practice("aa", "bus tour kiosk"), try practice("bb", "bus tour kiosk", territory: "HR"),
      try practice("cc", "tour office", territory: "LU"),
      try practice("dd", "office", territory: "MT"),
      try practice("ee", "desk", territory: "LT"),
    ])
    let similar = search.practices(similarTo: "aa")
    // "tour" stands in three records of five: too common to tell.
    #expect(similar.map(\.practice.id) == ["bb"])
    #expect(similar.allSatisfy { $0.wordLikeness > 0 && $0.wordLikeness < 1 })
  }

  @Test(arguments: UInt64(1)..<8)
  func `likeness is even, at most 1, and the cosine of weights`(_ seed: UInt64) throws {
    let world = try RandomPractices(seed: seed, count: 30)
    let search = PracticeSearch(world.library, rubric: world.rubric)
    for practice in world.library.practices {
      for other in search.practices(similarTo: practice.id, limit: 100) {
        #expect(other.practice.id != practice.id)
        #expect(other.similarity > 0 && other.similarity <= 1)
        let back = search.practices(similarTo: other.practice.id, limit: 100)
          .first { $0.practice.id == practice.id }
        #expect(abs((back?.similarity ?? -1) - other.similarity) < 1e-9)
        let words = slowLikeness(practice.id, other.practice.id, in: search.index)
        #expect(abs(words - other.wordLikeness) < 1e-9)
      }
    }
  }

  /// The cosine by whole vectors over all words.
  private func slowLikeness(_ one: String, _ other: String, in index: SearchIndex) -> Double {
    let all = Set(
      index.documents.flatMap { $0.texts.flatMap { TextFolding.words(of: $0.text).map(\.text) } })
    var (dot, left, right) = (0.0, 0.0, 0.0)
    for word in all {
      let hits = index.search(SearchQuery("\"\(word)\"")).hits
      guard 2 * hits.count <= index.documents.count else { continue }
      let a = hits.first { $0.id == one }?.score ?? 0
      let b = hits.first { $0.id == other }?.score ?? 0
      (dot, left, right) = (dot + a * b, left + a * a, right + b * b)
    }
    return dot > 0 ? dot / (left * right).squareRoot() : 0
  }

  @Test func `practices for a gap, best evidence first, lessons and one's own left out`() throws {
    let gap = "outreach.only.first"
    func answer(_ value: AnswerValue, _ confidence: Confidence) -> [String: Answer] {
      [gap: Answer(condition: gap, value: value, confidence: confidence)]
    }
    let gain = EffectDirection.positive
    let practices = [
      try practice(
        "proven", "", values: answer(.met, .c), level: .credibleCounterfactual, direction: gain),
      try practice("wide", "", values: answer(.met, .d), reach: .whole),
      try practice("local", "", values: answer(.local, .a), reach: .whole),
      try practice("sure", "", values: answer(.met, .a)),
      try practice("guess", "", values: answer(.met, .d)),
      try practice(
        "lesson", "", values: answer(.met, .a), level: .credibleCounterfactual, direction: .none),
      try practice("own", "", territory: "HR03", values: answer(.met, .a), reach: .whole),
      try practice("not", "", values: answer(.notMet, .a), reach: .whole),
    ]
    let search = try search(practices)
    let croatia = try #require(TerritoryCode("HR"))
    let found = search.practices(forGap: gap, of: croatia)
    #expect(found.map(\.practice.id) == ["proven", "wide", "sure", "guess", "local"])
    #expect(found.map(\.reach) == [.part, .whole, .part, .part, .local])
    #expect(search.practices(forGap: gap).map(\.practice.id).contains("own"))
    #expect(search.practices(forGap: gap, limit: 2).map(\.practice.id) == ["proven", "own"])
    #expect(search.practices(forGap: "no.such.condition").isEmpty)
  }
}
