/// How much of a column a polynomial of another column explains.
///
/// Orthogonal polynomials by Gram and Schmidt over the units themselves (after Forsythe 1957,
/// recalled); the degree is the one that best predicts each unit from all others (the prediction
/// sum of squares of Allen 1974, recalled).
enum PolynomialFit {
  private static let largestDegree = 5
  /// A higher degree needs as many units for each of its degrees, or it follows single units.
  private static let unitsPerDegree = 5

  /// The explained share of the variance, from 0 to 1; 0 if either column is constant.
  static func explainedShare(of outcome: ColumnSpread, by factor: ColumnSpread) -> Double {
    guard outcome.varies, factor.varies else { return 0 }
    let count = outcome.deviations.count
    var basis = [Array(repeating: 1 / Double(count).squareRoot(), count: count)]
    var residuals = outcome.deviations
    var leverages = residuals.map { _ in 1 / Double(count) }
    var explained = 0.0
    var best: (error: Double, share: Double)?
    for degree in 1...largestDegree where degree == 1 || degree * unitsPerDegree <= count {
      guard let next = nextPolynomial(basis, factor.deviations) else { break }
      basis.append(next)
      let coefficient = dot(next, residuals)
      explained += coefficient * coefficient
      for unit in next.indices {
        residuals[unit] -= coefficient * next[unit]
        leverages[unit] += next[unit] * next[unit]
      }
      let error = predictionError(residuals, leverages)
      let share = min(explained / outcome.squares, 1)
      guard let known = best else {
        best = (error, share)
        continue
      }
      // A perfect fit is not bettered by following its rounding.
      if known.error <= 1e-20 * outcome.squares { break }
      if error < known.error { best = (error, share) }
    }
    return best?.share ?? 0
  }

  /// The sum of squares by which each unit is missed if it is predicted from the others.
  private static func predictionError(_ residuals: [Double], _ leverages: [Double]) -> Double {
    zip(residuals, leverages).reduce(0) { sum, unit in
      // A unit that the polynomial follows alone cannot be predicted from the others.
      guard unit.1 < 1 - 1e-9 else { return .infinity }
      let missed = unit.0 / (1 - unit.1)
      return sum + missed * missed
    }
  }

  /// The polynomial of the next degree, or nil if the factor takes too few values for it.
  private static func nextPolynomial(_ basis: [[Double]], _ factor: [Double]) -> [Double]? {
    guard let last = basis.last else { return nil }
    var next = zip(last, factor).map { $0 * $1 }
    let before = dot(next, next).squareRoot()
    // Twice, since rounding leaves something of the others the first time.
    for _ in 0..<2 {
      for known in basis {
        let part = dot(known, next)
        for unit in next.indices { next[unit] -= part * known[unit] }
      }
    }
    let length = dot(next, next).squareRoot()
    guard length > 1e-9 * before, length > 0 else { return nil }
    return next.map { $0 / length }
  }

  private static func dot(_ one: [Double], _ other: [Double]) -> Double {
    zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
