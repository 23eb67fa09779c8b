/// How long a history may be kept.
///
/// A history whose time is over is dropped as a whole when it is read, and only counted. The last event
/// decides, also one after the day as of which the file is read, if it does not lie after today. A
/// participant without any event that counts is kept, since nothing tells its age.
public enum RetentionRule: Sendable, Hashable {
  /// Histories whose last event lies before a day are dropped.
  case lastEventOnOrAfter(CalendarDay)
  /// Histories whose last event lies more than so many months back are dropped.
  case months(Int)

  /// Whether a history with this last event may be kept on a day.
  ///
  /// - Parameters:
  ///   - lastEvent: The day of the last event.
  ///   - asOf: The day on which it is asked; in a reading the later one of the day as of which the files
  ///     are read and today.
  /// - Returns: False if its time is over.
  public func keeps(lastEvent: CalendarDay, asOf: CalendarDay) -> Bool {
    switch self {
    case .lastEventOnOrAfter(let day): return lastEvent >= day
    case .months(let months):
      // Beyond the calendar lies no end of the time.
      guard let end = lastEvent.adding(months: max(0, months)) else { return true }
      return asOf <= end
    }
  }
}
