/// A figure with what it is of.
public struct DeliveryFigure: Sendable, Hashable {
  /// The count, or what stands above the line of a share.
  public let count: Int
  /// What stands below the line of a share; nil for a count.
  public let denominator: Int?
  /// What the figure is, in the words of the fact.
  public let name: String

  init(count: Int, _ name: String) {
    self.count = count
    denominator = nil
    self.name = name
  }

  /// A share of two counts, the second above 0.
  init(count: Int, of all: Int, _ name: String) {
    self.count = count
    denominator = all
    self.name = name
  }

  /// A share of two counts, or nil if there is none.
  init?(_ indicator: IndicatorValue, _ name: String) {
    guard indicator.share.value != nil, let denominator = indicator.denominator else { return nil }
    count = Int(indicator.numerator)
    self.denominator = Int(denominator)
    self.name = name
  }

  /// The count, or the share from 0 to 1.
  public var value: Double { Double(count) / Double(denominator ?? 1) }

  /// Whether it may be shown: neither the count nor the rest of the whole is a small one.
  func isShown(by rule: SuppressionRule) -> Bool {
    ![count, denominator.map { $0 - count } ?? count].contains(where: rule.isSmall)
  }
}
