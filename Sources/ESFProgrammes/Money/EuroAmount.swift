/// An amount of money in whole cents of the euro.
///
/// There is deliberately no public way to add two amounts: whether they may be added depends on fund,
/// dimension and version, which an amount alone does not know. Totals come from
/// ``PlannedProgramme/total(by:of:where:)``.
public struct EuroAmount: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The amount in cents.
  public let cents: Int

  /// An amount of cents, kept between minus and plus 10^15 (ten thousand billion euro).
  public init(cents: Int) {
    self.cents = max(-EuroAmount.bound, min(cents, EuroAmount.bound))
  }

  /// An amount from a table's or a record's text: `20000000`, `33,333,333.5`.
  ///
  /// More than two decimals are rounded to the cent, halves away from zero. Returns nil for anything
  /// but a number, and for a number beyond ten thousand billion euro.
  package init?(text: String) {
    guard let number = DecimalText(text), number.whole.utf8.count <= 15,
      let whole = Int(number.whole)
    else { return nil }
    let decimals = Array(number.fraction.utf8.prefix(3)).map { Int($0) - 48 }
    let digit = { (place: Int) in place < decimals.count ? decimals[place] : 0 }
    let cents = whole * 100 + digit(0) * 10 + digit(1) + (digit(2) >= 5 ? 1 : 0)
    guard cents <= EuroAmount.bound else { return nil }
    self.cents = number.isNegative ? -cents : cents
  }

  /// What an amount looks like, for messages.
  static let expectedForm =
    "an amount in euro such as 20000000, 33333333.5 or 33,333,333.50 (decimal point, not comma)"

  private static let bound = 1_000_000_000_000_000

  /// No money.
  public static let zero = EuroAmount(cents: 0)

  /// The amount in euro.
  public var euros: Double { Double(cents) / 100 }

  /// The amount in euro with a point and two decimals, without separators: `33333333.50`.
  public var description: String {
    let magnitude = cents.magnitude
    let rest = magnitude % 100
    return (cents < 0 ? "-" : "") + "\(magnitude / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// Whether the left amount is smaller.
  public static func < (left: EuroAmount, right: EuroAmount) -> Bool { left.cents < right.cents }

  /// The sum; the bound of ``init(cents:)`` holds for it too.
  static func + (left: EuroAmount, right: EuroAmount) -> EuroAmount {
    EuroAmount(cents: left.cents + right.cents)
  }

  /// The difference.
  static func - (left: EuroAmount, right: EuroAmount) -> EuroAmount {
    EuroAmount(cents: left.cents - right.cents)
  }

  static func += (left: inout EuroAmount, right: EuroAmount) { left = left + right }
}
