import StatisticalTables
import Testing

@Suite struct TimePeriodTests {
  @Test(
    arguments: [
      ("2024", .year(2024), "2024"), ("2024-S1", .semester(year: 2024, number: 1), "2024-S1"),
      ("2024S2", .semester(year: 2024, number: 2), "2024-S2"),
      ("2024-Q1", .quarter(year: 2024, number: 1), "2024-Q1"),
      ("2024Q4", .quarter(year: 2024, number: 4), "2024-Q4"),
      ("2024-01", .month(year: 2024, number: 1), "2024-01"),
      ("2024M12", .month(year: 2024, number: 12), "2024-12"),
      ("2024-M09", .month(year: 2024, number: 9), "2024-09"),
      ("0999", .year(999), "0999"),
    ] as [(String, TimePeriod, String)])
  func `both spellings are read, one is written`(
    _ text: String, _ period: TimePeriod, _ spelled: String
  ) {
    #expect(TimePeriod(text) == period)
    #expect(period.text == spelled)
  }

  @Test(arguments: [
    "", "24", "2024-W01", "2024W01", "2024-01-15", "2024-Q5", "2024Q0", "2024-S3", "2024-13",
    "2024-00",
    "2024M1", "202401", "2024-", "2024-2025", "2024Q", "TOTAL", "2024-Q1 ", "20é4",
  ])
  func `anything else stays as it is`(_ text: String) {
    #expect(TimePeriod(text) == .text(text))
    #expect(TimePeriod(text).text == text)
  }

  @Test func `periods are in the order of their starts, texts last`() {
    let texts = [
      "2023-12", "2024", "2024-S1", "2024-Q1", "2024-01", "2024-02", "2024-Q2", "2024-S2", "2025",
      "2024-W01", "TOTAL",
    ]
    #expect(texts.shuffled().map { TimePeriod($0) }.sorted().map(\.text) == texts)
  }
}
