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

  @Test(arguments: [(0, "0 things to change"), (1, "1 thing to change"), (2, "2 things to change")])
  func `a count takes the word that goes with it`(_ count: Int, _ expected: String) {
    let said = ReportLanguage.english.say(
      .gapsInShort,
      ["change": .count(count), "find": .count(3), "essentials": .count(4), "all": .count(5)])
    #expect(
      said.plain == expected
        + ", 3 to find out first; 4 of 5 essential criteria stand at level 0 or 1.")
  }

  @Test func `words of records keep their kind and are no templates`() {
    let said = ReportLanguage.english.say(.quickScanTitle, ["programme": .record("{n|a|b}")])
    #expect(said.spans == [.own("quick scan of "), .record("{n|a|b}")])
  }
}
