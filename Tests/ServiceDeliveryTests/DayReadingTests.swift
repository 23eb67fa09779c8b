import Testing

@testable import ServiceDelivery

@Suite("Days in cells") struct DayReadingTests {
  private func read(_ text: String, _ order: DateOrder? = nil) -> String {
    Array(text.utf8).withUnsafeBufferPointer { cell in
      do throws(RowFault) {
        return try DayReading.day(cell, order: order, column: "date").description
      } catch {
        return error.reason.rawValue
      }
    }
  }

  @Test(arguments: [
    ("2024-03-02", "2024-03-02"), ("2024-02-29", "2024-02-29"), ("2023-02-29", "no-such-day"),
    ("2024-13-01", "no-such-day"), ("2024-3-2", "unreadable-day"), ("20240302", "unreadable-day"),
    ("31.02.2024", "no-such-day"), ("31.12.2024", "2024-12-31"), ("13/2/2024", "2024-02-13"),
    ("02/13/2024", "no-such-day"), ("02/03/2024", "ambiguous-day"),
    ("2.3.2024", "ambiguous-day"), ("03/03/2024", "2024-03-03"), ("00/03/2024", "no-such-day"),
    ("45353", "spreadsheet-day-number"), ("2024", "spreadsheet-day-number"),
    ("31.12.24", "unreadable-day"), ("31.12/2024", "unreadable-day"), ("1.1.1899", "no-such-day"),
    ("", "unreadable-day"), ("2024-03-02T00:00", "unreadable-day"), ("tomorrow", "unreadable-day"),
    ("2024/03/02", "unreadable-day"), ("..2024....", "unreadable-day"),
  ])
  func `A cell is a day or says why not`(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test func `A stated order settles what is ambiguous`() {
    #expect(read("02/03/2024", .dayFirst) == "2024-03-02")
    #expect(read("02/03/2024", .monthFirst) == "2024-02-03")
    #expect(read("02.03.2024", .monthFirst) == "2024-02-03")
    #expect(read("13/02/2024", .monthFirst) == "no-such-day")
    #expect(read("02/13/2024", .monthFirst) == "2024-02-13")
  }
}
