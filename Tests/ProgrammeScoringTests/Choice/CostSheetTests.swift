import ESFProgrammes
import GoodPractices
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@testable import ProgrammeScoring

@Suite struct CostSheetTests {
  @Test(arguments: [
    ("250000", 25_000_000), ("1234.50", 123_450), ("1234,5", 123_450), ("0", 0), ("0,50", 50),
    ("1.234,50", 123_450), ("1,234.50", 123_450), ("1.234.567", 123_456_700),
    ("1,234,567", 123_456_700), ("250 000", 25_000_000), ("250\u{A0}000,5", 25_000_050),
    ("\u{20AC} 1200", 120_000), ("1200 EUR", 120_000), ("EUR1200", 120_000),
    ("1'200", 120_000), (" 17 ", 1_700), ("12345678901.99", 1_234_567_890_199),
  ])
  func `an amount is read as people write it`(_ text: String, _ cents: Int) throws {
    #expect(try CostText.amount(text) == EuroAmount(cents: cents))
  }

  @Test(arguments: [
    ("1.234", CostText.Fault.ambiguous), ("1,234", .ambiguous), ("250.000", .ambiguous),
    ("-5", .negative), ("\u{2212}5,00", .negative), ("about 5000", .notANumber),
    ("NaN", .notANumber), ("inf", .notANumber), ("1e5", .notANumber), ("", .notANumber),
    ("-", .notANumber), ("12 3", .notANumber), ("1,23,456", .notANumber), ("1.2.3", .notANumber),
    ("0.900", .notANumber), ("1234.567", .notANumber), ("5.", .notANumber), (".5", .notANumber),
    ("5 000 USD", .notANumber), ("--5", .notANumber), ("12345678901234567", .tooLarge),
    ("\u{661}\u{662}", .notANumber), ("1.234,567", .notANumber), ("1,234.5678", .notANumber),
  ])
  func `a text that is no amount is refused with its reason`(
    _ text: String, _ fault: CostText.Fault
  ) {
    #expect(throws: fault) { try CostText.amount(text) }
  }

  private func library() throws -> PracticeLibrary {
    PracticeLibrary(
      [
        try SmallWorld.practice("one-practice", in: "SI", meets: []),
        try SmallWorld.practice("two-practice", in: "HR", meets: []),
      ], partnerTerritories: [])
  }

  private func faults(_ text: String) throws -> [LocatedProblem] {
    let library = try library()
    do {
      _ = try CostSheet(sheet: Array(text.utf8), source: "prices.csv", library: library)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `prices are read, and an empty cell is no price`() throws {
    let sheet = try CostSheet(
      sheet: Array("Cost in Euro;PRACTICE;x\n1000;one-practice;-\n ;two-practice;-\n".utf8),
      source: "prices.csv", library: try library())
    #expect(sheet.costs == ["one-practice": EuroAmount(cents: 100_000)])
    #expect(sheet.unpriced == ["two-practice"])
  }

  @Test func `all faults of a sheet are told at once, each with its place`() throws {
    let found = try faults(
      """
      practice;cost in euro
      one-practice;much
      one-practice;5
      tow-practice;5
      two-practice;1.234
      ;7
      """)
    #expect(found.map { $0.position?.line } == [2, 3, 4, 5, 6])
    #expect(found.allSatisfy { $0.severity == .error && $0.source == "prices.csv" })
    #expect(found[0].description.contains("found \"much\"; expected an amount in euro"))
    #expect(found[1].found == "a second row for one-practice")
    #expect(found[2].expected.contains("perhaps \"two-practice\""))
    #expect(found[3].description.contains("a thousand to some"))
    #expect(found[3].position?.column == 14)
    #expect(found[4].found == "a price without a practice")
  }

  @Test(arguments: [
    ("practice;price\n", "no column \"cost in euro\""),
    ("cost in euro\n", "no column \"practice\""),
    ("practice;practice;cost in euro\n", "this column twice"),
    ("practice;cost in euro\none-practice;-3\n", "below 0"),
    ("practice;cost in euro\none-practice;NaN\n", "\"NaN\""), ("", "no heading line"),
  ])
  func `a faulty sheet is refused`(_ text: String, _ word: String) throws {
    let found = try faults(text)
    #expect(found.contains { $0.found.contains(word) }, "\(found)")
  }

  @Test func `a template comes back as it was written`() throws {
    let world = try SmallWorld()
    let card = try world.scorecard(
      [SmallWorld.answer("outreach.a.1", .notMet), SmallWorld.answer("outreach.b.1", .notMet)],
      practices: [
        try SmallWorld.practice("one-practice", in: "SI", meets: ["outreach.a.1"]),
        try SmallWorld.practice("two-practice", in: "HR", meets: ["outreach.a.1", "outreach.b.1"]),
        try SmallWorld.practice("open-only", in: "HR", meets: ["outreach.a.2"]),
      ])
    let router = GapRouter(rubric: world.rubric)
    let costs = CostSheet(costs: ["two-practice": EuroAmount(cents: 123_450)])
    let options = ChoiceOption.options(of: card, router: router, costs: costs)
    #expect(options.count == 3)
    let bytes = CostSheet.template(for: options)
    let read = try CostSheet(sheet: bytes, source: "template.csv", library: try library())
    #expect(read.costs == costs.costs)
    #expect(read.unpriced == ["one-practice"])
    #expect(
      String(decoding: bytes, as: UTF8.self).contains(
        "Title of two-practice;HR;inspiration;2;1234.50;"))
  }

  @Test func `a budget is read by the same rules`() throws {
    #expect(try ChoiceLimit(budget: "2 000,50") == .budget(EuroAmount(cents: 200_050)))
    #expect(throws: UnreadableAmount.self) { try ChoiceLimit(budget: "1.234") }
    let error = #expect(throws: UnreadableAmount.self) { try ChoiceLimit(budget: "lots") }
    #expect(error?.description.hasPrefix("found \"lots\"; expected an amount in euro") == true)
  }
}
