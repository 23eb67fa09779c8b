// Weights from how far each indicator spreads the units: standard deviation, entropy and CRITIC.
extension Weighting {
  /// Weights in proportion to the standard deviations of the indicators.
  ///
  /// w_j = s_j / Σ s_k. Sample and population deviations give the same weights. The indicators have
  /// to be on one scale already, and a shift of any of them changes nothing. Source: the "SD
  /// method" as Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22(7),
  /// compare it with CRITIC (formula recalled, not re-read).
  ///
  /// - Parameters:
  ///   - columns: The values of each indicator, at least 2 units.
  ///   - names: The names of the indicators, for messages.
  /// - Returns: The weights; two equal columns get equal weights, which a duplicate thus doubles.
  /// - Throws: ``WeightingError`` if the columns cannot be used or all are constant.
  public static func standardDeviation(
    _ columns: [[Double]], names: [String]? = nil
  ) throws(WeightingError) -> [Double] {
    let checked = try WeightingColumns(columns, names: names, leastUnits: 2)
    guard let weights = scaledToOne(checked.spreads().map(\.standardDeviation)) else {
      throw .noSpread
    }
    return weights
  }

  /// Weights by Shannon's entropy: the less evenly an indicator spreads over the units, the more.
  ///
  /// With p_ij the share of unit i in the sum of column j and n units, E_j = -Σ p_ij ln p_ij / ln n
  /// with 0 ln 0 = 0, and w_j = (1 - E_j) / Σ (1 - E_k). Multiplying a column by a number above 0
  /// changes nothing, shifting it does: it needs a true zero. Source: Shannon (1948); as weights
  /// Hwang and Yoon (1981), Multiple Attribute Decision Making (recalled, not re-read).
  ///
  /// - Parameters:
  ///   - columns: The values of each indicator, 0 or more, at least 2 units.
  ///   - names: The names of the indicators, for messages.
  /// - Returns: The weights; two equal columns get equal weights, which a duplicate thus doubles.
  /// - Throws: ``WeightingError`` if a value is negative or the columns cannot be used, or if all
  ///   are constant.
  public static func entropy(
    _ columns: [[Double]], names: [String]? = nil
  ) throws(WeightingError) -> [Double] {
    let checked = try WeightingColumns(
      columns, names: names, leastUnits: 2, allowsNegative: false)
    let divergences = zip(checked.columns, checked.spreads()).map { column, spread in
      spread.varies ? divergence(of: column) : 0
    }
    guard let weights = scaledToOne(divergences) else { throw .noSpread }
    return weights
  }

  /// Weights by CRITIC: the contrast of an indicator times its conflict with the others.
  ///
  /// CRITIC is "criteria importance through intercriteria correlation". C_j = s_j Σ_k (1 - r_jk)
  /// and w_j = C_j / Σ C_k, with the standard deviation s_j and Pearson's correlation r_jk. The
  /// directions are respected because higher is better in every column. A constant indicator has no
  /// contrast and no correlation: it gets 0 and the others are weighted as if it were not there. If
  /// only one indicator varies, it gets all the weight. Source: Diakoulaki, Mavrotas and
  /// Papayannakis (1995), Computers & Operations Research 22(7), pages 763-770 (recalled; checked
  /// against the data of its example).
  ///
  /// - Parameters:
  ///   - columns: The values of each indicator on one scale, which the authors take from 0 for the
  ///     worst unit to 1 for the best; at least 2 units.
  ///   - names: The names of the indicators, for messages.
  /// - Returns: The weights; a duplicate of a column takes nothing from the conflict of its twin,
  ///   but adds to that of every other column.
  /// - Throws: ``WeightingError`` if the columns cannot be used, all are constant, or all that vary
  ///   are perfectly correlated.
  public static func critic(
    _ columns: [[Double]], names: [String]? = nil
  ) throws(WeightingError) -> [Double] {
    let spreads = try WeightingColumns(columns, names: names, leastUnits: 2).spreads()
    let varying = spreads.filter(\.varies)
    if varying.isEmpty { throw .noSpread }
    if varying.count == 1 { return spreads.map { $0.varies ? 1 : 0 } }
    let information = spreads.map { spread in
      guard spread.varies else { return 0.0 }
      let conflict = varying.reduce(0) { $0 + (1 - spread.correlation(with: $1)) }
      // What rounding leaves of 1 - 1 is no conflict.
      return conflict > 1e-12 * Double(varying.count) ? spread.standardDeviation * conflict : 0
    }
    guard let weights = scaledToOne(information) else { throw .noConflict }
    return weights
  }

  /// One less the entropy of a column's shares over its greatest possible value.
  private static func divergence(of column: [Double]) -> Double {
    guard let shares = scaledToOne(column) else { return 0 }
    let count = Double(column.count)
    // ln n - Σ -p ln p as Σ p ln (p n), which keeps more digits of a small difference.
    let sum = shares.reduce(0) { $1 > 0 ? $0 + $1 * Platform.log($1 * count) : $0 }
    return max(sum / Platform.log(count), 0)
  }
}
