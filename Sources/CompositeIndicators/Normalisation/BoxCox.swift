/// The Box-Cox transformation and its maximum-likelihood lambda.
public enum BoxCox {
  /// The lambda under which the transformed values are most likely a normal sample.
  ///
  /// It maximises (lambda - 1) sum(log x) - n / 2 log(sum((y - mean y)^2) / n), where y are the
  /// transformed values (G. Box and D. Cox, 1964, section 3, recalled; SciPy's `boxcox_llf`), by
  /// golden-section search (J. Kiefer, 1953, recalled). The function is concave (A. Kouider and
  /// H. Chen, 1995, recalled), so that the search finds its one maximum, wherever it lies. Lambda is
  /// right to about six digits: the top of the likelihood is too flat to tell more.
  ///
  /// - Parameter values: The values, finite and above 0, in any order; nil if missing. At least two
  ///   must be present, not all equal.
  /// - Returns: The lambda.
  /// - Throws: ``TreatmentError`` if a value is not finite or not above 0, there are too few or they
  ///   are all equal.
  public static func maximumLikelihoodLambda(
    of values: [Double?]
  ) throws(TreatmentError) -> Double {
    do throws(TreatmentError.Reason) {
      let ordered = try OrderedValues(values)
      try ordered.checkPositive()
      return try ordered.mostLikelyLambda(shifts: false)
    } catch {
      throw TreatmentError(reason: error)
    }
  }

  /// The transformed value of the number with this logarithm.
  static func transformed(logarithm: Double, lambda: Double) -> Double {
    lambda == 0 ? logarithm : ExpLog.expMinusOne(lambda * logarithm) / lambda
  }
}

extension OrderedValues {
  /// The Box-Cox transformation with a given or the most likely lambda.
  func boxCox(
    lambda given: Double?, shifts: Bool
  ) throws(TreatmentError.Reason) -> TreatedValues {
    if !shifts { try checkPositive() }
    let lowest = sorted[0]
    let lambda: Double
    if let given { lambda = given } else { lambda = try mostLikelyLambda(shifts: shifts) }
    let treatment = TreatedValues.Treatment.boxCox(lambda: lambda, shift: shifts ? 1 - lowest : 0)
    return try transformed(by: treatment) { value in
      let logarithm = shifts ? ExpLog.logOnePlus(value - lowest) : Platform.log(value)
      return BoxCox.transformed(logarithm: logarithm, lambda: lambda)
    }
  }

  /// The most likely lambda of positive values, or of values shifted to start at 1.
  func mostLikelyLambda(shifts: Bool) throws(TreatmentError.Reason) -> Double {
    let lowest = try range().low
    // A change of the values' unit changes the likelihood by a constant only. The logarithms of the
    // values over the lowest, as shares of their range, leave lambda times the range to be found, which
    // is of the order of 1 whatever the values are.
    let logarithms = sorted.map {
      shifts ? ExpLog.logOnePlus($0 - lowest) : ExpLog.logRatio($0, to: lowest)
    }
    let range = logarithms.max() ?? 0
    let lambda = BoxCoxLikelihood(shares: logarithms.map { $0 / range }).bestPower / range
    guard range.isFinite, lambda.isFinite else {
      throw .overflow(index: order[order.count - 1], value: sorted[sorted.count - 1])
    }
    return lambda
  }

  /// Refuses values that are not above 0.
  func checkPositive() throws(TreatmentError.Reason) {
    if let value = sorted.first, value <= 0, let index = order.first {
      throw .notPositive(index: index, value: value)
    }
  }
}
