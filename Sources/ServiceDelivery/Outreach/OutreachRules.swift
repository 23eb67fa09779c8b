/// By which rules a funnel is counted over histories.
public struct OutreachRules: Sendable, Hashable {
  /// The day up to which events are known.
  public let day: CalendarDay
  /// The months after taking up an offer at which somebody has to be in place still.
  public let months: Int
  /// The days around that date on which an observed situation counts, as in all follow-ups.
  public let window: FollowUpWindow

  /// Rules, or nil without months.
  ///
  /// - Parameters:
  ///   - day: The day up to which events are known.
  ///   - months: The months after taking up an offer.
  ///   - window: The days around the date on which an observation counts.
  public init?(asOf day: CalendarDay, months: Int = 6, window: FollowUpWindow = .usual) {
    guard months > 0, months <= 1_200 else { return nil }
    self.day = day
    self.months = months
    self.window = window
  }

  /// The usual rules: six months after taking up an offer.
  init(usualAsOf day: CalendarDay) {
    self.day = day
    months = 6
    window = .usual
  }
}
