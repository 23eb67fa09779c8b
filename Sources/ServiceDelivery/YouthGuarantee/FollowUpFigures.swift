/// How many of those who left were in which situation some months later.
public struct FollowUpFigures: Sendable, Hashable {
  /// How long after leaving.
  public let horizon: FollowUpHorizon
  private let counts: [Int]

  init(horizon: FollowUpHorizon, counts: [Int]) {
    self.horizon = horizon
    self.counts = counts
  }

  /// Those in a situation; ``LabourSituation/unknown`` stands for those of whom nothing was found out
  /// within the window.
  ///
  /// - Returns: The count.
  public func count(_ situation: LabourSituation) -> Int { counts[situation.place] }

  /// Those whose window has not closed by the day of counting; they are in no share.
  public var notYetDue: Int { counts[SpellColumns.followUpWidth - 1] }

  /// All whose follow-up is due: positive, negative and unknown.
  public var due: Int { LabourSituation.allCases.reduce(0) { $0 + count($1) } }

  /// All exits of the period: due and not yet due.
  public var exits: Int { due + notYetDue }

  /// The share in one situation of all whose follow-up is due.
  ///
  /// - Returns: The value.
  public func share(_ situation: LabourSituation) -> IndicatorValue {
    IndicatorValue(.followUp, count(situation), of: due, .choice)
  }

  /// The share in employment, education, an apprenticeship or a traineeship.
  public var positive: IndicatorValue { share { $0 == true } }

  /// The share unemployed or inactive.
  public var negative: IndicatorValue { share { $0 == false } }

  /// The share of whom nothing was found out.
  public var unknown: IndicatorValue { share { $0 == nil } }

  private func share(_ includes: (Bool?) -> Bool) -> IndicatorValue {
    let counted = LabourSituation.allCases.filter { includes($0.isPositive) }
      .reduce(0) { $0 + count($1) }
    return IndicatorValue(.followUp, counted, of: due, .choice)
  }
}
