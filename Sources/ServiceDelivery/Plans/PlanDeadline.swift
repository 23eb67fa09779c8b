/// The time within which a plan has to be made after registration.
///
/// No source that was read sets a legal deadline for plans. The rubric asks for one month, as a threshold
/// of its own; four weeks are close to it; four months are the time for the offer. So each is given by
/// whoever counts, and shown with the result.
public enum PlanDeadline: Sendable, Hashable {
  /// So many days.
  case days(Int)
  /// So many months by calendar.
  case months(Int)

  /// Four weeks.
  public static let fourWeeks = PlanDeadline.days(28)
  /// Four months.
  public static let fourMonths = PlanDeadline.months(4)

  /// The last day that is in time; nil beyond the calendar.
  ///
  /// - Returns: The day, or nil.
  public func lastDay(from start: CalendarDay) -> CalendarDay? {
    switch self {
    case .days(let days): start.adding(days: days)
    case .months(let months): start.adding(months: months)
    }
  }
}
