/// A period of a time dimension: a year, a part of one, or a text that is neither.
///
/// Eurostat and SDMX spell parts of a year in two ways, `2024-Q1` and (in older files) `2024Q1`. Both
/// are read; ``text`` has the newer one. Weeks, days and ranges stay as they are written.
public enum TimePeriod: Sendable, Hashable {
  /// A year, as in `2024`.
  case year(Int)
  /// A half-year, 1 or 2, as in `2024-S1`.
  case semester(year: Int, number: Int)
  /// A quarter, 1 to 4, as in `2024-Q1`.
  case quarter(year: Int, number: Int)
  /// A month, 1 to 12, as in `2024-01`.
  case month(year: Int, number: Int)
  /// Anything else, as it is written.
  case text(String)

  /// Reads a period; what is no year, semester, quarter or month becomes ``text(_:)``.
  public init(_ text: String) {
    self = TimePeriod.typed(Array(text.utf8)) ?? .text(text)
  }

  private static func typed(_ bytes: [UInt8]) -> TimePeriod? {
    guard bytes.count >= 4, let year = number(bytes[..<4]) else { return nil }
    var rest = bytes[4...]
    if rest.isEmpty { return .year(year) }
    let hasHyphen = rest.first == UInt8(ascii: "-")
    if hasHyphen { rest = rest.dropFirst() }
    guard let letter = rest.first else { return nil }
    if hasHyphen, rest.count == 2, let month = number(rest), (1...12).contains(month) {
      return .month(year: year, number: month)
    }
    guard let part = number(rest.dropFirst()) else { return nil }
    switch (letter, rest.count, part) {
    case (UInt8(ascii: "S"), 2, 1...2): return .semester(year: year, number: part)
    case (UInt8(ascii: "Q"), 2, 1...4): return .quarter(year: year, number: part)
    case (UInt8(ascii: "M"), 3, 1...12): return .month(year: year, number: part)
    default: return nil
    }
  }

  /// The number of at most four digits, nil where there is anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    var value = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  /// The period in the spelling of today: `2024`, `2024-S1`, `2024-Q1`, `2024-01`, or the text.
  public var text: String {
    switch self {
    case .year(let year): Self.padded(year, to: 4)
    case .semester(let year, let number): Self.padded(year, to: 4) + "-S\(number)"
    case .quarter(let year, let number): Self.padded(year, to: 4) + "-Q\(number)"
    case .month(let year, let number):
      Self.padded(year, to: 4) + "-" + Self.padded(number, to: 2)
    case .text(let text): text
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The first month, counted from the year 0, and the length in months; nil for a text.
  private var span: (start: Int, length: Int)? {
    switch self {
    case .year(let year): (year &* 12, 12)
    case .semester(let year, let number): (year &* 12 &+ (number &- 1) &* 6, 6)
    case .quarter(let year, let number): (year &* 12 &+ (number &- 1) &* 3, 3)
    case .month(let year, let number): (year &* 12 &+ number &- 1, 1)
    case .text: nil
    }
  }
}

extension TimePeriod: Comparable {
  /// Tells whether the first period starts before the second.
  ///
  /// Of two that start together the longer comes first; texts come last, in the order of their bytes.
  public static func < (first: TimePeriod, second: TimePeriod) -> Bool {
    switch (first.span, second.span) {
    case (let one?, let two?): (one.start, -one.length) < (two.start, -two.length)
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
    }
  }
}
