/// A share: a part of a whole, both counted.
///
/// The counts are kept, so that "0 of 0" stays different from "0 of 12" and every share can say
/// what it is a share of.
public struct Share: Sendable, Hashable {
  /// The part, 0 or more.
  public let part: Int
  /// The whole, at least the part.
  public let whole: Int

  /// A share, or nil if the counts are no part and whole.
  public init?(_ part: Int, of whole: Int) {
    guard part >= 0, part <= whole else { return nil }
    self.part = part
    self.whole = whole
  }

  /// The share as a number from 0 to 1, or nil of nothing.
  public var value: Double? { whole == 0 ? nil : Double(part) / Double(whole) }
}
