import PartnerRecords
import PolicyCycle
import Testing

@testable import GoodPractices

@Suite struct PracticeTextsTests {
  @Test func `every text of a record is searched but units and answers`() throws {
    for practice in try ShippedRecords.load().library.practices {
      let searched = Set(PracticeTexts.texts(of: practice).map(\.text))
      let conditions = Set(practice.answers.map(\.condition))
      for text in practice.texts where !searched.contains(text.text) {
        let point = text.place.lastIndex(of: ".") ?? text.place.endIndex
        #expect(
          text.place.hasSuffix(".unit") || conditions.contains(String(text.place[..<point])),
          "\(practice.id): \(text.place)")
      }
      let names = [practice.id, practice.territory.code, practice.originalTitle, practice.lineage]
      #expect(names.compactMap { $0 }.allSatisfy(searched.contains))
    }
  }

  @Test func `places, costs and links are found, places in an excerpt too`() throws {
    let record = try PracticeFiles.record(
      PracticeFiles.json(
        """
        , "location": "Villages around Kranjska Gora",
        "costs": [{"amount": 1, "currency": "EUR", "per": "kilometre"}],
        "furtherInformation": [{"title": "Documentary", "url": "https://example.eu/f"}]
        """))
    let search = PracticeSearch(
      PracticeLibrary([record.practice], partnerTerritories: []),
      rubric: try ShippedRecords.load().rubric)
    for word in ["kranjska", "kilometre", "documentary", "count"] {
      #expect(search.results(for: PracticeQuery(words: [word])).total == 1, "\(word)")
    }
    let query = PracticeQuery(words: ["kranjska"])
    let match = try #require(search.results(for: query).matches.first)
    #expect(search.excerpt(of: match.practice, for: query)?.text.contains("Kranjska Gora") == true)
  }

  @Test func `the places of texts are the same, read from the file or from the practice`() throws {
    for record in try PracticeFiles.shippedRecords() {
      #expect(TextPlaces.places(in: record.value) == record.practice.texts.map(\.place))
    }
    let record = try PracticeFiles.record(
      PracticeFiles.json(
        """
        , "location": "L", "costs": [{"amount": 1, "currency": "EUR", "per": "x", "note": "n"}],
        "furtherInformation": [{"title": "T", "url": "https://example.eu/f"}],
        "served": {"persons": 1, "note": "n"}, "contradictions": ["c"], "notes": ["n"],
        "challenges": "c"\(PracticeFiles.citing)
        """,
        evidence: PracticeFiles.sound.replacing(
          "\"method\"", with: "\"outcome\": \"o\", \"method\"")))
    #expect(TextPlaces.places(in: record.value) == record.practice.texts.map(\.place))
    #expect(record.practice.texts.count == 22)
  }
}
