/// The clock of the Youth Guarantee: an offer within four months of registration.
///
/// The Council Recommendation of 30 October 2020 (OJ C 372, 4.11.2020) asks for an offer of good quality
/// within four months of becoming unemployed or leaving education; the monitoring counts from the day of
/// registration (recalled). The last day is the same day of the month four months later, or that month's last
/// day. The Recommendation is not known to pause the clock, and this type does not.
///
/// What is guaranteed is an offer. An offer stops the clock only if it was taken up. Two questions differ:
/// whether the offer was made in time, and whether it was taken up in time.
public struct GuaranteeClock: Sendable, Hashable {
  /// The day of registration.
  public let start: CalendarDay
  /// The last day that is in time.
  public let deadline: CalendarDay
  /// The day on which the offer that was taken up had been made; nil as long as the clock runs.
  public let offered: CalendarDay?
  /// The day on which it was taken up; nil as long as the clock runs.
  public let takenUp: CalendarDay?

  /// The months of the Recommendation.
  public static let months = 4

  /// A clock, or nil if the deadline lies beyond the calendar, only one of both days of the offer is
  /// given, or they are out of order.
  ///
  /// - Parameters:
  ///   - start: The day of registration.
  ///   - offered: The day on which the offer that was taken up had been made.
  ///   - takenUp: The day on which it was taken up.
  ///   - months: The length, for a national promise that differs.
  public init?(
    start: CalendarDay, offered: CalendarDay? = nil, takenUp: CalendarDay? = nil,
    months: Int = GuaranteeClock.months
  ) {
    guard months > 0, let deadline = start.adding(months: months),
      (offered == nil) == (takenUp == nil)
    else { return nil }
    if let offered, let takenUp, offered < start || takenUp < offered { return nil }
    self.start = start
    self.deadline = deadline
    self.offered = offered
    self.takenUp = takenUp
  }

  /// Where a clock stands on a day.
  public enum Reading: Sendable, Hashable {
    /// The day lies before the start.
    case notStarted
    /// It runs, with so many days left; 0 on the last day.
    case running(daysLeft: Int)
    /// It runs on, so many days over the deadline.
    case over(days: Int)
    /// It was stopped by an offer that was taken up, after so many days.
    case stopped(days: Int, offeredInTime: Bool, takenUpInTime: Bool)
  }

  /// Where the clock stands on a day.
  ///
  /// - Returns: The reading, as it was on that day: an offer taken up later does not count yet.
  public func reading(on day: CalendarDay) -> Reading {
    if day < start { return .notStarted }
    if let offered, let takenUp, takenUp <= day {
      return .stopped(
        days: start.days(to: takenUp), offeredInTime: offered <= deadline,
        takenUpInTime: takenUp <= deadline)
    }
    return day <= deadline
      ? .running(daysLeft: day.days(to: deadline)) : .over(days: deadline.days(to: day))
  }
}
