/// What an observation says: a number, or why there is none.
///
/// Nothing missing is ever a zero.
public enum ObservedValue: Sendable, Hashable {
  /// A finite number; zero is a real zero.
  case number(Double)
  /// More than zero and less than half of the unit shown, which Eurostat writes `0n` (zero with the
  /// flag `n`).
  case belowHalfUnit
  /// Not available: `:`, an empty cell, `null`, or a status without a value.
  case notAvailable
  /// Missing on purpose, which SDMX-CSV writes `NaN` or `#N/A`.
  case intentionallyMissing

  /// The number, nil where there is none.
  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}

/// How the column of values holds what is no number: in the free bits of a not-a-number.
enum MissingMark {
  static var notAvailable: Double { Double(bitPattern: 0x7FF8_0000_0000_0001) }
  static var intentionallyMissing: Double { Double(bitPattern: 0x7FF8_0000_0000_0002) }

  /// The value that stands in a column, with the flags beside it.
  static func value(of stored: Double, isNotSignificant: Bool) -> ObservedValue {
    if stored.isNaN {
      return stored.bitPattern == intentionallyMissing.bitPattern
        ? .intentionallyMissing : .notAvailable
    }
    return stored == 0 && isNotSignificant ? .belowHalfUnit : .number(stored)
  }
}
