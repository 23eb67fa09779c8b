/// Which correlation coefficient is meant.
public enum CorrelationKind: String, CaseIterable, Sendable, Hashable, Codable {
  /// Linear: Pearson's product-moment coefficient r.
  case pearson
  /// Monotone: Spearman's rho, which is Pearson's r of average ranks.
  case spearman
  /// Pairs in the same order against pairs in opposite order, corrected for ties: Kendall's tau-b.
  case kendall
}

/// Correlations between two variables, from -1 to 1.
///
/// A pair of which either value is missing is left out. All three coefficients are the same bits for
/// any order of the pairs and for the two variables exchanged.
public enum Correlation {
  /// A correlation of the given kind; see the method of that name.
  ///
  /// - Parameters:
  ///   - kind: Which coefficient.
  ///   - first: A variable; nil where missing.
  ///   - second: Another variable over the same units.
  ///   - tolerance: Which values tie, where ranks are taken; nil for those within 1e-12 of the variable's
  ///     range. Pearson's r does not use it.
  /// - Returns: The coefficient.
  /// - Throws: ``CorrelationError`` if the variables cannot be correlated.
  public static func of(
    _ kind: CorrelationKind, _ first: [Double?], _ second: [Double?],
    tolerance: TieTolerance? = nil
  ) throws(CorrelationError) -> Double {
    switch kind {
    case .pearson: try pearson(first, second)
    case .spearman: try spearman(first, second, tolerance: tolerance)
    case .kendall: try kendallTauB(first, second, tolerance: tolerance)
    }
  }

  /// Pearson's product-moment correlation (Pearson 1896; formula recalled).
  ///
  /// - Parameters:
  ///   - first: A variable; nil where missing.
  ///   - second: Another variable over the same units.
  /// - Returns: The sum of the products of deviations over the root of the product of their sums of
  ///   squares.
  /// - Throws: ``CorrelationError`` if there are fewer than two complete pairs or a variable is
  ///   constant over them.
  public static func pearson(
    _ first: [Double?], _ second: [Double?]
  ) throws(CorrelationError) -> Double {
    let pairs = try CompletePairs(first, second)
    guard let x = deviations(pairs.first) else { throw .constant(.first) }
    guard let y = deviations(pairs.second) else { throw .constant(.second) }
    return cosine(x, y)
  }

  /// Spearman's rank correlation: Pearson's correlation of average ranks, right with and without
  /// ties (Spearman 1904; Kendall and Gibbons 1990; formula recalled).
  ///
  /// - Parameters:
  ///   - first: A variable; nil where missing. It need not be ranked.
  ///   - second: Another variable over the same units.
  ///   - tolerance: Which values of one variable tie; nil for those within 1e-12 of its range, so that the
  ///     coefficient depends on no scale.
  /// - Returns: The coefficient.
  /// - Throws: ``CorrelationError`` if there are fewer than two complete pairs or all values of a
  ///   variable tie over them.
  public static func spearman(
    _ first: [Double?], _ second: [Double?], tolerance: TieTolerance? = nil
  ) throws(CorrelationError) -> Double {
    let pairs = try CompletePairs(first, second)
    let x = rankDeviations(try levels(of: pairs.first, .first, tolerance))
    let y = rankDeviations(try levels(of: pairs.second, .second, tolerance))
    return cosine(x, y)
  }

  /// Kendall's tau-b: concordant less discordant pairs over the root of the product of the numbers
  /// of pairs untied in each variable (Kendall 1945; formula recalled), in O(n log n) by counting the
  /// exchanges of a merge sort (Knight 1966).
  ///
  /// Not tau-a, which divides by all pairs and cannot reach 1 when there are ties.
  ///
  /// - Parameters:
  ///   - first: A variable; nil where missing.
  ///   - second: Another variable over the same units.
  ///   - tolerance: Which values of one variable tie; nil for those within 1e-12 of its range, so that the
  ///     coefficient depends on no scale.
  /// - Returns: The coefficient.
  /// - Throws: ``CorrelationError`` if there are fewer than two complete pairs or all values of a
  ///   variable tie over them.
  public static func kendallTauB(
    _ first: [Double?], _ second: [Double?], tolerance: TieTolerance? = nil
  ) throws(CorrelationError) -> Double {
    let pairs = try CompletePairs(first, second)
    let x = try levels(of: pairs.first, .first, tolerance)
    let y = try levels(of: pairs.second, .second, tolerance)
    let counts = PairCounts(x, y)
    let root = (Double(counts.untiedInFirst) * Double(counts.untiedInSecond)).squareRoot()
    return clamped(Double(counts.concordantLessDiscordant) / root)
  }

  /// The place of each value among the distinct ones.
  private static func levels(
    of values: [Double], _ variable: CorrelationVariable, _ tolerance: TieTolerance?
  ) throws(CorrelationError) -> [Int] {
    var levels = Array(repeating: 0, count: values.count)
    // Complete pairs are finite.
    let ranking = Ranking(finite: values, tolerance: tolerance ?? .ofRange(values))
    if ranking.groups.count < 2 { throw .constant(variable) }
    for (level, group) in ranking.groups.enumerated() {
      for index in group { levels[index] = level }
    }
    return levels
  }

  /// Twice the deviation of each average rank from the mean rank: whole numbers, so that sums of
  /// their products are exact.
  private static func rankDeviations(_ levels: [Int]) -> [Double] {
    var sizes: [Int: Int] = [:]
    for level in levels { sizes[level, default: 0] += 1 }
    var deviations: [Int: Double] = [:]
    var before = 0
    for level in sizes.keys.sorted() {
      let size = sizes[level] ?? 0
      // Average rank before + (size + 1) / 2, mean rank (n + 1) / 2.
      deviations[level] = Double(2 * before + size - levels.count)
      before += size
    }
    return levels.map { deviations[$0] ?? 0 }
  }

  /// Deviations from the mean, the largest brought to 1; nil for a constant.
  ///
  /// Values are brought to around 1 before and after, so that no square overflows or vanishes; before by a
  /// power of two, which rounds none.
  private static func deviations(_ values: [Double]) -> [Double]? {
    guard let least = values.min(), let greatest = values.max(), least < greatest else {
      return nil
    }
    let scale = PowerOfTwo.below(max(least.magnitude, greatest.magnitude))
    let scaled = values.map { $0 / scale }
    // Centred twice: a mean between two neighbouring numbers is rounded to one of them at first.
    let deviations = centred(centred(scaled))
    guard let largest = deviations.map(\.magnitude).max(), largest > 0 else { return nil }
    return deviations.map { $0 / largest }
  }

  private static func centred(_ values: [Double]) -> [Double] {
    let mean = OrderFreeSum.of(values) / Double(values.count)
    return values.map { $0 - mean }
  }

  private static func cosine(_ x: [Double], _ y: [Double]) -> Double {
    let product = OrderFreeSum.of(zip(x, y).map { $0 * $1 })
    let squares = OrderFreeSum.of(x.map { $0 * $0 }) * OrderFreeSum.of(y.map { $0 * $0 })
    return clamped(product / squares.squareRoot())
  }

  /// Rounding must not carry a coefficient out of its range.
  private static func clamped(_ coefficient: Double) -> Double {
    min(max(coefficient, -1), 1)
  }
}
