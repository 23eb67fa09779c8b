/// TOPSIS: how close each unit comes to an ideal one that has the best value of every indicator.
///
/// The technique for order preference by similarity to ideal solution of Hwang and Yoon (1981), with
/// vector normalisation (recalled; their example of four fighter aircraft is reproduced in the tests):
/// each indicator is divided by the root of its sum of squares and multiplied by its weight, and the
/// closeness is D⁻ / (D⁺ + D⁻), with the Euclidean distances D⁺ to the best and D⁻ to the worst values.
///
/// Adding or removing a unit changes norms and ideals, and with them possibly the order of the others.
public struct TopsisCloseness: Sendable, Hashable {
  /// The closeness of each unit: 1 for a unit that is best everywhere, 0 for one that is worst
  /// everywhere.
  ///
  /// If no indicator with a weight varies, best and worst coincide and every unit has 0.5.
  public let values: [Double]

  /// Measures the closeness of units.
  ///
  /// A constant indicator, all zeros included, adds nothing to any distance.
  ///
  /// - Parameters:
  ///   - values: A row for each unit with a value for each indicator, in raw units; none may be
  ///     missing.
  ///   - weights: A weight of 0 or more for each indicator, not all 0; nil for equal weights. Only
  ///     proportions count.
  ///   - polarities: Which end of each indicator is better; nil if higher is better everywhere.
  /// - Throws: ``DecisionMatrixError`` if a value is missing or the table, weights or polarities
  ///   cannot be used.
  public init(
    of values: [[Double?]], weights: [Double]? = nil, polarities: [IndicatorPolarity]? = nil
  ) throws(DecisionMatrixError) {
    let table = try DecisionMatrix(values, weights: weights)
    let count = table.weights.count
    let polarities = polarities ?? Array(repeating: .higherIsBetter, count: count)
    if polarities.count != count {
      throw .unequalPolarities(found: polarities.count, expected: count)
    }
    var columns = [[Double]](repeating: [], count: count)
    for (unit, row) in table.values.enumerated() {
      for (indicator, value) in row.enumerated() {
        guard let value else { throw .missingValue(unit: unit, indicator: indicator) }
        columns[indicator].append(value)
      }
    }
    self.values = TopsisCloseness.closeness(
      zip(zip(columns, table.weights), polarities).compactMap { pair, polarity in
        Gaps(pair.0, weight: pair.1, polarity)
      }, unitCount: table.values.count)
  }

  /// The weighted distances of all units to the best and the worst value of one indicator.
  private struct Gaps {
    var toBest: [Double]
    var toWorst: [Double]
    var weight: Double

    /// Distances before weighting; nil if the indicator cannot tell units apart.
    init?(_ values: [Double], weight: Double, _ polarity: IndicatorPolarity) {
      guard weight > 0, let least = values.min(), let greatest = values.max(), least < greatest
      else { return nil }
      // Brought below 2 first, so that no square overflows or vanishes.
      let scale = PowerOfTwo.below(max(least.magnitude, greatest.magnitude))
      let scaled = values.map { $0 / scale }
      let norm = OrderFreeSum.of(scaled.map { $0 * $0 }).squareRoot()
      let toGreatest = scaled.map { (greatest / scale - $0) / norm }
      let toLeast = scaled.map { ($0 - least / scale) / norm }
      (toBest, toWorst) =
        polarity == .higherIsBetter ? (toGreatest, toLeast) : (toLeast, toGreatest)
      self.weight = weight
    }

    func weighted(dividingBy largest: Double) -> Gaps {
      var gaps = self
      gaps.toBest = toBest.map { weight / largest * $0 }
      gaps.toWorst = toWorst.map { weight / largest * $0 }
      return gaps
    }
  }

  private static func closeness(_ indicators: [Gaps], unitCount: Int) -> [Double] {
    // Weights of constant indicators must not make those of the others vanish.
    guard let largest = indicators.map(\.weight).max() else {
      return Array(repeating: 0.5, count: unitCount)
    }
    let weighted = indicators.map { $0.weighted(dividingBy: largest) }
    return (0..<unitCount).map { unit in
      let toBest = weighted.reduce(0) { $0 + $1.toBest[unit] * $1.toBest[unit] }.squareRoot()
      let toWorst = weighted.reduce(0) { $0 + $1.toWorst[unit] * $1.toWorst[unit] }.squareRoot()
      // Written so that rounding cannot set a unit below one that it dominates: every step is
      // monotone in both distances.
      return toWorst == 0 ? 0 : 1 / (1 + toBest / toWorst)
    }
  }
}
