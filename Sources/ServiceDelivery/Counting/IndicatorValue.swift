/// The value of an indicator with what it was computed from, or the reason why it is unknown.
public struct IndicatorValue: Sendable, Hashable {
  /// Which indicator.
  public let indicator: IndicatorKey
  /// What stands above the line: a count, or an average stock.
  public let numerator: Double
  /// What stands below the line; nil where it was not given.
  public let denominator: Double?
  /// The share from 0 to 1 (coverage can exceed 1), or why there is none.
  public let share: KnownShare
  /// How far the formula was checked.
  public let formula: FormulaStatus

  /// A share or the reason why there is none.
  public enum KnownShare: Sendable, Hashable {
    /// The share.
    case known(Double)
    /// Why it is unknown.
    case unknown(UnknownReason)

    /// The share, or nil.
    public var value: Double? {
      if case .known(let value) = self { value } else { nil }
    }
  }

  /// Why a share is unknown.
  public enum UnknownReason: String, CaseIterable, Sendable, Hashable {
    /// Nothing stands below the line: nobody was in the group that the share is of.
    case nobodyCounted = "nobody-counted"
    /// The number of NEETs was not given.
    case neetNumberNotGiven = "neet-number-not-given"
    /// The records do not say what the indicator asks for.
    case notRecorded = "not-recorded"
  }

  /// A share of two counts.
  init(_ indicator: IndicatorKey, _ numerator: Int, of denominator: Int, _ formula: FormulaStatus) {
    self.init(
      indicator, numerator: Double(numerator), denominator: Double(denominator),
      share: denominator > 0
        ? .known(Double(numerator) / Double(denominator)) : .unknown(.nobodyCounted),
      formula)
  }

  init(
    _ indicator: IndicatorKey, numerator: Double, denominator: Double?, share: KnownShare,
    _ formula: FormulaStatus
  ) {
    self.indicator = indicator
    self.numerator = numerator
    self.denominator = denominator
    self.share = share
    self.formula = formula
  }
}
