/// How much each indicator matters for an index in fact, beside the weight it was given.
///
/// Indicators of unequal spread or that are correlated rarely matter as much as their weights say.
/// Importance is the share of the variance of the index that would vanish, on average, if the
/// indicator were fixed: S_i = V(E(index | x_i)) / V(index), Pearson's correlation ratio. Source:
/// Paruolo, Saisana and Saltelli (2013), Ratings and rankings: voodoo or science?, Journal of the
/// Royal Statistical Society A 176(3), pages 609-634 (abstract read, formulas recalled).
public struct EffectiveImportance: Sendable, Hashable {
  /// The importance of one indicator.
  public struct Indicator: Sendable, Hashable {
    /// Which indicator it is.
    public let label: IndicatorLabel
    /// The weight it was given, over the sum of all weights.
    public let nominalWeight: Double
    /// Pearson's correlation of the indicator with the index, from -1 to 1.
    ///
    /// Below 0 the index falls where the indicator rises. 0 if the indicator is constant.
    public let correlation: Double
    /// The square of the correlation: the correlation ratio if the relation is linear.
    public let linearEffect: Double
    /// The linear effect over the sum of all of them, or nil if that is 0.
    public let linearImportance: Double?
    /// The correlation ratio S_i, from 0 to 1, at least the linear effect.
    ///
    /// E(index | x_i) is estimated by a polynomial of the degree 1 to 5 that best predicts each unit
    /// from all others, with at least 5 units for each degree above the first. The authors smooth
    /// with kernels and splines; a polynomial follows a bent relation as well, but not a jump.
    public let mainEffect: Double
    /// The main effect over the sum of all of them, or nil if that is 0.
    public let mainImportance: Double?
  }

  /// The importance of each indicator, in the order of the columns.
  public let indicators: [Indicator]

  /// The importance of indicators for an index.
  ///
  /// - Parameters:
  ///   - columns: The values of each indicator, finite; at least 3 units.
  ///   - scores: The score of each unit in the index, finite, not all the same.
  ///   - weights: The weight given to each indicator, 0 or more, not all 0, of any sum.
  ///   - names: The names of the indicators, for messages.
  /// - Throws: ``WeightingError`` if columns, scores or weights cannot be used.
  public init(
    _ columns: [[Double]], scores: [Double], weights: [Double], names: [String]? = nil
  ) throws(WeightingError) {
    let checked = try WeightingColumns(columns, names: names, leastUnits: 3)
    if scores.count != checked.unitCount {
      throw .unequalScores(found: scores.count, expected: checked.unitCount)
    }
    for (unit, score) in scores.enumerated() where !score.isFinite {
      throw .unusableScore(unit: unit, score: score)
    }
    if weights.count != columns.count {
      throw .unequalWeights(found: weights.count, expected: columns.count)
    }
    let nominal = try Weighting.given(weights, names: names)
    // The scores are sorted with the columns, so that the order of equal units does not matter.
    let spreads = try WeightingColumns(columns + [scores], names: nil, leastUnits: 3).spreads()
    guard let index = spreads.last, index.varies else { throw .constantIndex }
    let effects = spreads.dropLast().map { spread in
      let correlation = spread.correlation(with: index)
      // What rounding leaves of no effect must not become the whole importance.
      let linear = abs(correlation) < 1e-12 ? 0 : correlation * correlation
      let main = PolynomialFit.explainedShare(of: index, by: spread)
      return (correlation: correlation, linear: linear, main: main < 1e-24 ? 0 : max(main, linear))
    }
    let linear = Weighting.scaledToOne(effects.map(\.linear))
    let main = Weighting.scaledToOne(effects.map(\.main))
    indicators = effects.indices.map { place in
      Indicator(
        label: checked.labels[place], nominalWeight: nominal[place],
        correlation: effects[place].correlation, linearEffect: effects[place].linear,
        linearImportance: linear?[place], mainEffect: effects[place].main,
        mainImportance: main?[place])
    }
  }
}
