/// The Youth Guarantee's counts and indicators of one group.
///
/// The formulas are those of the indicator framework of the Employment Committee (EMCO) as recalled;
/// each value carries that mark.
public struct YouthGuaranteeFigures: Sendable, Hashable {
  let counts: [Int]
  /// The number of days of the period.
  public let days: Int

  init(counts: [Int], days: Int) {
    self.counts = counts
    self.days = days
  }

  /// Registrations in the period.
  public var starts: Int { counts[SpellColumns.starts] }
  /// Spells with at least one day in stock in the period.
  public var spellsInStock: Int { counts[SpellColumns.stockSpells] }
  /// Spells with at least one day in stock in the period for which more than four months had passed.
  public var spellsBeyondLimit: Int { counts[SpellColumns.stockSpellsBeyondLimit] }
  /// The sum of the daily stocks, at the end of each day of the period.
  public var stockDays: Int { counts[SpellColumns.stockDays] }
  /// The part of ``stockDays`` for which more than four months had passed since registration.
  public var stockDaysBeyondLimit: Int { counts[SpellColumns.stockDaysBeyondLimit] }
  /// Reviews of plans in the period.
  public var reviews: Int { counts[SpellColumns.reviews] }
  /// The average of the daily stocks.
  public var averageStock: Double { Double(stockDays) / Double(days) }

  /// Spells in which an offer of a kind was taken up in the period; each kind once per spell.
  ///
  /// - Returns: The count.
  public func takenUp(_ offer: OfferKind) -> Int { counts[SpellColumns.takenUp + offer.place] }

  /// Exits in the period to a situation.
  ///
  /// - Returns: The count.
  public func exits(to situation: LabourSituation) -> Int {
    counts[SpellColumns.exit(to: situation, inTime: true)]
      + counts[SpellColumns.exit(to: situation, inTime: false)]
  }

  /// Exits in the period to a situation within four months of registration.
  ///
  /// - Returns: The count.
  public func timelyExits(to situation: LabourSituation) -> Int {
    counts[SpellColumns.exit(to: situation, inTime: true)]
  }

  /// All exits in the period.
  public var exits: Int { LabourSituation.allCases.reduce(0) { $0 + exits(to: $1) } }

  /// Average stock over the average number of NEETs, as far as that number was given.
  ///
  /// - Returns: The value; unknown without a number of NEETs above 0.
  public func coverage(of neets: NEETNumber?) -> IndicatorValue {
    guard let neets else {
      return IndicatorValue(
        .coverage, numerator: averageStock, denominator: nil, share: .unknown(.neetNumberNotGiven),
        .recalled)
    }
    return IndicatorValue(
      .coverage, numerator: averageStock, denominator: neets.count,
      share: .known(averageStock / neets.count), .recalled)
  }

  /// Average stock waiting for more than four months over the average stock.
  public var waitingBeyondLimit: IndicatorValue {
    IndicatorValue(
      .waitingBeyondLimit, numerator: Double(stockDaysBeyondLimit) / Double(days),
      denominator: averageStock,
      share: stockDays > 0
        ? .known(Double(stockDaysBeyondLimit) / Double(stockDays)) : .unknown(.nobodyCounted),
      .recalled)
  }

  /// Exits to employment, education, an apprenticeship or a traineeship within four months over all
  /// exits, those to an unknown situation included.
  public var timelyPositiveExits: IndicatorValue {
    let timely = LabourSituation.allCases.filter { $0.isPositive == true }
      .reduce(0) { $0 + timelyExits(to: $1) }
    return IndicatorValue(.timelyPositiveExits, timely, of: exits, .recalled)
  }

  /// Exits to a situation over all exits.
  ///
  /// - Returns: The value.
  public func exitShare(to situation: LabourSituation) -> IndicatorValue {
    IndicatorValue(.exitsByDestination, exits(to: situation), of: exits, .recalled)
  }

  /// Starts with a step made in time over starts for which its months have passed.
  ///
  /// Who left earlier without the step counts as without it: a rule of ours.
  ///
  /// - Returns: The value.
  public func inTime(_ step: ServiceStep) -> IndicatorValue {
    let column = SpellColumns.steps + 3 * step.place
    return IndicatorValue(.stepInTime, counts[column + 1], of: counts[column], .recalled)
  }

  /// Starts with a step made by the day of counting over all starts.
  ///
  /// - Returns: The value.
  public func made(_ step: ServiceStep) -> IndicatorValue {
    IndicatorValue(
      .stepMade, counts[SpellColumns.steps + 3 * step.place + 2], of: starts, .recalled)
  }

  /// The situation some months after the exits of the period.
  ///
  /// - Parameters:
  ///   - horizon: How long after leaving.
  ///   - tookOffer: True for those who took up an offer during the spell only.
  /// - Returns: The figures.
  public func followUp(
    _ horizon: FollowUpHorizon, ofThoseWhoTookOffer tookOffer: Bool = false
  ) -> FollowUpFigures {
    let with = SpellColumns.followUp(horizon, tookOffer: true)
    let without = SpellColumns.followUp(horizon, tookOffer: false)
    return FollowUpFigures(
      horizon: horizon,
      counts: (0..<SpellColumns.followUpWidth).map {
        counts[with + $0] + (tookOffer ? 0 : counts[without + $0])
      })
  }
}
