import TestSupport
import Testing

@testable import GoodPractices

@Suite struct SearchQueryTests {
  private func terms(_ text: String, _ matching: WordMatching = .whole) -> [String] {
    SearchQuery(text, matching: matching).terms.map { term in
      (term.isExcluded ? "-" : "") + term.words.joined(separator: "+")
        + (term.isBeginning ? "*" : "")
    }
  }

  @Test(arguments: [
    ("Bus TOUR", "bus tour"), ("  bus\t\ntour ", "bus tour"), ("train*", "train*"),
    ("\"Youth Guarantee\"", "youth+guarantee"),
    ("\u{201E}youth guarantee\u{201C}", "youth+guarantee"),
    ("\u{AB}garantie jeunes\u{BB} x", "garantie+jeunes x"), ("\"youth guar*\"", "youth+guar*"),
    ("\"youth guar\"*", "youth+guar*"), ("\"youth * guar\"", "youth+guar"), ("e-mail", "e+mail"),
    ("outreach.funnel", "outreach+funnel"), ("-school", "-school"),
    ("-\"old school\" a", "-old+school a"),
    ("--school", "-school"), ("- school", "school"), ("-", ""), ("*", ""), ("\"", ""), ("\"\"", ""),
    ("a a A", "a"), ("a -a", "a -a"), ("\"open end", "open+end"), ("a\"b c\"d", "a b+c d"),
    ("a*b", "a+b"), ("NOT (a OR b)", "not a or b"), ("-e-mail*", "-e+mail*"),
  ])
  func `a text becomes terms`(_ text: String, _ expected: String) {
    #expect(terms(text).joined(separator: " ") == expected)
  }

  @Test func `the last word may be in the making`() {
    #expect(terms("youth gua", .lastAsBeginning) == ["youth", "gua*"])
    #expect(terms("youth gua ", .lastAsBeginning) == ["youth", "gua"])
    #expect(terms("youth -gua", .lastAsBeginning) == ["youth", "-gua"])
    #expect(terms("\"youth gua\"", .lastAsBeginning) == ["youth+gua"])
    let parts = SearchQuery(["you", "gua"], matching: .lastAsBeginning).terms
    #expect(parts.map(\.isBeginning) == [false, true])
  }

  @Test func `plain words as beginnings lose a plural s`() {
    #expect(terms("tours bus", .asBeginnings) == ["tour*", "bus*"])
    #expect(terms("RIN-1 2024", .asBeginnings) == ["rin+1", "2024"])
    #expect(terms("\"bus tours\" -tours", .asBeginnings) == ["bus+tours", "-tours"])
    #expect(terms("street-workers", .asBeginnings) == ["street+worker*"])
  }

  @Test func `a query holds 64 words and says so`() {
    let many = (0..<100).map { "w\($0)" }
    let query = SearchQuery(many.joined(separator: " "))
    #expect(query.terms.count == 64)
    #expect(query.isShortened)
    #expect(!SearchQuery(many.prefix(64).joined(separator: " ")).isShortened)
    let phrase = SearchQuery("\"" + many.joined(separator: " ") + "*\"")
    #expect(phrase.terms.map(\.words.count) == [64])
    #expect(phrase.terms.map(\.isBeginning) == [false])
    let parts = SearchQuery(many, matching: .asBeginnings)
    #expect(parts.terms.count == 64 && parts.isShortened)
  }

  @Test(arguments: UInt64(0)..<200)
  func `every text is a query, and every index answers it`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array(
      "ab \"*-\u{201C}\u{AB}\u{301}\u{200D}\u{200F}\u{FEFF}\0\n🏳️‍🌈é文ß\u{10FFFF}١ำ\u{600}"
        .unicodeScalars)
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      text.unicodeScalars.append(signs[Int.random(in: 0..<signs.count, using: &generator)])
    }
    let index = SearchIndex(
      [SearchDocument(id: "x", texts: [SearchText(field: 0, "a b ab é 文 ß")])],
      fields: [SearchField("text", weight: 1)])
    for matching in [WordMatching.whole, .lastAsBeginning, .asBeginnings] {
      let query = SearchQuery(text, matching: matching)
      #expect(query.terms.allSatisfy { !$0.words.isEmpty && $0.words.allSatisfy { !$0.isEmpty } })
      #expect(index.search(query).total <= 1)
      #expect(SearchQuery(text, matching: matching) == query)
    }
  }

  @Test func `long texts are read to the limit only`() {
    let letters = String(repeating: "x", count: 200_000)
    #expect(SearchQuery(letters).terms.count == 1)
    #expect(SearchQuery(String(repeating: "\"", count: 200_000)).terms.isEmpty)
    #expect(SearchQuery(String(repeating: "- ", count: 100_000)).terms.isEmpty)
    #expect(SearchQuery(String(repeating: "a b ", count: 100_000)).terms.count == 2)
  }
}
