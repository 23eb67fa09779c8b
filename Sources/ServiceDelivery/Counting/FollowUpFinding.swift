/// What is known of a participant some months after leaving, or after taking up an offer.
enum FollowUpFinding {
  /// The window has not closed by the day of counting.
  case notYetDue
  /// Nothing was found out within the window.
  case unknown
  /// The event whose situation counts, by its place.
  case found(Int, LabourSituation)

  /// Looks for the observation nearest to the date some months after an event.
  ///
  /// - Parameters:
  ///   - months: Months after the event.
  ///   - exit: The place of the event of leaving or taking up; only later events are looked at.
  ///   - events: The events in the order of days.
  ///   - window: The days that count.
  ///   - asOf: The day of counting.
  init(
    months: Int, after exit: Int, in events: [ServiceEvent], window: FollowUpWindow,
    asOf: CalendarDay
  ) {
    guard let date = events[exit].day.adding(months: months) else {
      self = .notYetDue
      return
    }
    let middle = Int(date.number)
    guard middle + window.after <= Int(asOf.number) else {
      self = .notYetDue
      return
    }
    self = .unknown
    var nearest = Int.max
    for index in (exit + 1)..<max(exit + 1, events.count) {
      let distance = Int(events[index].day.number) - middle
      if distance > window.after { break }
      if distance < -window.before || abs(distance) > nearest { continue }
      guard let situation = events[index].observedSituation else { continue }
      nearest = abs(distance)
      self = .found(index, situation)
    }
  }
}
