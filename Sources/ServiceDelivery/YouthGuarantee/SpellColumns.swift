/// Where each number stands in a row of the Youth Guarantee's counts.
enum SpellColumns {
  static let starts = 0
  static let stockSpells = 1
  static let stockDays = 2
  static let stockDaysBeyondLimit = 3
  static let reviews = 4
  /// Three numbers for each step: due, made in time, made at all.
  static let steps = 5
  static let takenUp = steps + 3 * ServiceStep.allCases.count
  /// Two numbers for each situation on leaving: within four months, later.
  static let exits = takenUp + OfferKind.allCases.count
  /// For each horizon, without and with an offer taken up: seven situations and "not yet due".
  static let followUps = exits + 2 * LabourSituation.allCases.count
  static let followUpWidth = LabourSituation.allCases.count + 1
  static let stockSpellsBeyondLimit =
    followUps + FollowUpHorizon.allCases.count * 2 * followUpWidth
  static let width = stockSpellsBeyondLimit + 1

  static func exit(to situation: LabourSituation, inTime: Bool) -> Int {
    exits + 2 * situation.place + (inTime ? 0 : 1)
  }

  static func followUp(_ horizon: FollowUpHorizon, tookOffer: Bool) -> Int {
    followUps + (2 * horizon.place + (tookOffer ? 1 : 0)) * followUpWidth
  }
}
