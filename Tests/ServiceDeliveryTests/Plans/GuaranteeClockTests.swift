import Testing

@testable import ServiceDelivery

@Suite("The clock of four months") struct GuaranteeClockTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  @Test func `the deadline is the same day four months later, or that month's last`() throws {
    let clock = try #require(GuaranteeClock(start: try day(2023, 10, 31)))
    let (leap, before) = (try day(2024, 2, 29), try day(2023, 10, 30))
    #expect(clock.deadline == leap)
    #expect(clock.reading(on: before) == .notStarted)
    #expect(clock.reading(on: clock.start) == .running(daysLeft: 121))
    #expect(clock.reading(on: leap) == .running(daysLeft: 0))
    let after = try day(2024, 3, 2)
    #expect(clock.reading(on: after) == .over(days: 2))
  }

  @Test func `only what was taken up stops it, and making and taking differ`() throws {
    let start = try day(2024, 1, 15)
    let (offered, taken) = (try day(2024, 5, 10), try day(2024, 5, 20))
    let clock = try #require(GuaranteeClock(start: start, offered: offered, takenUp: taken))
    #expect(clock.reading(on: offered) == .running(daysLeft: 5))
    #expect(
      clock.reading(on: taken) == .stopped(days: 126, offeredInTime: true, takenUpInTime: false))
    #expect(GuaranteeClock(start: start, offered: offered, takenUp: nil) == nil)
    #expect(GuaranteeClock(start: start, offered: taken, takenUp: offered) == nil)
    #expect(GuaranteeClock(start: taken, offered: offered, takenUp: taken) == nil)
    #expect(GuaranteeClock(start: try day(2100, 12, 1)) == nil)
  }

  @Test func `on every day exactly one of left, over and stopped is told`() throws {
    let start = try day(2023, 2, 28)
    let clock = try #require(GuaranteeClock(start: start))
    var left = start.days(to: clock.deadline)
    for number in 0..<400 {
      let today = try #require(start.adding(days: number))
      let expected: GuaranteeClock.Reading =
        left >= 0 ? .running(daysLeft: left) : .over(days: -left)
      #expect(clock.reading(on: today) == expected)
      left -= 1
    }
  }
}
