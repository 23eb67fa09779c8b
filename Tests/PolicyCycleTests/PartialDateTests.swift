import PolicyCycle
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2023", "2023-06", "2023-06-30", "2024-02-29"])
  func `a date keeps what is known of it`(_ text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "23", "2023-6", "2023-13", "2023-02-29", "2023-04-31", "2023-00", "01/06/2023",
    "2023-06-30T",
    "45017", "-2023", "2023-", "20x3", "1899", "2101",
  ])
  func `other texts are no date`(_ text: String) { #expect(PartialDate(text) == nil) }

  @Test(arguments: [
    ("2021", "2026-11-22", false), ("2020", "2026-11-22", true), ("2021-11", "2026-11-22", false),
    ("2021-11-21", "2026-11-22", true), ("2021-11-22", "2026-11-22", false),
    ("2021", "2026", false),
    ("2020", "2026", true),
  ])
  func `age counts from the end of the period`(_ fact: String, _ today: String, _ isOld: Bool)
    throws
  {
    let (date, now) = (try #require(PartialDate(fact)), try #require(PartialDate(today)))
    #expect(date.isOlder(thanYears: 5, asOf: now) == isOld)
  }

  @Test func `a period that began is not in the future`() throws {
    let now = try #require(PartialDate("2026-11-22"))
    #expect(try !#require(PartialDate("2026")).isAfter(now))
    #expect(try #require(PartialDate("2026-12")).isAfter(now))
    #expect(try #require(PartialDate("2027")).isAfter(now))
  }
}
