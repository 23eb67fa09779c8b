/// Whose money an allocation is: the Union's, and what the Member State adds.
public struct Cofinancing: Sendable, Hashable {
  /// The Union's contribution.
  public let union: EuroAmount
  /// Public money of the Member State; nil where the source does not part public from private.
  public let nationalPublic: EuroAmount?
  /// Private money; nil where the source does not part public from private.
  public let nationalPrivate: EuroAmount?
  /// Union and national money together; nil where the source does not state it.
  public let total: EuroAmount?

  /// Creates a financing.
  public init(
    union: EuroAmount, nationalPublic: EuroAmount? = nil, nationalPrivate: EuroAmount? = nil,
    total: EuroAmount?
  ) {
    self.union = union
    self.nationalPublic = nationalPublic
    self.nationalPrivate = nationalPrivate
    self.total = total
  }

  /// The national contribution: total less Union.
  public var national: EuroAmount? { total.map { $0 - union } }

  /// The Union's share of the total, 0 to 1; nil where the total is unknown or 0.
  public var rate: Double? {
    guard let total, total.cents != 0 else { return nil }
    return Double(union.cents) / Double(total.cents)
  }

  /// Both together; a part that one of them does not state is not stated.
  static func + (left: Cofinancing, right: Cofinancing) -> Cofinancing {
    let sum = { (first: EuroAmount?, second: EuroAmount?) -> EuroAmount? in
      guard let first, let second else { return nil }
      return first + second
    }
    return Cofinancing(
      union: left.union + right.union,
      nationalPublic: sum(left.nationalPublic, right.nationalPublic),
      nationalPrivate: sum(left.nationalPrivate, right.nationalPrivate),
      total: sum(left.total, right.total))
  }
}
