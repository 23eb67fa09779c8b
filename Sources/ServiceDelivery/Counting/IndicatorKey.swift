/// The keys of indicators, by which reports find their words.
public enum IndicatorKey: String, CaseIterable, Sendable, Hashable {
  /// Average stock in the preparatory phase over the average number of NEETs.
  case coverage = "youth-guarantee.coverage"
  /// Average stock waiting for more than four months over the average stock.
  case waitingBeyondLimit = "youth-guarantee.waiting-beyond-four-months"
  /// Exits to a positive destination within four months over all exits.
  case timelyPositiveExits = "youth-guarantee.timely-positive-exits"
  /// Exits to one destination over all exits.
  case exitsByDestination = "youth-guarantee.exits-by-destination"
  /// Those in one situation some months after leaving over all whose follow-up is due.
  case followUp = "youth-guarantee.follow-up"
  /// Starts with a step (profile, plan, offer) made in time over starts for which it was due.
  case stepInTime = "youth-guarantee.step-in-time"
  /// Starts with a step made at all over all starts.
  case stepMade = "youth-guarantee.step-made"
  /// A common result indicator of ESF+ over those of its reference output of whom the result is known.
  case commonResult = "esf-plus.common-result"
}
