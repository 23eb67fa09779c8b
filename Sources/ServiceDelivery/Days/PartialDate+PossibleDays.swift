import PolicyCycle

extension PartialDate {
  /// The first day that the date can mean.
  var firstPossibleDay: CalendarDay? {
    CalendarDay(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day that the date can mean.
  var lastPossibleDay: CalendarDay? {
    let month = month ?? 12
    return CalendarDay(
      year: year, month: month, day: day ?? CalendarDay.days(inMonth: month, of: year))
  }
}
