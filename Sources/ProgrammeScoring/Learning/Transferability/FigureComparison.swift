public import PolicyCycle
public import RegionalContext

/// One indicator in the territory of a practice and in the receiving territory.
public struct FigureComparison: Sendable, Hashable {
  /// The indicator.
  public let indicator: ContextIndicator
  /// The figure where the practice comes from.
  public let there: ComparedFigure
  /// The figure of the receiving territory.
  public let here: ComparedFigure

  /// How far the figures lie apart, in percentage points; 0 or more.
  public var difference: Double { abs(there.value - here.value) }

  /// What this indicator alone would propose: ready if the figures are alike, a small change if they are not
  /// far apart, otherwise a large one.
  public var proposal: TransferabilityValue {
    let limits = FigureComparison.limits(of: indicator)
    // 11.3 - 8.3 is a little more than 3.
    if difference <= limits.alike + 1e-9 { return .ready }
    return difference <= limits.near + 1e-9 ? .smallChange : .largeChange
  }

  /// Up to how many percentage points figures count as alike, and as not far apart: judgements.
  public static func limits(of indicator: ContextIndicator) -> (alike: Double, near: Double) {
    switch indicator {
    case .inactiveShare, .seekingShare: (10, 20)
    case .youthUnemployment: (5, 10)
    default: (3, 6)
    }
  }
}

/// A figure that is compared, with whose and of which year it is.
public struct ComparedFigure: Sendable, Hashable {
  /// The value in per cent.
  public let value: Double
  /// Whose figure it is.
  public let territory: TerritoryCode
  /// Whether it is of a larger territory than the one asked for.
  public let isOfLarger: Bool
  /// The year.
  public let year: Int
  /// The age band.
  public let age: String
  /// Whether the publisher calls it unreliable.
  public let isUnreliable: Bool
  /// Whether it was computed here from two published rates.
  public let isDerived: Bool
  /// The data set.
  public let dataset: String

  init?(_ figure: ContextFigure) {
    guard let value = figure.statistic.value else { return nil }
    self.value = value
    territory = figure.territory
    isOfLarger = figure.isOfLarger
    year = figure.statistic.year.year
    age = figure.statistic.age
    isUnreliable = figure.statistic.isUnreliable
    isDerived = false
    dataset = figure.statistic.source.dataset
  }
  /// The share of NEETs who are inactive, from the rates of inactive and of all NEETs; nil unless both are of
  /// one territory, year and copy.
  private init?(inactive: ContextFigure, ofAll all: ContextFigure) {
    let (part, whole) = (inactive.statistic, all.statistic)
    guard inactive.territory == all.territory, part.year == whole.year,
      part.source == whole.source, let number = part.value, let total = whole.value,
      total > 0, number <= total
    else { return nil }
    value = number / total * 100
    territory = all.territory
    isOfLarger = all.isOfLarger
    year = whole.year.year
    age = whole.age
    isUnreliable = part.isUnreliable || whole.isUnreliable
    isDerived = true
    dataset = whole.source.dataset
  }

  /// The figure of a territory for an indicator, published or, for the inactive share, computed.
  static func of(
    _ indicator: ContextIndicator, in figures: [ContextIndicator: ContextFigure]
  ) -> ComparedFigure? {
    if let published = figures[indicator] { return ComparedFigure(published) }
    guard indicator == .inactiveShare, let part = figures[.inactiveRate],
      let all = figures[.rate]
    else { return nil }
    return ComparedFigure(inactive: part, ofAll: all)
  }
}
