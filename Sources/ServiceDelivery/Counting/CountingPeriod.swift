/// The days that are counted, the first and the last included.
public struct CountingPeriod: Sendable, Hashable {
  /// The first day.
  public let first: CalendarDay
  /// The last day, not before the first.
  public let last: CalendarDay

  /// A period, or nil if the last day is before the first.
  public init?(from first: CalendarDay, to last: CalendarDay) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The number of days, at least 1.
  public var days: Int { first.days(to: last) + 1 }

  /// Whether a day lies in the period.
  ///
  /// - Returns: True on the first day, the last day and between.
  public func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }

  /// How many of the days from one day number up to, not including, another lie in the period.
  func days(from start: Int, before end: Int) -> Int {
    max(0, min(end, Int(last.number) + 1) - max(start, Int(first.number)))
  }
}
