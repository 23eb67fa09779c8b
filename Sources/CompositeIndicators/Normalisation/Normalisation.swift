/// How an indicator's values are brought onto a common scale on which higher is better.
///
/// Polarity is applied once, before the method: no method rewards the worst value when lower is
/// better. The results of a method are of one of three kinds:
///
/// - *Shares* (``goalposts(low:high:clamps:)``, ``minMax``, ``percentileRank(ties:)``,
///   ``distanceToMaximum``, ``distanceToReference(_:)``, ``distanceToTarget(_:capped:)``,
///   ``fractionOfMaximum``) have a natural 0 and 1. Without a target interval they are given as they
///   are; with one, 0 comes to stand exactly on its worst end and 1 exactly on its best end.
/// - *Standardised* values (``standardised(mean:deviation:)``) have a mean and a deviation, and no interval.
/// - *Scores* (``zScore``, ``rank(ties:)``, ``borda(ties:)``) have no natural ends. Without a target
///   interval they are given raw; with one, they are re-scaled by min-max: the worst of the present
///   scores comes to stand on the worst end and the best on the best end.
///
/// Missing values stay missing and take no part. If all values are missing, all stay missing, since
/// there is nothing to compare. Equal values get equal results, a better value never gets a worse
/// result, and the order of the units does not matter, to the last bit.
///
/// The formulas are those of the R package COINr (W. Becker and others, 2022, MIT licence; its
/// functions `n_minmax` to `n_goalposts` were read), which follow the OECD/JRC Handbook on
/// Constructing Composite Indicators (2008), step 5 (recalled). Differences are said at each method.
public enum Normalisation: Sendable, Hashable {
  /// The share of the way from one fixed bound to the other.
  ///
  /// The bounds are in the indicator's own unit, low below high whatever the polarity: if higher is
  /// better (x - low) / (high - low), otherwise (high - x) / (high - low). The other units do not
  /// matter, so that results can be compared between years. Values beyond the bounds come to stand on
  /// the end if `clamps`, otherwise beyond it. Constant indicators and single values are no problem.
  /// UNDP's Human Development Index normalises this way.
  case goalposts(low: Double, high: Double, clamps: Bool = true)

  /// The share of the way from the worst to the best value present: (x - min) / (max - min).
  ///
  /// Refused for a constant indicator and for one value.
  case minMax

  /// The distance from the mean in sample standard deviations (divisor n - 1).
  ///
  /// With a target interval it equals ``minMax``, since both are linear in the value. Refused for a
  /// constant indicator and for one value.
  case zScore

  /// A mean plus so many deviations of a value from the mean of all, with the divisor n, as the
  /// Mazziotta-Pareto index asks: mean 100 and deviation 10.
  ///
  /// Mazziotta and Pareto 2016, "On a generalized non-compensatory composite index", Social Indicators
  /// Research 127 (recalled). If lower is better, values below the mean come to stand above it. A target
  /// interval plays no part; give the model none. Refused for a constant indicator and for one value.
  case standardised(mean: Double, deviation: Double)

  /// The rank, counted from 1 for the worst value up to n for the best.
  ///
  /// Values tie within 1e-12 of the indicator's range. A constant indicator and one value have ranks, but
  /// cannot be re-scaled onto a target interval.
  case rank(ties: Ties = .minimum)

  /// The share of the other units that a unit is better than: (rank - 1) / (n - 1).
  ///
  /// With ``Ties/average``, units that tie count half. Refused for one value. In a constant indicator
  /// all get 0 with ``Ties/minimum``, a half with ``Ties/average``.
  case percentileRank(ties: Ties = .minimum)

  /// The number of units that a unit is better than: rank - 1.
  ///
  /// With ``Ties/average``, units that tie count half. A constant indicator and one value have
  /// scores, but cannot be re-scaled onto a target interval.
  case borda(ties: Ties = .minimum)

  /// One less the distance to the best value: 1 - (max - x) / (max - min).
  ///
  /// The Handbook and COINr list it beside ``minMax``, to which it is equal. Refused for a constant
  /// indicator and for one value.
  case distanceToMaximum

  /// One less the distance to a reference value: 1 - (reference - x) / (reference - min).
  ///
  /// The reference, such as one unit's value or the mean of a union, is in the indicator's own unit.
  /// It gets 1, the worst value 0, and a value better than the reference more than 1. Refused if the
  /// reference is not better than the worst value, where COINr divides by zero or turns the order
  /// around. One value, and every value of a constant indicator, gets 0 if it is worse than the
  /// reference.
  case distanceToReference(Double)

  /// One less the distance to a target: 1 - (target - x) / (target - min).
  ///
  /// As ``distanceToReference(_:)``, and values better than the target get 1 if `capped`. If even the
  /// worst value reaches the target, all get 1 if `capped`; otherwise that is refused, since there is
  /// no distance to measure in.
  case distanceToTarget(Double, capped: Bool = true)

  /// The ratio to the best value: x / max if higher is better, min / x if lower is better.
  ///
  /// For ratio scales: values must be 0 or more, at least one above 0; if lower is better, all above
  /// 0. A constant indicator and one value give 1. COINr divides by the maximum of -x if lower is
  /// better, which gives the worst unit the highest score; min / x is the same ratio of the best to
  /// the unit, and the best unit gets 1.
  case fractionOfMaximum

  /// Which rank values get that tie.
  public enum Ties: String, CaseIterable, Sendable, Hashable, Codable {
    /// The lowest of their ranks, as in sport counted from the last place.
    case minimum
    /// The mean of their ranks.
    case average
  }

  /// Normalises an indicator.
  ///
  /// - Parameters:
  ///   - values: A value for each unit, finite; nil if it is missing.
  ///   - polarity: Which end of the indicator is better.
  ///   - interval: Where the results are to lie, or nil for the method's own scale.
  ///   - indicator: The name of the indicator, for messages.
  /// - Returns: A result for each value, in the same order, higher is better; nil where the value is
  ///   missing.
  /// - Throws: ``NormalisationError`` if a value is not finite, the method's parameters cannot be used
  ///   or the values do not allow the method.
  public func normalised(
    _ values: [Double?], polarity: IndicatorPolarity, interval: TargetInterval? = nil,
    indicator: String? = nil
  ) throws(NormalisationError) -> [Double?] {
    do throws(NormalisationError.Reason) {
      return try results(of: values, Orientation(polarity), interval)
    } catch {
      throw NormalisationError(indicator: indicator, reason: error)
    }
  }

  /// Normalises an indicator without missing values.
  ///
  /// - Parameters:
  ///   - values: A value for each unit, finite.
  ///   - polarity: Which end of the indicator is better.
  ///   - interval: Where the results are to lie, or nil for the method's own scale.
  ///   - indicator: The name of the indicator, for messages.
  /// - Returns: A result for each value, in the same order, higher is better.
  /// - Throws: ``NormalisationError`` if a value is not finite, the method's parameters cannot be used
  ///   or the values do not allow the method.
  public func normalised(
    _ values: [Double], polarity: IndicatorPolarity, interval: TargetInterval? = nil,
    indicator: String? = nil
  ) throws(NormalisationError) -> [Double] {
    let optional: [Double?] = values
    return try normalised(
      optional, polarity: polarity, interval: interval, indicator: indicator
    ).compactMap(\.self)
  }
}
