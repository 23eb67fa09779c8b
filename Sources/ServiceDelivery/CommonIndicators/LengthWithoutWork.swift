/// How long somebody was without work: months that were completed on a day, and the time since then.
///
/// Twelve completed months are twelve months or nearly thirteen: when they began is not known to the day.
struct LengthWithoutWork {
  private let completed: Int
  private let told: CalendarDay
  private let day: CalendarDay

  /// A length.
  ///
  /// - Parameters:
  ///   - months: Completed months on the first day, 0 or more.
  ///   - first: The day on which the months were told.
  ///   - last: The day that is asked for, not before the first.
  init(months: Int, since first: CalendarDay, until last: CalendarDay) {
    completed = months
    told = first
    day = last
  }

  /// Whether more than so many months have passed on the day, whenever they began; nil if that is open.
  func isOver(months limit: Int) -> Bool? {
    let (from, to) = (told.parts, day.parts)
    let begun = completed + (to.year - from.year) * 12 + to.month - from.month
    // Most lengths are far from the limit and need no calendar.
    if begun - 1 > limit { return true }
    if begun + 2 <= limit { return false }
    guard let latest = latestBeginning, let earliest = earliestBeginning else { return nil }
    let ofLatest = isOver(limit, from: latest)
    return ofLatest == isOver(limit, from: earliest) ? ofLatest : nil
  }

  private func isOver(_ limit: Int, from beginning: CalendarDay) -> Bool {
    beginning.adding(months: limit).map { $0 < day } ?? false
  }

  /// The last day from which the months were completed when they were told.
  private var latestBeginning: CalendarDay? {
    var found = told.adding(months: -completed)
    // Several days at the end of a month come to the same day some months later.
    while let next = found?.adding(days: 1), let end = next.adding(months: completed), end <= told {
      found = next
    }
    return found
  }

  /// The first day from which not one month more was completed.
  private var earliestBeginning: CalendarDay? {
    var found = told.adding(months: -completed - 1)
    while let day = found, let end = day.adding(months: completed + 1), end <= told {
      found = day.adding(days: 1)
    }
    return found
  }
}
