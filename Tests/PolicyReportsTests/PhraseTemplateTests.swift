import Testing

@testable import PolicyReports

@Suite struct PhraseTemplateTests {
  @Test func `places, counts and words for counts are told apart`() {
    let pieces = PhraseTemplate("In {where}: {n|case|cases} {n:is|are} open").pieces
    #expect(
      pieces == [
        .text("In "), .argument("where"), .text(": "),
        .counted("n", one: "case", many: "cases", showsNumber: true), .text(" "),
        .counted("n", one: "is", many: "are", showsNumber: false), .text(" open"),
      ])
    #expect(PhraseTemplate("{a}{b|x|y}").arguments == ["a", "b"])
  }

  @Test func `what is not closed stays text`() {
    #expect(PhraseTemplate("a {b").pieces == [.text("a {b")])
    #expect(PhraseTemplate("").pieces.isEmpty)
    #expect(PhraseTemplate("}").pieces == [.text("}")])
  }

  @Test(arguments: [(0, "0 lines differ"), (1, "1 line differs"), (2, "2 lines differ")])
  func `a count takes the words that go with it`(_ count: Int, _ expected: String) {
    let pieces = PhraseTemplate("{n|line|lines} {n:differs|differ}").pieces
    let said = pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .argument: ""
      case .counted(_, let one, let many, let showsNumber):
        (showsNumber ? "\(count) " : "") + (count == 1 ? one : many)
      }
    }.joined()
    #expect(said == expected)
    let phrase = ReportLanguage.english.say(.matchesTitle, ["n": .count(count), "all": .count(91)])
    #expect(phrase.plain == (count == 1 ? "1 practice of 91" : "\(count) practices of 91"))
  }

  @Test func `words of records keep their kind and are no templates`() {
    let said = ReportLanguage.english.say(.quickScanTitle, ["programme": .record("{n|a|b}")])
    #expect(said.spans == [.own("quick scan of "), .record("{n|a|b}")])
  }
}
