public import PolicyCycle

/// A cost that a source states: an amount of money for one of something.
///
/// It is a remark with its source and no price list: what is counted in differs from source to source.
public struct PracticeCost: Sendable, Hashable {
  /// The amount, zero or more.
  public let amount: Double
  /// The currency, three capital letters (ISO 4217).
  public let currency: String
  /// For what it is: "participant", "month of mentoring", "whole project".
  public let per: String
  /// The year of the prices.
  public let year: PartialDate?
  /// Where it was read: a page, or an evidence item of the record.
  public let source: String?
  /// What is counted in, and how it was derived.
  public let note: String?
}
