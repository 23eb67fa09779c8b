/// The order of day and month in dates with slashes or points.
public enum DateOrder: String, CaseIterable, Sendable, Hashable {
  /// 02/03/2024 is 2 March.
  case dayFirst = "day-first"
  /// 02/03/2024 is February 3.
  case monthFirst = "month-first"
}

/// Reads days from the bytes of a cell.
///
/// `2024-03-02` is always read. `2.3.2024` and `2/3/2024` are read when the order is stated, or with the
/// day first when the cell leaves no doubt: 13/02/2024 and 03/03/2024 do, 02/03/2024 does not. A
/// judgement: points are doubted like slashes, although hardly anybody writes months first with them.
enum DayReading {
  /// The day that a cell names.
  static func day(
    _ cell: UnsafeBufferPointer<UInt8>, order: DateOrder?, column: String
  ) throws(RowFault) -> CalendarDay {
    if cell.count == 10, cell[4] == 0x2D, cell[7] == 0x2D,
      let year = number(cell, 0, 4), let month = number(cell, 5, 7), let day = number(cell, 8, 10)
    {
      guard let result = CalendarDay(year: year, month: month, day: day) else {
        throw RowFault(.noSuchDay, column: column)
      }
      return result
    }
    return try localDay(cell, order: order, column: column)
  }

  private static func localDay(
    _ cell: UnsafeBufferPointer<UInt8>, order: DateOrder?, column: String
  ) throws(RowFault) -> CalendarDay {
    if (4...6).contains(cell.count), number(cell, 0, cell.count) != nil {
      throw RowFault(.spreadsheetDayNumber, column: column)
    }
    // 1.2.2024 to 31.12.2024; no longer text can be a day.
    guard (8...11).contains(cell.count), let mark = cell.first(where: { $0 < 0x30 }),
      mark == 0x2E || mark == 0x2F
    else { throw RowFault(.unreadableDay, column: column) }
    let parts = cell.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4,
      let first = number(cell, parts[0].startIndex, parts[0].endIndex),
      let second = number(cell, parts[1].startIndex, parts[1].endIndex),
      let year = number(cell, parts[2].startIndex, parts[2].endIndex)
    else { throw RowFault(.unreadableDay, column: column) }
    if order == nil, first <= 12, second <= 12, first != second, first > 0, second > 0 {
      throw RowFault(.ambiguousDay, column: column)
    }
    let isMonthFirst = order == .monthFirst
    guard
      let day = CalendarDay(
        year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
    else { throw RowFault(.noSuchDay, column: column) }
    return day
  }

  /// The number that digits of a cell make, or nil if there are other bytes or none.
  static func number(
    _ cell: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard start >= 0, start < end, end <= cell.count, end - start <= 9 else { return nil }
    var sum = 0
    var index = start
    while index < end {
      let digit = cell[index] &- 0x30
      guard digit < 10 else { return nil }
      sum = sum &* 10 &+ Int(digit)
      index += 1
    }
    return sum
  }
}
