import TestSupport
import Testing

@testable import GoodPractices

@Suite struct SearchIndexTests {
  @Test(arguments: UInt64(0)..<20)
  func `finds, scores and orders as reading everything does`(_ seed: UInt64) {
    let slow = SlowSearch(seed: seed, count: 1 + Int(seed) * 4)
    let index = SearchIndex(slow.documents.reversed(), fields: slow.fields)
    var generator = SeededGenerator(seed: seed &+ 1000)
    for _ in 0..<25 {
      let (text, terms) = SlowSearch.query(using: &generator)
      let query = SearchQuery(text)
      #expect(query.terms == terms, "\(text)")
      let expected = slow.search(terms)
      let found = index.search(query)
      #expect(found.total == expected.count, "\(text)")
      // Scores that differ by less than rounding may change places.
      let scores = Dictionary(
        expected.map { ($0.id, $0.score) }, uniquingKeysWith: { one, _ in one })
      #expect(Set(found.hits.map(\.id)) == Set(scores.keys), "\(text)")
      for (hit, wanted) in zip(found.hits, expected) {
        #expect(abs(hit.score - wanted.score) < 1e-9, "\(text)")
        #expect(abs(hit.score - (scores[hit.id] ?? -1)) < 1e-9, "\(text) \(hit.id)")
      }
      for (left, right) in zip(found.hits, found.hits.dropFirst()) {
        #expect(
          left.score > right.score || (left.score == right.score && left.id < right.id), "\(text)")
      }
      for limit in [0, 1, 3, 1000] {
        let best = index.search(query, limit: limit)
        #expect(best.total == found.total)
        #expect(best.hits == Array(found.hits.prefix(limit)), "\(text) \(limit)")
      }
    }
  }

  @Test func `a score by hand`() {
    // Two documents of 2 and 4 words: the mean is 3. "bus" stands in one of two: ln(1 + 1.5/1.5).
    let index = SearchIndex(
      [
        SearchDocument(id: "short", texts: [SearchText(field: 0, "bus tour")]),
        SearchDocument(id: "long", texts: [SearchText(field: 0, "a tour of towns")]),
      ], fields: [SearchField("text", weight: 2)])
    let hits = index.search(SearchQuery("bus")).hits
    // ln 2 x 2 x 2.2 / (2 + 1.2 x (0.25 + 0.75 x 2/3)) = 0.693147 x 4.4 / 2.9
    #expect(hits.map(\.id) == ["short"])
    #expect(abs((hits.first?.score ?? 0) - 0.6931471805599453 * 4.4 / 2.9) < 1e-12)
    #expect(index.wordCount == 5)
  }

  @Test func `no document and one document`() {
    let none = SearchIndex([], fields: [SearchField("text", weight: 1)])
    for text in ["", "a", "\"a b\"", "-a", "a*"] {
      #expect(none.search(SearchQuery(text)).total == 0)
      #expect(none.search(SearchQuery(text), limit: 5).hits.isEmpty)
    }
    let one = SearchIndex(
      [SearchDocument(id: "x", texts: [SearchText(field: 0, "Łódź works")])],
      fields: [SearchField("text", weight: 1)])
    for text in ["", "lodz", "ŁÓDŹ", "work*", "\"lodz works\"", "lodz -lo", "-b"] {
      #expect(one.search(SearchQuery(text)).hits.map(\.id) == ["x"], "\(text)")
    }
    for text in ["works*x", "\"works lodz\"", "-works", "work", "lodz -wor*"] {
      #expect(one.search(SearchQuery(text)).total == 0, "\(text)")
    }
    let empty = SearchIndex([SearchDocument(id: "x", texts: [])], fields: [])
    #expect(empty.search(SearchQuery("")).total == 1)
    #expect(empty.search(SearchQuery("a")).total == 0)
  }

  @Test func `phrases keep within one text of one field`() {
    let index = SearchIndex(
      [
        SearchDocument(
          id: "x",
          texts: [
            SearchText(field: 1, "gamma delta"), SearchText(field: 0, "alpha beta"),
            SearchText(field: 1, "epsilon"), SearchText(field: 7, "omega"),
            SearchText(field: -1, "omega"),
          ])
      ], fields: [SearchField("one", weight: 1), SearchField("two", weight: 1)])
    #expect(index.search(SearchQuery("\"gamma delta\"")).total == 1)
    #expect(index.search(SearchQuery("\"beta gamma\"")).total == 0)
    #expect(index.search(SearchQuery("\"delta epsilon\"")).total == 0)
    #expect(index.search(SearchQuery("omega")).total == 0)
  }

  @Test func `more fields than can be told apart are left out, weights kept in range`() {
    let fields = (0..<70).map { SearchField("f\($0)", weight: 1) }
    let index = SearchIndex(
      [
        SearchDocument(
          id: "x", texts: [SearchText(field: 63, "last"), SearchText(field: 64, "beyond")])
      ], fields: fields)
    #expect(index.search(SearchQuery("last")).total == 1)
    #expect(index.search(SearchQuery("beyond")).total == 0)
    #expect(SearchField("a", weight: .nan).weight == 0)
    #expect(SearchField("a", weight: -1).weight == 0)
    #expect(SearchField("a", weight: .infinity).weight == 1000)
  }

  @Test func `rank decides between equal scores, then the identifier`() {
    let documents = [("b", 1), ("a", 1), ("c", 0)].map { id, rank in
      SearchDocument(id: id, rank: rank, texts: [SearchText(field: 0, "same")])
    }
    let index = SearchIndex(documents, fields: [SearchField("text", weight: 1)])
    #expect(index.search(SearchQuery("same")).hits.map(\.id) == ["c", "a", "b"])
    #expect(index.search(SearchQuery("")).hits.map(\.id) == ["c", "a", "b"])
  }

  @Test func `sets of documents count and combine at every size`() {
    for capacity in [0, 1, 63, 64, 65, 200] {
      let full = DocumentSet(capacity: capacity, isFull: true)
      #expect(full.count == capacity)
      var odd = DocumentSet(capacity: capacity)
      for place in stride(from: 1, to: capacity, by: 2) { odd.insert(place) }
      var seen: [Int] = []
      odd.forEach { seen.append($0) }
      #expect(seen == Array(stride(from: 1, to: capacity, by: 2)))
      #expect(odd.countShared(with: full) == capacity / 2)
      var rest = full
      rest.subtract(odd)
      #expect(rest.count == capacity - capacity / 2)
      rest.formUnion(odd)
      #expect(rest == full)
    }
  }
}
