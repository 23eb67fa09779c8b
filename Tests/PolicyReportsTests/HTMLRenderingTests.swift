import Foundation
import GoodPractices
import PolicyCycle
import ProgrammeScoring
import StructuredText
import Testing

@testable import PolicyReports

@Suite struct HTMLRenderingTests {
  /// The elements and attributes that the renderer ever writes.
  private static let elements: Set<String> = [
    "!doctype", "html", "head", "meta", "title", "style", "body", "a", "nav", "ul", "ol", "li",
    "main",
    "h1", "h2", "h3", "h4", "p", "section", "dl", "dt", "dd", "div", "table", "caption", "thead",
    "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "desc", "defs", "pattern", "rect",
    "circle", "path", "line", "text", "details", "summary", "footer", "script", "span", "strong",
    "code", "bdi", "i", "b", "label", "input", "select", "option", "button",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "http-equiv", "content", "name", "href", "class", "id", "role", "tabindex",
    "aria-label", "aria-labelledby", "aria-hidden", "aria-current", "scope", "rel", "hidden",
    "type",
    "autocomplete", "value", "width", "height", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r",
    "d",
    "fill", "stroke", "stroke-width", "stroke-dasharray", "text-anchor", "patternunits", "html",
    "data-facet", "data-l", "colspan", "data-phase", "data-criterion", "data-country",
    "data-evidence", "data-reach",
    "data-partner", "data-words", "hreflang",
  ]

  private func check(_ html: String) {
    let tokens = HTMLTokens(html)
    let opening = tokens.tags.filter { !$0.name.hasPrefix("/") }
    #expect(Set(opening.map(\.name)).subtracting(Self.elements) == [])
    #expect(Set(opening.flatMap(\.attributes.keys)).subtracting(Self.attributes) == [])
    let addresses = opening.compactMap { $0.attributes["href"] }
    let odd = addresses.filter { address in
      !["http://", "https://", "#"].contains(where: address.hasPrefix)
        && ![".html", ".csv"].contains(where: address.hasSuffix)
    }
    #expect(odd == [])
    #expect(tokens.tags.count { $0.name == "script" } <= 1)
    #expect(tokens.text.contains("<img src=x onerror=alert(1)>"), "the attack is shown as text")
    #expect(!html.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: ["en", "it"])
  func `attacks in every field of a record are shown as text`(_ code: String) throws {
    let language = try #require(ReportLanguage(code: code))
    let records = try AttackRecords()
    let links = ReportLinks(pages: [.index, .library, .practice(records.practice.id)])
    let explanation = try #require(
      records.scorecard.explanation(of: "placement.offer-mix.study-included"))
    let documents = [
      ReportDocument(
        practice: records.practice, in: records.library, rubric: records.rubric,
        language: language),
      ReportDocument(scorecard: records.scorecard, language: language),
      ReportDocument(library: records.library, rubric: records.rubric, language: language),
      ReportDocument(quickScan: records.scorecard, language: language),
      ReportDocument(
        explaining: explanation, in: records.scorecard, rubric: records.rubric,
        language: language),
      ReportDocument(
        indexOf: [records.scorecard], practiceCount: 91, language: language),
      ReportDocument(
        matches: records.library.matches(
          for: PracticeQuery(territories: [records.practice.territory]), rubric: records.rubric),
        in: records.library, unknownWords: ["<script>"], language: language),
    ]
    for document in documents { check(document.html(links: links)) }
  }

  @Test func `the tokenizer of these tests sees an attack that gets through`() {
    let tokens = HTMLTokens("<p class=\"a\">x<img src=x onerror=alert(1)></p>")
    #expect(tokens.tags.contains { $0.attributes["onerror"] == "alert(1)" })
    let broken = HTMLTokens("<a href=\"x\" onclick=\"y\">")
    #expect(broken.tags.first?.attributes["onclick"] == "y")
  }

  @Test func `only addresses of the web are linked`() {
    #expect(WebAddress("javascript:alert(1)") == nil)
    #expect(WebAddress("data:text/html,x") == nil)
    #expect(WebAddress("file:///etc/passwd") == nil)
    #expect(WebAddress(" https://example.org") == nil)
    #expect(WebAddress("https://") == nil)
    #expect(WebAddress("HTTPS://example.org/a?b=c#d")?.text == "HTTPS://example.org/a?b=c#d")
    #expect(
      WebAddress("https://a.org/\"><b> %zz%20é")?.text
        == "https://a.org/%22%3E%3Cb%3E%20%25zz%20%C3%A9")
  }

  @Test func `text that runs from right to left is set apart`() {
    let renderer = HTMLRenderer(language: .english, page: nil, links: .none)
    #expect(renderer.html(.record("مرحبا")) == "<bdi>مرحبا</bdi>")
    #expect(renderer.html(.record("Žluť & <b>")) == "Žluť &amp; &lt;b&gt;")
    let italian = HTMLRenderer(language: .italian, page: nil, links: .none)
    #expect(italian.html(.record("text")) == "<i lang=en>text</i>")
  }

  @Test(arguments: [
    ("sl", "<i lang=sl>text</i>"), ("x><b", "<i lang>text</i>"), ("", "<i lang>text</i>"),
    ("en", "text"),
  ])
  func `the language of answers is told where it is a language`(
    _ language: String, _ expected: String
  ) {
    let renderer = HTMLRenderer(
      language: .english, quotedLanguage: language, page: nil, links: .none)
    #expect(renderer.html(.quoted("text")) == expected)
  }

  @Test func `a heading within a table belongs to its own rows`() {
    var renderer = HTMLRenderer(language: .english, page: nil, links: .none)
    let columns = [ReportTable.Column("A"), ReportTable.Column("B")]
    let row = ReportTable.Row([.record("x"), .record("y")])
    renderer.write(
      ReportTable(
        caption: .own("C"), columns: columns,
        rows: [
          ReportTable.Row(heading: .own("One")), row, ReportTable.Row(heading: .own("Two")), row,
        ]
      ))
    #expect(renderer.out.components(separatedBy: "<tbody>").count == 3)
  }

  @Test func `names of files are safe and stay different`() throws {
    let ids = [
      "a", "A", "a/b", "../a", "a b", "é", "", "\u{1}0", "\u{10}",
      String(repeating: "x", count: 300),
    ]
    let names = ids.map { ReportPage.practice($0).fileName }
    #expect(Set(names.map { $0.lowercased() }).count == ids.count)
    for name in names {
      #expect(name.utf8.count < 200)
      #expect(!name.contains("/"))
      #expect(name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
  }

  @Test func `the security policy names the very style and script of the page`() throws {
    let html = ReportDocument(
      library: PracticeLibrary([], partnerTerritories: []), rubric: try AttackRecords().rubric
    ).html()
    func part(_ tag: String) throws -> String {
      let start = try #require(html.range(of: "<\(tag)>")).upperBound
      let end = try #require(html.range(of: "</\(tag)>")).lowerBound
      return String(html[start..<end])
    }
    for tag in ["style", "script"] {
      let digest = SHA256.base64(of: Array(try part(tag).utf8))
      #expect(html.contains("\(tag)-src 'sha256-\(digest)'"))
    }
  }
}
