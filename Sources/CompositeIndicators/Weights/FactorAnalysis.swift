/// Weights from the squared loadings of several rotated factors.
///
/// The principal components of the correlations whose eigenvalue is above 1 are rotated by varimax.
/// Each indicator belongs to the factor on which it loads most; within a factor indicators weigh in
/// proportion to their squared loadings, and factors weigh in proportion to the variance that they
/// explain. Together: w_j is in proportion to the largest squared loading of j. Source: Nicoletti,
/// Scarpetta and Boylaud (2000), OECD Economics Department Working Paper 226; OECD/JRC Handbook on
/// Constructing Composite Indicators (2008), part 2 on weighting, tables 16 to 18 (table 16 and the
/// head of table 17 read, the rest recalled).
///
/// A squared loading hides its sign: look at ``opposedIndicators``. Constant indicators get 0.
public struct FactorAnalysis: Sendable, Hashable {
  /// The weight of each indicator; they sum to 1.
  public let weights: [Double]
  /// For each indicator its loading on each factor, the factor that explains most first.
  public let loadings: [[Double]]
  /// For each indicator the factor to which it belongs, from 0; nil for a constant indicator.
  public let factors: [Int?]
  /// The variance that each rotated factor explains, in units of one indicator.
  public let explainedVariances: [Double]
  /// The eigenvalues of the correlations of the indicators that vary, largest first.
  public let eigenvalues: [Double]
  /// The indicators with a loading below 0 on their factor, most of which is above 0: they run
  /// against it, and a weight above 0 rewards what the factor does not.
  public let opposedIndicators: [IndicatorLabel]

  /// The factors of indicators.
  ///
  /// - Parameters:
  ///   - columns: The values of each indicator, finite, higher always better; at least 2 units.
  ///   - names: The names of the indicators, for messages.
  ///   - count: The number of factors to keep; nil for those with an eigenvalue above 1.
  /// - Throws: ``WeightingError`` if the columns cannot be used, all are constant, there are not as
  ///   many factors, or the last kept is no larger than the first left out.
  public init(
    _ columns: [[Double]], names: [String]? = nil, count: Int? = nil
  ) throws(WeightingError) {
    let checked = try WeightingColumns(columns, names: names, leastUnits: 2)
    let correlations = VaryingCorrelations(checked.spreads())
    if correlations.places.isEmpty { throw .noSpread }
    let eigen = SymmetricEigen(of: correlations.matrix)
    // Eigenvalues of 0 carry no factor, and one is above 1 only if by more than rounding.
    let positive = eigen.values.prefix { $0 > 1e-9 }.count
    let kept = count ?? eigen.values.prefix { $0 > 1 + 1e-9 }.count
    guard kept > 0, kept <= positive else { throw .noFactors(found: positive, asked: count) }
    if kept < eigen.values.count, eigen.values[kept - 1] - eigen.values[kept] <= 1e-8 {
      throw .ambiguousComponent(first: eigen.values[kept - 1], second: eigen.values[kept])
    }
    let unrotated = correlations.places.indices.map { row in
      (0..<kept).map { eigen.vectors[$0][row] * eigen.values[$0].squareRoot() }
    }
    let rotated = Self.arranged(VarimaxRotation.rotated(unrotated))
    explainedVariances = (0..<kept).map { factor in
      rotated.reduce(0) { $0 + $1[factor] * $1[factor] }
    }
    var loadings = columns.map { _ in Array(repeating: 0.0, count: kept) }
    var factors: [Int?] = columns.map { _ in nil }
    for (place, row) in zip(correlations.places, rotated) {
      loadings[place] = row
      factors[place] = row.indices.max { row[$0].magnitude < row[$1].magnitude }
    }
    let largest = zip(loadings, factors).map { row, factor in
      factor.map { row[$0] } ?? 0
    }
    guard let weights = Weighting.scaledToOne(largest.map { $0 * $0 }) else { throw .noSpread }
    self.weights = weights
    self.loadings = loadings
    self.factors = factors
    opposedIndicators = zip(checked.labels, largest).filter { $0.1 < 0 }.map(\.0)
    eigenvalues = eigen.values.map { max($0, 0) }
  }

  /// The loadings with the factor that explains most first, and each factor turned so that its
  /// loadings sum to 0 or more, weighted by their size.
  private static func arranged(_ loadings: [[Double]]) -> [[Double]] {
    let factors = (loadings.first ?? []).indices.map { factor in loadings.map { $0[factor] } }
    let oriented = factors.map { factor in
      let balance = factor.reduce(0) { $0 + $1 * $1.magnitude }
      return balance < 0 ? factor.map { -$0 } : factor
    }
    func explained(_ factor: [Double]) -> Double { factor.reduce(0) { $0 + $1 * $1 } }
    let ordered = oriented.sorted { explained($0) > explained($1) }
    return loadings.indices.map { row in ordered.map { $0[row] } }
  }
}
