/// A date of which perhaps only the year, or the year and month, is known.
///
/// `2023`, `2023-06` and `2023-06-30` are three different statements; none is filled up with a day
/// that nobody has stated.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  /// The year, 1900 to 2100.
  public let year: Int
  /// The month, 1 to 12, if known.
  public let month: Int?
  /// The day of the month, if known; never without a month.
  public let day: Int?

  /// A year.
  ///
  /// Returns nil outside 1900 to 2100.
  public init?(year: Int) { self.init(year: year, month: nil, day: nil) }

  /// A date from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or nil if the text is no such date.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  private init?(year: Int, month: Int?, day: Int?) {
    guard (1900...2100).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= PartialDate.days(in: month, of: year) else { return nil }
      }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  init(uncheckedYear year: Int) {
    self.year = year
    month = nil
    day = nil
  }

  /// What a date looks like in a file, for messages.
  public static let expectedForm =
    "a date as YYYY, YYYY-MM or YYYY-MM-DD, such as 2024 or 2024-06-30"

  /// The text as it is written in files.
  public var description: String {
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)" + (month.map { "-" + padded($0) } ?? "") + (day.map { "-" + padded($0) } ?? "")
  }

  /// The first day that the date can mean, as a number that grows with time.
  var firstDay: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day that the date can mean, as a number that grows with time.
  var lastDay: Int {
    let month = self.month ?? 12
    return year * 10_000 + month * 100 + (day ?? PartialDate.days(in: month, of: year))
  }

  /// Whether the whole period lies more than a number of years before another date.
  ///
  /// Age is counted from the end of the period that is described: `2021` is not older than five
  /// years on 2026-11-26, `2020` is.
  public func isOlder(thanYears years: Int, asOf date: PartialDate) -> Bool {
    // No date is more than 200 years from another one; the bound keeps the product small.
    lastDay + max(-1_000, min(years, 1_000)) * 10_000 < date.firstDay
  }

  /// Whether the date lies wholly after another one: a fact from the future is a slip of the pen.
  public func isAfter(_ date: PartialDate) -> Bool { firstDay > date.lastDay }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
