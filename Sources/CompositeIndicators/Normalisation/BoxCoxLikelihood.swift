/// The log-likelihood of a Box-Cox transformation per value, less what does not depend on lambda.
struct BoxCoxLikelihood {
  /// The logarithms of the values, ascending, as shares of their range: 0 for the lowest value, 1 for
  /// the highest.
  let shares: [Double]
  private let mean: Double

  init(shares: [Double]) {
    self.shares = shares
    mean = shares.reduce(0, +) / Double(shares.count)
  }

  /// Where the likelihood is greatest, as lambda times the range of the logarithms.
  var bestPower: Double {
    var (low, high) = (-1.0, 1.0)
    while value(at: 2 * high) > value(at: high) { high *= 2 }
    while value(at: 2 * low) > value(at: low) { low *= 2 }
    return GoldenSection.maximum(of: value, from: 2 * low, to: 2 * high)
  }

  /// The likelihood at a lambda times the range of the logarithms.
  private func value(at power: Double) -> Double {
    // A shift of the transformed values does not change their deviations. A scale of exp(-power), where
    // they would overflow, is made good below.
    let transformed: [Double]
    if power == 0 {
      transformed = shares
    } else if abs(power) < 1 {
      transformed = shares.map { ExpLog.expMinusOne(power * $0) / power }
    } else {
      let top = power > 0 ? 1.0 : 0.0
      transformed = shares.map { Platform.exp(power * ($0 - top)) / power }
    }
    let center = transformed.reduce(0, +) / Double(transformed.count)
    let squares = transformed.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    let scale = power >= 1 ? power : 0
    return power * mean - scale - Platform.log(squares / Double(transformed.count)) / 2
  }
}
