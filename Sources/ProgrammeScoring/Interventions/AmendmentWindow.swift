public import PolicyCycle

/// Until when an amendment of a programme is still worth its effort.
///
/// Expenditure of 2021-2027 is eligible until 31 December 2029 (Article 63(2) of Regulation (EU)
/// 2021/1060, recalled). An amendment has to be decided and its money spent before. The last day for it
/// is therefore a judgement: by default one year before the end.
public struct AmendmentWindow: Sendable, Hashable {
  /// The last day on which an amendment is still proposed.
  public let lastDay: PartialDate
  /// Whether the user gave the day; otherwise it is this project's judgement.
  public let isGiven: Bool

  /// A window that ends on a day which the managing authority names.
  public init(lastDay: PartialDate) {
    self.lastDay = lastDay
    isGiven = true
  }

  private init(judged day: PartialDate) {
    lastDay = day
    isGiven = false
  }

  /// The default for 2021-2027: until 2028, one year before the end of eligibility (a judgement).
  public static let period2021To2027 = AmendmentWindow(
    judged: PartialDate(year: 2028) ?? .unreadable)

  /// Whether the time for an amendment is over on a day.
  ///
  /// A date of which only the year is known is over only when the whole year lies behind the last day.
  public func isOver(on day: PartialDate) -> Bool { day.isAfter(lastDay) }
}
