/// How outliers of an indicator are treated before it is normalised.
///
/// An outlier takes the whole range for itself: under min-max the other units come to stand close
/// together at one end. Missing values stay missing and take no part; if all values are missing, all
/// stay missing. No treatment turns the order of two units around (winsorising lets units tie), and
/// the order of the units does not matter, to the last bit. Polarity plays no part. A unit's treated value
/// can fall although its own value rose, if it thereby becomes an outlier that is moved.
///
/// The formulas are those of the R package COINr (W. Becker and others, 2022, MIT licence; its
/// `winsorise`, `check_SkewKurt`, `log_CT_plus`, `boxcox` and `Treat` were read). Differences are said
/// at each case.
public enum OutlierTreatment: Sendable, Hashable {
  /// Moves the most extreme points to the next value until the limits hold.
  ///
  /// While skewness and kurtosis both exceed their limits, all points on the highest value (on the
  /// lowest, if skewness is below 0) are moved to the next value inwards. Points moved before and now
  /// tied with others move along, and count once. The limits are those that the European Commission's
  /// Joint Research Centre uses in its audits (recalled).
  ///
  /// Never are more than `atMost` points moved: a step that would move more is not taken. COINr takes
  /// it if points tie. Nor is a step taken that would leave one value only. An indicator whose shape
  /// cannot be told (fewer than four values, or a constant) is left as it is.
  case winsorising(limits: ShapeLimits = .standard, atMost: Int = 5)

  /// The logarithm of the distance to the end without outliers.
  ///
  /// With range = max - min: log(x - min + 0.01 range), or if skewness is below 0 the mirror image
  /// -log(max - x + 0.01 range). Values may have any sign. Refused for a constant indicator and for one
  /// value. COINr takes the mirror image for a skewness of exactly 0, too. A skewness between -1e-9 and
  /// 0 counts as 0, lest rounding decide for symmetric values.
  case logarithm

  /// The Box-Cox transformation (x^lambda - 1) / lambda, or log x for a lambda of 0.
  ///
  /// G. Box and D. Cox, "An Analysis of Transformations", 1964, equation 1 (recalled). Values must be
  /// above 0; if it `shifts`, x - min + 1 takes the place of x as in COINr, and values may have any
  /// sign. Without a lambda, the one of ``BoxCox/maximumLikelihoodLambda(of:)`` is used; it is refused
  /// for a constant indicator and for one value.
  case boxCox(lambda: Double? = nil, shifts: Bool = false)

  /// Winsorises or, if that does not bring the shape within the limits, takes logarithms instead.
  ///
  /// The logarithms are taken of the values as they were before winsorising. This is the default of
  /// COINr's `Treat`.
  case winsorisingOrLogarithm(limits: ShapeLimits = .standard, atMost: Int = 5)

  /// Treats an indicator.
  ///
  /// - Parameters:
  ///   - values: A value for each unit, finite; nil if it is missing.
  ///   - indicator: The name of the indicator, for messages.
  /// - Returns: The treated values, in the same order, and what was done.
  /// - Throws: ``TreatmentError`` if a value is not finite, the treatment's parameters cannot be used
  ///   or the values do not allow the treatment.
  public func treated(
    _ values: [Double?], indicator: String? = nil
  ) throws(TreatmentError) -> TreatedValues {
    do throws(TreatmentError.Reason) {
      return try treatedValues(values)
    } catch {
      throw TreatmentError(indicator: indicator, reason: error)
    }
  }

  private func treatedValues(
    _ values: [Double?]
  ) throws(TreatmentError.Reason) -> TreatedValues {
    try checkParameters()
    let indicator = try OrderedValues(values)
    if indicator.isEmpty { return indicator.unchanged }
    switch self {
    case .winsorising(let limits, let atMost):
      return indicator.winsorised(limits, atMost: atMost)
    case .logarithm:
      return try indicator.logarithms()
    case .boxCox(let lambda, let shifts):
      return try indicator.boxCox(lambda: lambda, shifts: shifts)
    case .winsorisingOrLogarithm(let limits, let atMost):
      let winsorised = indicator.winsorised(limits, atMost: atMost)
      guard let shape = winsorised.shapeAfter, limits.areExceeded(by: shape) else {
        return winsorised
      }
      return try indicator.logarithms()
    }
  }

  private func checkParameters() throws(TreatmentError.Reason) {
    switch self {
    case .winsorising(_, let atMost), .winsorisingOrLogarithm(_, let atMost):
      if atMost < 0 { throw .unusableCount(atMost) }
    case .boxCox(let lambda?, _):
      if !lambda.isFinite { throw .unusableLambda(lambda) }
    case .boxCox, .logarithm:
      return
    }
  }
}
