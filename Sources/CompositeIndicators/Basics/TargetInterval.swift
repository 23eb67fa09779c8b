/// The interval onto which a normalisation maps the worst and the best value.
public struct TargetInterval: Sendable, Hashable {
  /// Where the worst value comes to stand.
  public let worst: Double
  /// Where the best value comes to stand.
  public let best: Double

  /// An interval.
  ///
  /// - Throws: ``IntervalError`` if its ends or its width are not finite, or the worst is not below the
  ///   best; where lower is better, that is said by the indicator's polarity.
  public init(worst: Double, best: Double) throws(IntervalError) {
    guard worst.isFinite, best.isFinite, worst < best, (best - worst).isFinite else {
      throw IntervalError(
        lower: worst, upper: best, expected: "finite ends, the worst below the best")
    }
    self.worst = worst
    self.best = best
  }

  private init(unchecked worst: Double, _ best: Double) {
    self.worst = worst
    self.best = best
  }

  /// From 0 to 1.
  public static let unit = TargetInterval(unchecked: 0, 1)

  /// From 0 to 100.
  public static let percent = TargetInterval(unchecked: 0, 100)

  /// From 1 to 100: for a geometric mean to follow, which needs values above 0.
  public static let oneToHundred = TargetInterval(unchecked: 1, 100)

  /// The position of a share of the way from the worst to the best end, or beyond them.
  ///
  /// 0 and 1 give the very ends, shares between stay between, and the position never falls as the
  /// share rises. A weighted mean of the ends promises the first only: its two products are rounded
  /// against each other.
  func position(of share: Double) -> Double {
    if share == 1 { return best }
    let position = worst + share * (best - worst)
    return share < 1 ? min(position, best) : max(position, best)
  }
}
