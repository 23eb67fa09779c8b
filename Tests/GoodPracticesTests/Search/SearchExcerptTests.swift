import TestSupport
import Testing

@testable import GoodPractices

@Suite struct SearchExcerptTests {
  private func index(_ texts: [SearchText]) -> SearchIndex {
    SearchIndex(
      [SearchDocument(id: "x", texts: texts)],
      fields: [SearchField("title", weight: 3), SearchField("text", weight: 1)])
  }

  private func excerpt(
    _ texts: [SearchText], _ query: String, fields: Set<Int>? = nil, length: Int = 40
  ) throws -> SearchExcerpt? {
    let index = index(texts)
    let hit = try #require(index.search(SearchQuery("")).hits.first)
    return index.excerpt(of: hit, for: SearchQuery(query), fields: fields, length: length)
  }

  @Test func `the piece stands around the words, whole words at its ends`() throws {
    let text = "Youth workers travel through villages by bus. They meet young people on site."
    let piece = try #require(try excerpt([SearchText(field: 1, text)], "bus villag*"))
    #expect(piece.text == "through villages by bus. They meet")
    #expect(piece.hits.map { String(piece.text[$0]) } == ["villages", "bus"])
    #expect(piece.isCutBefore && piece.isCutAfter && piece.field == 1)
    let whole = try #require(try excerpt([SearchText(field: 1, text)], "Youth", length: 500))
    #expect(whole.text == text)
    #expect(!whole.isCutBefore && !whole.isCutAfter)
  }

  @Test func `most terms win, then the weightier field, then the first`() throws {
    let texts = [
      SearchText(field: 1, "A bus."), SearchText(field: 1, "The bus."),
      SearchText(field: 0, "Bus tour"), SearchText(field: 1, "Bus and tour and van"),
    ]
    #expect(try excerpt(texts, "bus")?.field == 0)
    #expect(try excerpt(texts, "bus", fields: [1])?.text == "A bus.")
    #expect(try excerpt(texts, "bus van")?.text == "Bus and tour and van")
    #expect(try excerpt(texts, "train") == nil)
    #expect(try excerpt(texts, "-bus") == nil)
    #expect(try excerpt(texts, "bus", fields: []) == nil)
  }

  @Test func `phrases are one hit, decomposed letters are whole`() throws {
    let text = SearchText(field: 1, "Le cafe\u{301} des jeunes; un cafe\u{301}.")
    let piece = try #require(try excerpt([text], "\"café des\" un"))
    #expect(piece.hits.map { String(piece.text[$0]) } == ["café des", "un"])
  }

  @Test func `a hit of another index is no trap`() throws {
    let hit = SearchHit(id: "y", place: 9, score: 0)
    #expect(index([]).excerpt(of: hit, for: SearchQuery("a")) == nil)
  }

  @Test(arguments: UInt64(0)..<150)
  func `a piece lies within the text and cuts no character`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let parts = [
      "a", "ab", "e\u{301}", "👩‍👩‍👧", "🇸🇮🇭🇷", " ", " ", ". ", "\r\n", "क्षि", "\u{600}a", "ł", "\u{AD}",
      "\u{301}", "각",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...120, using: &generator) {
      text += parts[Int.random(in: 0..<parts.count, using: &generator)]
    }
    let length = Int.random(in: 20...60, using: &generator)
    for query in ["a", "ab*", "e", "l a", "क्षि", "\"a ab\""] {
      let found = index([SearchText(field: 1, text)]).search(SearchQuery(query)).total
      let piece = try excerpt([SearchText(field: 1, text)], query, length: length)
      #expect(piece != nil || found == 0, "\(query)")
      guard let piece else { continue }
      let (characters, own) = (Array(text), Array(piece.text))
      #expect(own.count <= length)
      let starts = characters.indices.filter { characters[$0...].starts(with: own) }
      #expect(!starts.isEmpty, "not a run of whole characters: \(piece.text)")
      #expect(piece.isCutBefore || starts.first == 0)
      #expect(piece.isCutAfter || starts.last.map { $0 + own.count } == characters.count)
      #expect(!piece.hits.isEmpty)
      var end = piece.text.startIndex
      for hit in piece.hits {
        #expect(hit.lowerBound >= end && !hit.isEmpty && hit.upperBound <= piece.text.endIndex)
        end = hit.upperBound
        for bound in [hit.lowerBound, hit.upperBound] {
          #expect(bound.samePosition(in: piece.text) == bound)
          #expect(piece.text.indices.contains(bound) || bound == piece.text.endIndex)
        }
      }
    }
  }
}
