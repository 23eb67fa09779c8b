import GoodPractices
import PartnerRecords
import PolicyCycle
import Testing

@Suite struct PracticeWordingTests {
  /// The findings of one rule.
  private func findings(_ rule: PracticeRule, _ json: String) throws -> [PracticeFinding] {
    PracticeValidation(
      json: Array(json.utf8), source: "bus.json", rubric: try ShippedRecords.load().rubric,
      today: try #require(PartialDate("2026-11-27"))
    ).findings.filter { $0.rule == rule }
  }

  /// The findings of one rule, as `severity place`.
  private func found(_ rule: PracticeRule, _ json: String) throws -> [String] {
    try findings(rule, json).map { "\($0.severity.rawValue) \($0.place)" }
  }

  private func evidence(_ from: String, _ to: String) -> String {
    PracticeFiles.json(evidence: PracticeFiles.sound.replacing(from, with: to))
  }

  @Test(arguments: [
    ("Call +386 40 123 456.", true), ("+386 (0)1/234-56-78", true), ("(+39)0612345678", true),
    ("+38640123456", true), ("+386 40 12", false), ("NEET 15+ 2014-2020", false),
    ("a gain of +12 500", false), ("+386 40 123 456/2014-2020", true), ("C++ 12345678", false),
    ("0038640123456", false), ("+", false),
  ])
  func `telephone numbers of people stand elsewhere`(_ text: String, _ isNumber: Bool) throws {
    let json = evidence("Young people met", text)
    let personal = try findings(.personalData, json)
    #expect(personal.map(\.place) == (isNumber ? ["evidence.evidence-1.statement"] : []))
    #expect(personal.allSatisfy { !$0.description.contains("123") })
  }

  @Test(arguments: [
    ("The project aims to reach 300 people", true), ("Si prevede di raggiungere 300 giovani", true),
    ("Cilj je 300 mladih", true), ("300 mladih, kako je planirano", true),
    ("Proiectul \u{219}i-\u{238}i propune", false), ("Proiectul î\u{219}i propune 300", true),
    ("Proiectul vizează 300 de tineri", true), ("Namen je 300 mladih", true),
    ("Siekiama 300", true), ("Il-proġett il-mira 300", true), ("Le projet vise à aider 300", true),
    ("300 jeunes, comme prévu", true), ("300 Jugendliche soll es erreichen", true),
    ("Young people met; claims too", false), ("A solid target group was met", false),
    ("Aimsto is a name", false), ("Sollten and soller", false),
  ])
  func `plans are known by whole words in several languages`(_ text: String, _ isPlan: Bool) throws
  {
    #expect(
      try found(.targetAsResult, evidence("Young people met", text))
        == (isPlan ? ["warning evidence.evidence-1.kind"] : []))
    #expect(
      try found(
        .targetAsResult,
        PracticeFiles.json(
          evidence: PracticeFiles.sound.replacing("Young people met", with: text)
            .replacing("result", with: "target"))
      ).isEmpty)
  }

  @Test func `an unknown country is warned of, an unknown member of an item told by its name`()
    throws
  {
    let far = PracticeFiles.json().replacing("\"SI\"", with: "\"XX\"")
      .replacing("SI03", with: "XX")
    #expect(try found(.territory, far) == ["warning territory"])
    #expect(try found(.territory, PracticeFiles.json()).isEmpty)
    #expect(
      try found(.readable, evidence("\"method\"", "\"sorce\": \"x\", \"method\"")) == [
        "warning evidence.evidence-1"
      ])
  }

  @Test func `a figure whose evidence item was taken away is told`() throws {
    let members = """
      , "served": {"persons": 120, "source": "evidence-1"},
        "costs": [{"amount": 1, "currency": "EUR", "per": "x", "year": 2020,
                   "source": "evidence-1"}]
      """
    #expect(try found(.link, PracticeFiles.json(members)).isEmpty)
    #expect(
      try found(.link, PracticeFiles.json(members, evidence: "")) == [
        "warning costs[0].source", "warning served.source",
      ])
    let words = members.replacing("evidence-1", with: "evidence-based count", maxReplacements: 1)
    #expect(try found(.link, PracticeFiles.json(words)).isEmpty)
  }
}
