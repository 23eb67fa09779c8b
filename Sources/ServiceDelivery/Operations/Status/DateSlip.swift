public import PolicyCycle

/// By how much something came later (or earlier, if negative) than it was planned.
///
/// It is only as exact as the dates: days between two days, calendar months between dates of which one
/// is known to the month only, years where one is known to the year only. Between 2023-01-31 and
/// 2023-02 lies one calendar month, whatever the days.
public enum DateSlip: Sendable, Hashable {
  /// Days.
  case days(Int)
  /// Calendar months.
  case months(Int)
  /// Calendar years.
  case years(Int)

  /// The slip from a planned date to an actual one, or nil if one of them is unknown.
  public init?(from planned: PartialDate?, to actual: PartialDate?) {
    guard let planned, let actual else { return nil }
    guard let plannedMonth = planned.month, let actualMonth = actual.month else {
      self = .years(actual.year - planned.year)
      return
    }
    if let first = CalendarDay(planned), let last = CalendarDay(actual) {
      self = .days(first.days(to: last))
    } else {
      self = .months((actual.year - planned.year) * 12 + actualMonth - plannedMonth)
    }
  }

  /// Whether it is later than planned, as far as the dates can tell.
  public var isLate: Bool {
    switch self {
    case .days(let count), .months(let count), .years(let count): count > 0
    }
  }
}
