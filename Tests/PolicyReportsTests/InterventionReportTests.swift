import ESFProgrammes
import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@testable import PolicyReports

@Suite struct InterventionReportTests {
  private static let languages = ReportLanguage.all.map(\.code)

  private func draft(
    _ id: String, territory: String = "ITI1", language: ReportLanguage = .english
  ) throws -> ReportDocument {
    let records = try ShippedRecords.load()
    let card = try records.scorecard(for: territory)
    let practice = try #require(records.library[id])
    let draft = try InterventionDraft(
      practice: practice, scorecard: card, library: records.library, codes: records.codes,
      router: GapRouter(rubric: records.rubric))
    return ReportDocument(draft: draft, from: card, language: language)
  }

  @Test(arguments: languages)
  func `a draft shows every blank, in Markdown, HTML and text`(_ code: String) throws {
    let language = try #require(ReportLanguage(code: code))
    let document = try draft("lu-outreach-youth-work", language: language)
    let mark = language.label(.blankMark)
    let markdown = document.markdown()
    for blank in DraftBlank.allCases {
      let line = "- \(language.term(blank)): \u{2026}\u{2026} \\[\(mark)\\]"
      #expect(markdown.components(separatedBy: line).count == 2, "\(blank)")
    }
    for page in [document.html(), document.text()] {
      #expect(page.components(separatedBy: mark).count > DraftBlank.allCases.count)
    }
    #expect(!markdown.contains("{"))
  }

  @Test func `where the record is silent the draft says so and invents nothing`() throws {
    let text = try draft("fi-outreach-youth-work-and-workshops").markdown()
    #expect(text.contains("Staff there: the record does not say"))
    #expect(text.contains("People counted: the record does not say"))
    #expect(text.contains("left open, to be priced"))
    #expect(!text.contains("EUR 0"))
    let priced = try draft("hr-voucher-adult-education").markdown()
    #expect(priced.contains("Average value of a voucher: 987 EUR"))
    #expect(priced.contains("no price list"))
    #expect(!priced.contains("left open, to be priced"))
  }

  @Test func `the draft warns of the inactive, of recalled codes and of effects elsewhere`() throws
  {
    let text = try draft("lu-outreach-youth-work").markdown()
    #expect(text.contains("EECO04 counts the inactive, people in education among them"))
    #expect(text.contains("| EECO18 |"))
    #expect(text.contains("recalled: compare with the legal text"))
    #expect(text.contains("do not carry over"))
    #expect(text.contains("A lesson elsewhere"))
    let placement = try draft("se-youth-job-guarantee").markdown()
    #expect(!placement.contains("EECO04 counts"))
  }

  @Test func `untrusted words of a record stay words`() throws {
    let world = try SmallWorld()
    let practice = GoodPractice(
      id: "x", title: "<b>Bold</b> | title", territory: try SmallWorld.territory("SI"),
      organisation: "<script>alert(1)</script>",
      stakeholders: [Stakeholder(name: "<i>Name</i>", kind: .business)], phases: [.outreach],
      targetGroups: ["<u>all</u>"], summary: "[link](http://evil)",
      challenges: "<img src=x>", contradictions: ["<s>1</s>"], sources: ["javascript:alert(1)"],
      reach: .site, answers: [SmallWorld.answer("outreach.a.1", .met)])
    let card = try world.scorecard(
      [SmallWorld.answer("outreach.a.1", .notMet)], practices: [practice])
    let draft = try InterventionDraft(
      practice: practice, scorecard: card,
      library: PracticeLibrary([practice], partnerTerritories: []),
      codes: try ShippedRecords.load().codes, router: GapRouter(rubric: world.rubric))
    let html = ReportDocument(draft: draft, from: card).html()
    for tag in [
      "<b>Bold", "<script>alert", "<i>Name", "<u>all", "<img", "<s>1", "href=\"javascript",
    ] {
      #expect(!html.contains(tag), "\(tag)")
    }
    #expect(html.contains("&lt;i&gt;Name"))
  }

  private func routes(_ territory: String, _ language: ReportLanguage) throws -> ReportDocument {
    let records = try ShippedRecords.load()
    let router = GapRouter(rubric: records.rubric)
    let card = try records.scorecard(for: territory)
    return ReportDocument(
      routes: router.routes(of: card), of: card, amendments: router.amendments,
      options: ChoiceOption.options(of: card, router: router), language: language)
  }

  @Test func `the page of gaps by lever names owner, reason and practices`() throws {
    let text = try routes("ITI1", .english).text()
    #expect(text.contains("TO CHANGE: BY WHICH LEVER, AND WHOSE (2)"))
    #expect(text.contains("it is a detail of an action, for a call to set"))
    #expect(text.contains("managing authority (Region of Tuscany)"))
    #expect(text.contains("education authorities and providers (holder not confirmed)"))
    #expect(text.contains("up to and including 2028 (a judgement"))
    #expect(text.contains("PRACTICES THAT SHOW HOW (8)"))
    let italian = try routes("ITI1", .italian).text()
    #expect(italian.contains("Avviso, criteri di selezione"))
    #expect(!italian.contains("{"))
  }

  @Test func `where no gap is known nothing is called a gap, and what to find out is listed`()
    throws
  {
    let text = try routes("HR", .english).text()
    #expect(text.contains("WHOSE (0)"))
    #expect(text.contains("No gap is known that a practice shows in full how to close."))
    #expect(text.contains("128 answers are open."))
    #expect(text.contains("Would close: 0; Not known here: 14"))
  }

  private func choice(
    _ limit: ChoiceLimit, prices: [String: Int] = [:], territory: String = "ITI1"
  ) throws -> String {
    let records = try ShippedRecords.load()
    let card = try records.scorecard(for: territory)
    let options = ChoiceOption.options(
      of: card, router: GapRouter(rubric: records.rubric),
      costs: CostSheet(costs: prices.mapValues { EuroAmount(cents: $0) }))
    return ReportDocument(choice: MeasureChoice(among: options, limit: limit), for: card).text()
  }

  @Test func `a choice says what it costs, what stays open and that it measures no effect`() throws
  {
    let text = try choice(
      .budget(EuroAmount(cents: 100_000_000)),
      prices: ["mt-youth-inc": 25_000_050, "lu-youth-guarantee-three-tracks": 200_000_000])
    #expect(text.hasPrefix("Tuscany: a choice within EUR 1,000,000\n"))
    #expect(text.contains("no measure of effect"))
    #expect(text.contains("1 practice of 1 option would close 1 of 2 gaps."))
    #expect(text.contains("They cost EUR 250,000.50 by your prices; EUR 749,999.50"))
    #expect(text.contains("DEARER THAN THE WHOLE BUDGET (1)"))
    #expect(text.contains("WITHOUT A PRICE: NEVER CHOSEN (6)"))
    #expect(text.contains("GAPS LEFT OPEN THAT SOME OPTION WOULD CLOSE (1)"))
    #expect(
      try choice(.budget(EuroAmount(cents: 100))).contains(
        "No practice has a price yet"))
    #expect(
      try choice(.budget(EuroAmount(cents: 100)), prices: ["mt-youth-inc": 25_000_050]).contains(
        "Nothing can be chosen within this limit."))
    #expect(try choice(.measures(2), territory: "HR").contains("there is nothing to choose from"))
  }

  @Test(arguments: [(0, "0"), (5, "0.05"), (100, "1"), (123_456_789, "1,234,567.89")])
  func `an amount is written with marks between thousands`(_ cents: Int, _ text: String) {
    #expect(ReportLanguage.english.euros(EuroAmount(cents: cents)) == text)
  }
}
