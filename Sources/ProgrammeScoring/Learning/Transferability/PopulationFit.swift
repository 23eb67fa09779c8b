public import PolicyCycle
public import RegionalContext

/// What figures of two territories propose on the item of population fit: a proposal to be confirmed, never
/// an answer.
///
/// The figures are of all young people of the territories and not of those whom the practice serves. So a
/// proposal is only made where at least ``minimumCompared`` of the ``indicators`` can be compared: a rate of
/// NEETs alone says how many there are, not who they are. The proposal is the worst of the single ones and
/// never "blocks". Indicators, limits and the number needed are judgements.
public struct PopulationFit: Sendable, Hashable {
  /// The territory of the practice.
  public let origin: TerritoryCode
  /// The receiving territory.
  public let receiving: TerritoryCode
  /// The indicators that could be compared, in the order of ``indicators``.
  public let comparisons: [FigureComparison]
  /// The indicators that could not be compared, each with what was in the way.
  public let notCompared: [NotCompared]

  /// The identifier of the rubric's item that it speaks to.
  public static let item = "transferability.population-fit"
  /// The indicators that are looked at (a judgement): who the NEETs are, how many, how many leave school early
  /// and how hard it is to find work.
  public static let indicators: [ContextIndicator] = [
    .inactiveShare, .rate, .earlyLeavers, .youthUnemployment,
  ]
  /// How many of them have to be comparable for a proposal (a judgement).
  public static let minimumCompared = 2
  /// By how many years the figures of a pair may lie apart (a judgement).
  public static let greatestAge = 2

  /// An indicator that could not be compared.
  public struct NotCompared: Sendable, Hashable {
    /// The indicator.
    public let indicator: ContextIndicator
    /// Why not.
    public let obstacle: Obstacle
  }

  /// Why an indicator could not be compared.
  public enum Obstacle: String, CaseIterable, Sendable, Hashable {
    /// The territory of the practice has no figure.
    case unknownThere = "unknown-there"
    /// The receiving territory has no figure.
    case unknownHere = "unknown-here"
    /// Both figures are of one territory that contains both.
    case sameTerritory = "same-territory"
    /// The figures are of different age bands.
    case differentAges = "different-ages"
    /// The figures are too many years apart.
    case yearsApart = "years-apart"
    /// The publisher calls a figure unreliable.
    case unreliable
  }

  /// What statistics say of two territories.
  ///
  /// - Parameters:
  ///   - origin: The territory of the practice.
  ///   - receiving: The receiving territory.
  ///   - statistics: The statistics. The newest figures are taken; where one side's are newer, those up to the
  ///     other's newest year. Where a territory has none, one of a larger territory that contains it is taken and
  ///     named.
  public init(
    origin: TerritoryCode, receiving: TerritoryCode, statistics: YouthStatistics
  ) {
    let pairs = FigurePairs(origin: origin, receiving: receiving, statistics: statistics)
    var comparisons: [FigureComparison] = []
    var notCompared: [NotCompared] = []
    for indicator in PopulationFit.indicators {
      let pair = pairs.nearest(for: indicator)
      guard let far = pair.there, let near = pair.here else {
        notCompared.append(
          NotCompared(
            indicator: indicator, obstacle: pair.there == nil ? .unknownThere : .unknownHere))
        continue
      }
      if let obstacle = PopulationFit.obstacle(between: far, and: near) {
        notCompared.append(NotCompared(indicator: indicator, obstacle: obstacle))
      } else {
        comparisons.append(FigureComparison(indicator: indicator, there: far, here: near))
      }
    }
    self.origin = origin
    self.receiving = receiving
    self.comparisons = comparisons
    self.notCompared = notCompared
  }

  /// The proposal, or nil if too few indicators could be compared: unknown.
  public var proposal: TransferabilityValue? {
    guard comparisons.count >= PopulationFit.minimumCompared else { return nil }
    let values = comparisons.map(\.proposal)
    if values.contains(.largeChange) { return .largeChange }
    return values.contains(.smallChange) ? .smallChange : .ready
  }

  /// Why two figures are not compared, or nil if they are.
  private static func obstacle(
    between there: ComparedFigure, and here: ComparedFigure
  ) -> Obstacle? {
    if there.territory.isSame(as: here.territory) { return .sameTerritory }
    if there.isUnreliable || here.isUnreliable { return .unreliable }
    if there.age != here.age { return .differentAges }
    return abs(there.year - here.year) > greatestAge ? .yearsApart : nil
  }
}
