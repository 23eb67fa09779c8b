/// The central moments of a sample of at least three values that are not all equal.
struct CentralMoments {
  private let count: Double
  private let second: Double
  private let third: Double
  private let fourth: Double

  /// The moments of sorted finite values, or nil of constant ones.
  ///
  /// They are taken of shares of the range: skewness and kurtosis are the same for these, and no power
  /// overflows or vanishes. Sums are rounded by order; sorted, they are the same for every order.
  init?(sorted: [Double]) {
    guard let span = Span(of: sorted), span.low < span.high else { return nil }
    count = Double(sorted.count)
    let shares = sorted.map(span.share)
    let mean = shares.reduce(0, +) / count
    var (second, third, fourth) = (0.0, 0.0, 0.0)
    for share in shares {
      let square = (share - mean) * (share - mean)
      second += square
      third += square * (share - mean)
      fourth += square * square
    }
    self.second = second / count
    self.third = third / count
    self.fourth = fourth / count
  }

  /// G1, for three values or more.
  var skewness: Double {
    let biased = third / (second * second.squareRoot())
    return biased * (count * (count - 1)).squareRoot() / (count - 2)
  }

  /// G2, for four values or more.
  var kurtosis: Double {
    let biased = fourth / (second * second) - 3
    return (count - 1) / ((count - 2) * (count - 3)) * ((count + 1) * biased + 6)
  }
}
