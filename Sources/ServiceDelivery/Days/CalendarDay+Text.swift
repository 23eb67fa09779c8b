public import PolicyCycle

extension CalendarDay {
  /// The day of a date, or nil if the date leaves the day open or lies outside 1900 to 2100.
  public init?(_ date: PartialDate) {
    guard let month = date.month, let day = date.day else { return nil }
    self.init(year: date.year, month: month, day: day)
  }

  /// The day that a text such as `2024-06-30` names, or nil.
  public init?(text: String) {
    guard let date = PartialDate(text) else { return nil }
    self.init(date)
  }
}
