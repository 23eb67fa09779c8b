/// By which rules a funnel is counted over histories.
public struct OutreachRules: Sendable, Hashable {
  /// The day up to which events are known.
  public let day: CalendarDay
  /// The months after taking up an offer at which somebody has to be in place still.
  public let months: Int
  /// The days from then on within which the situation has to be observed.
  public let window: Int

  /// Rules, or nil without months or with a window below 0.
  ///
  /// - Parameters:
  ///   - day: The day up to which events are known.
  ///   - months: The months after taking up an offer.
  ///   - window: The days within which the situation is then observed; 91, a quarter of a year, is a
  ///     judgement.
  public init?(asOf day: CalendarDay, months: Int = 6, window: Int = 91) {
    guard months > 0, months <= 1_200, (0...10_000).contains(window) else { return nil }
    self.day = day
    self.months = months
    self.window = window
  }

  /// The usual rules: six months after taking up an offer, observed within a quarter of a year.
  init(usualAsOf day: CalendarDay) {
    self.day = day
    months = 6
    window = 91
  }
}
