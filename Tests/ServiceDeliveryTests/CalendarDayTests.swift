import Testing

@testable import ServiceDelivery

@Suite("Days of the calendar") struct CalendarDayTests {
  @Test func `Every day of 1900 to 2100 comes back from its number, one after the other`() throws {
    var expected = Int32(-25_567)
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDay(year: year, month: month, day: day) else { continue }
          #expect(date.number == expected)
          #expect(date.parts == (year, month, day))
          expected += 1
        }
      }
    }
    #expect(expected == 47_847)
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(CalendarDay(year: 2024, month: 2, day: 29)?.number == 19_782)
  }

  @Test func `Months are added to the same day or to the month's last`() throws {
    let october = try #require(CalendarDay(year: 2023, month: 10, day: 31))
    #expect(october.adding(months: 4)?.description == "2024-02-29")
    #expect(october.adding(months: -8)?.description == "2023-02-28")
    #expect(october.adding(months: 1)?.description == "2023-11-30")
    #expect(october.adding(months: Int.max) == nil)
    #expect(october.adding(days: 28)?.description == "2023-11-28")
    #expect(october.adding(days: Int.max) == nil)
    #expect(CalendarDay(year: 2023, month: 2, day: 31) == nil)
  }
}
