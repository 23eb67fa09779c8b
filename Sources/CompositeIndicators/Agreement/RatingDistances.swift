/// The squared differences of Krippendorff's alpha, between ratings numbered in ascending order.
///
/// Krippendorff (2011), the metrics of section D (recalled). Ordinal and interval distances are brought
/// to at most 1, which alpha does not depend on.
enum RatingDistances {
  /// 0 for the same category, 1 for different ones.
  static func nominal(_ frequencies: [Int]) -> (Int, Int) -> Double {
    { $0 == $1 ? 0 : 1 }
  }

  /// The square of the number of ratings from one grade to the other, the two ends by half.
  static func ordinal(_ frequencies: [Int]) -> (Int, Int) -> Double {
    // The middle of each grade when all ratings are laid out in order, doubled to stay whole.
    var middles: [Double] = []
    var before = 0
    for frequency in frequencies {
      middles.append(Double(2 * before + frequency))
      before += frequency
    }
    return squares(of: middles)
  }

  /// The square of the difference of the values.
  static func interval(_ values: [Double]) -> (Int, Int) -> Double {
    // Brought below 2 first, since the difference of two huge values can overflow.
    let unit = PowerOfTwo.below(values.map(\.magnitude).max() ?? 0)
    return squares(of: values.map { $0 / unit })
  }

  private static func squares(of places: [Double]) -> (Int, Int) -> Double {
    guard let least = places.min(), let greatest = places.max(), least < greatest else {
      return { _, _ in 0 }
    }
    let shares = places.map { ($0 - least) / (greatest - least) }
    return { (shares[$0] - shares[$1]) * (shares[$0] - shares[$1]) }
  }
}
