/// A level of maturity of a criterion.
///
/// It is never typed: it follows from answers.
public enum MaturityLevel: Int, CaseIterable, Sendable, Hashable, Comparable {
  /// Nothing shown.
  case nothingShown = 0
  /// Named in an official or project document.
  case named
  /// Written what is to be done, or a first part exists.
  case specified
  /// Rules hold for the territory and records show a start.
  case setUpAndStarted
  /// Records show reach, regularity or results.
  case runningAndMeasured
  /// Results were checked and something changed, or a demanding threshold is kept.
  case checkedAndImproved

  /// Whether the left value comes before the right one.
  public static func < (left: MaturityLevel, right: MaturityLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
