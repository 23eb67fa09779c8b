import PartnerRecords
import PolicyCycle
import TestSupport
import Testing

@testable import GoodPractices

@Suite struct PracticeSearchTests {
  @Test(arguments: UInt64(0)..<20)
  func `facets narrow and count as reading every record does`(_ seed: UInt64) throws {
    let world = try RandomPractices(seed: seed, count: Int(seed) * 6)
    let search = PracticeSearch(world.library, rubric: world.rubric)
    var generator = SeededGenerator(seed: seed &+ 77)
    for _ in 0..<15 {
      let query = RandomPractices.query(using: &generator, rubric: world.rubric)
      let results = search.results(for: query)
      let expected = world.library.practices.filter { world.admits(query, $0) }
      #expect(results.total == expected.count)
      #expect(Set(results.matches.map(\.practice.id)) == Set(expected.map(\.id)), "\(query)")
      if query.words.isEmpty {
        #expect(
          results.matches.map(\.practice.id) == expected.sorted { $0.precedes($1) }.map(\.id))
      }
      for facet in PracticeFacet.allCases {
        let lifted = world.library.practices.filter { world.admits(query, $0, lifting: facet) }
        let counts = results.counts(of: facet)
        for count in counts {
          let own = lifted.count { world.values(facet, of: $0).contains(count.value) }
          #expect(count.count == own, "\(facet) \(count.value) \(query)")
        }
        let known = Set(lifted.flatMap { world.values(facet, of: $0) })
        #expect(known.isSubset(of: counts.map(\.value)))
        #expect(Set(counts.map(\.value)).count == counts.count)
      }
    }
  }

  @Test func `words of every language of a record find it`() throws {
    let rubric = try ShippedRecords.load().rubric
    let record = try PracticeRecord(
      json: Array(
        PracticeFiles.json(
          """
          , "translations": {"it": {"title": "Autobus per i giovani"},
            "sl": {"summary": "Avtobus obišče vasi."}}
          """
        ).utf8), source: "bus.json", rubric: rubric)
    let search = PracticeSearch(
      PracticeLibrary([record.practice], partnerTerritories: []), rubric: rubric)
    for word in ["autobus", "obisce", "village"] {
      #expect(search.results(for: PracticeQuery(words: [word])).total == 1, "\(word)")
    }
    #expect(search.results(for: PracticeQuery(words: ["treno"])).total == 0)
  }

  @Test func `words find practices by the conditions they show, and point to them`() throws {
    let records = try ShippedRecords.load()
    let search = PracticeSearch(records.library, rubric: records.rubric)
    let results = search.results(for: PracticeQuery(words: ["outreach.funnel"]), limit: 5)
    #expect(results.total > 5 && results.matches.count == 5)
    for match in results.matches where !match.conditions.isEmpty {
      #expect(match.conditions.allSatisfy { $0.criterion == "outreach.funnel" })
    }
    #expect(results.matches.contains { !$0.conditions.isEmpty })
    let all = search.results(for: PracticeQuery(words: ["outreach.funnel"])).matches
    #expect(all.map(\.relevance) == all.map(\.relevance).sorted(by: >))
    let showing = Set(
      search.results(for: PracticeQuery(criteria: ["outreach.funnel"])).matches.map(\.practice.id))
    #expect(showing.isSubset(of: all.map(\.practice.id)))
  }

  @Test func `every word of every shipped record finds it`() throws {
    let records = try ShippedRecords.load()
    let search = PracticeSearch(records.library, rubric: records.rubric)
    for practice in records.library.practices.prefix(30) {
      for text in [practice.title, practice.originalTitle ?? "", practice.summary] {
        let query = PracticeQuery(words: ["\"" + text.replacing("\"", with: " ") + "\""])
        guard TextFolding.words(of: text).count <= SearchQuery.wordLimit else { continue }
        let found = search.results(for: query).matches.map(\.practice.id)
        #expect(found.contains(practice.id), "\(text)")
      }
    }
  }

  @Test func `an excerpt comes from the record, not from its title`() throws {
    let records = try ShippedRecords.load()
    let search = PracticeSearch(records.library, rubric: records.rubric)
    let query = PracticeQuery(words: ["mentor"])
    let matches = search.results(for: query).matches
    #expect(!matches.isEmpty)
    for match in matches {
      guard let piece = search.excerpt(of: match.practice, for: query, length: 80) else { continue }
      #expect(piece.text.count <= 80)
      for hit in piece.hits { #expect(piece.text[hit].lowercased().hasPrefix("mentor")) }
    }
    #expect(matches.contains { search.excerpt(of: $0.practice, for: query) != nil })
  }

  @Test func `a library of no practice`() throws {
    let search = PracticeSearch(
      PracticeLibrary([], partnerTerritories: []), rubric: try SmallRubric.rubric())
    let results = search.results(for: PracticeQuery(words: ["a"], evidence: .proven))
    #expect(results.total == 0 && results.matches.isEmpty)
    #expect(results.counts(of: .phase).map(\.count) == [0, 0, 0, 0, 0])
    #expect(results.counts(of: .country).isEmpty)
    #expect(search.practices(similarTo: "x").isEmpty)
    #expect(search.practices(forGap: "outreach.only.first").isEmpty)
  }
}
