/// Weights from the first principal component of the indicators' correlations.
///
/// The loadings are the eigenvector of the largest eigenvalue times the root of that value, and the
/// weights are the loadings over their sum. Source: OECD/JRC Handbook on Constructing Composite
/// Indicators (2008), part 2 on multivariate analysis and weighting (recalled). The weights need no
/// common scale of the indicators.
///
/// A loading against the others would be a negative weight, which rewards the worst: it is refused
/// with the names of the indicators. A constant indicator has no correlation and gets 0.
public struct PrincipalComponent: Sendable, Hashable {
  /// The weight of each indicator; they sum to 1.
  public let weights: [Double]
  /// The loading of each indicator, its correlation with the component, 0 or more.
  public let loadings: [Double]
  /// The eigenvalues of the correlations of the indicators that vary, largest first; they sum to
  /// the number of these indicators.
  public let eigenvalues: [Double]

  /// The share of the variance of all indicators that vary which the component explains.
  public var explainedShare: Double {
    let total = eigenvalues.reduce(0, +)
    return total > 0 ? (eigenvalues.first ?? 0) / total : 0
  }

  /// The component of indicators.
  ///
  /// - Parameters:
  ///   - columns: The values of each indicator, finite, higher always better; at least 2 units.
  ///   - names: The names of the indicators, for messages.
  /// - Throws: ``WeightingError`` if the columns cannot be used, all are constant, loadings are of
  ///   opposite sign or the component is not unique.
  public init(_ columns: [[Double]], names: [String]? = nil) throws(WeightingError) {
    let checked = try WeightingColumns(columns, names: names, leastUnits: 2)
    let correlations = VaryingCorrelations(checked.spreads())
    if correlations.places.isEmpty { throw .noSpread }
    let eigen = SymmetricEigen(of: correlations.matrix)
    let first = eigen.values.first ?? 0
    if eigen.values.count > 1, first - eigen.values[1] <= 1e-8 * first {
      throw .ambiguousComponent(first: first, second: eigen.values[1])
    }
    let found = (eigen.vectors.first ?? []).map { $0 * max(first, 0).squareRoot() }
    // An eigenvector has no sign of its own: the one by which the loadings sum to more than 0.
    let oriented = found.reduce(0, +) < 0 ? found.map { -$0 } : found
    // Below this a loading is 0 to rounding, of either sign.
    let least = 1e-9
    let opposite = zip(correlations.places, oriented).filter { $0.1 < -least }
    if !opposite.isEmpty { throw .oppositeLoadings(opposite.map { checked.labels[$0.0] }) }
    let cleaned = oriented.map { $0 < least ? 0 : $0 }
    let loadings = correlations.spreadOut(cleaned, over: columns.count)
    guard let weights = Weighting.scaledToOne(loadings) else { throw .noSpread }
    self.loadings = loadings
    self.weights = weights
    eigenvalues = eigen.values.map { max($0, 0) }
  }
}

/// The correlations of those columns that vary.
struct VaryingCorrelations {
  /// The places of these columns among all.
  let places: [Int]
  /// Pearson's correlation of each with each.
  let matrix: [[Double]]

  init(_ spreads: [ColumnSpread]) {
    places = spreads.indices.filter { spreads[$0].varies }
    let varying = places.map { spreads[$0] }
    matrix = varying.map { one in varying.map { one.correlation(with: $0) } }
  }

  /// Numbers of these columns with 0 for all others.
  func spreadOut(_ numbers: [Double], over count: Int) -> [Double] {
    var all = Array(repeating: 0.0, count: count)
    for (place, number) in zip(places, numbers) { all[place] = number }
    return all
  }
}
