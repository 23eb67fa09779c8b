/// A day of the Gregorian calendar, 1900-01-01 to 2100-12-31.
///
/// Kept as the number of days since 1970-01-01, so that differences are subtractions.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before.
  public let number: Int32

  /// A day from its number, or nil outside 1900 to 2100.
  public init?(number: Int32) {
    guard CalendarDay.numbers.contains(number) else { return nil }
    self.number = number
  }

  /// A day from year, month and day of the month, or nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2100).contains(year), (1...12).contains(month),
      day >= 1, day <= CalendarDay.days(inMonth: month, of: year)
    else { return nil }
    number = CalendarDay.number(year: year, month: month, day: day)
  }

  /// The first and the last day number.
  static let numbers: ClosedRange<Int32> = -25_567...47_846

  /// Year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    // Years are counted from March, so that the leap day is the last of its year (Howard Hinnant's
    // description of civil calendars); 719,468 days lie between 0000-03-01 and 1970-01-01.
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The same day of the month some months later (earlier if negative), or the month's last day if it
  /// has no such day: four months after 31 October is 28 or 29 February.
  ///
  /// Nil beyond 2100 or before 1900.
  ///
  /// - Returns: The day, or nil.
  public func adding(months: Int) -> CalendarDay? {
    let (year, month, day) = parts
    let (sum, overflow) = months.addingReportingOverflow(year * 12 + month - 1)
    guard !overflow, sum >= 0 else { return nil }
    let last = CalendarDay.days(inMonth: sum % 12 + 1, of: sum / 12)
    return CalendarDay(year: sum / 12, month: sum % 12 + 1, day: min(day, last))
  }

  /// The day some days later (earlier if negative), or nil beyond 2100 or before 1900.
  ///
  /// - Returns: The day, or nil.
  public func adding(days: Int) -> CalendarDay? {
    Int32(exactly: Int(number).addingReportingOverflow(days).partialValue)
      .flatMap(CalendarDay.init(number:))
  }

  /// Days from this day to another one; negative if that one is earlier.
  ///
  /// - Returns: The number of days.
  public func days(to other: CalendarDay) -> Int { Int(other.number) - Int(number) }

  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// Whether one day is earlier than another.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
