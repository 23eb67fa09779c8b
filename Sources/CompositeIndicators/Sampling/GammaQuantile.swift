/// The quantile function of the gamma distribution: one number in, one variate out, as quasi-random numbers
/// need it.
enum GammaQuantile {
  /// The logarithm of the value below which a gamma variable with scale 1 lies with a probability.
  ///
  /// - Parameters:
  ///   - shape: The shape, above 0.
  ///   - probability: A probability between 0 and 1, neither included.
  /// - Returns: The logarithm, good to about 12 figures (tested against SciPy).
  static func logarithm(shape: Double, probability: Double) -> Double {
    // Near 0 the distribution function is x to the shape over Γ(shape + 1), up to a factor 1 - x.
    let start = (Platform.log(probability) + logGamma(shape + 1)) / shape
    if start < -30 { return start }
    // It lies above that, since the factor is below 1, and an interval of logarithms is halved until no
    // number is left between: slow, but it cannot fail.
    var (low, high) = (start, max(start, Platform.log(shape + 1)) + 1)
    while share(below: high, shape: shape) < probability { high += 1 }
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high || high - low < 1e-13 * max(1, abs(high)) { return middle }
      if share(below: middle, shape: shape) < probability { low = middle } else { high = middle }
    }
  }

  /// The regularised incomplete gamma function P(shape, x) at the logarithm of x.
  ///
  /// Its series below shape + 1, and beyond the continued fraction of what is left to 1, by the method of
  /// Lentz (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31; recalled).
  private static func share(below logarithm: Double, shape: Double) -> Double {
    let x = Platform.exp(logarithm)
    let factor = Platform.exp(shape * logarithm - x - logGamma(shape))
    if x < shape + 1 {
      var (term, sum, divisor) = (1 / shape, 1 / shape, shape)
      while term > sum * 1e-17 {
        divisor += 1
        term *= x / divisor
        sum += term
      }
      return factor * sum
    }
    var b = x + 1 - shape
    var c = Double.greatestFiniteMagnitude
    var d = 1 / b
    var fraction = d
    for step in 1...10_000 {
      let a = -Double(step) * (Double(step) - shape)
      b += 2
      d = 1 / notZero(a * d + b)
      c = notZero(b + a / c)
      fraction *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return 1 - factor * fraction
  }

  private static func notZero(_ value: Double) -> Double {
    abs(value) < .leastNormalMagnitude ? .leastNormalMagnitude : value
  }

  /// The logarithm of the gamma function of a number above 0: Stirling's series from 10 on, and below by
  /// the recurrence (Abramowitz and Stegun 1964, 6.1.41; recalled).
  private static func logGamma(_ x: Double) -> Double {
    var (x, product) = (x, 1.0)
    while x < 10 {
      product *= x
      x += 1
    }
    let square = 1 / (x * x)
    let series =
      (1.0 / 12 - square
        * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))))
      / x
    return (x - 0.5) * Platform.log(x) - x + 0.918938533204672741780 + series
      - Platform.log(product)
  }
}
