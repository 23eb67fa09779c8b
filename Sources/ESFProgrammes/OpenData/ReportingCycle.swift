/// A reporting cycle of transmitted data: the year and month up to which values are counted.
public struct ReportingCycle: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int

  /// A cycle from its text, `202412` or `2024-12`, or nil if the text is none.
  public init?(_ text: String) {
    let digits = Array(text.utf8.filter { $0 != UInt8(ascii: "-") })
    guard digits.count == 6, digits.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    let numbers = digits.map { Int($0) - 48 }
    year = numbers.prefix(4).reduce(0) { $0 * 10 + $1 }
    month = numbers[4] * 10 + numbers[5]
    guard (1...12).contains(month) else { return nil }
  }

  /// What a cycle looks like, for messages.
  public static let expectedForm = "a reporting cycle as YYYYMM, such as 202412"

  /// The text as files write it.
  public var description: String { "\(year)" + (month < 10 ? "0" : "") + "\(month)" }

  /// Whether the left cycle is earlier.
  public static func < (left: ReportingCycle, right: ReportingCycle) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
