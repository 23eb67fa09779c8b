/// The correlations between indicators and what they warn of.
///
/// Two indicators that correlate very highly count one thing twice; two that oppose each other cancel
/// in an index (OECD/JRC Handbook 2008, steps 4 and 6; recalled).
public struct CorrelationReview: Sendable, Hashable {
  /// The correlation in row i, column j; nil on the diagonal and where there is none.
  public let correlations: [[Double?]]
  /// What stands out: first constant indicators, then pairs, by index.
  public let warnings: [CorrelationWarning]

  /// Correlates every two indicators over the units that have both.
  ///
  /// - Parameters:
  ///   - indicators: A column for each indicator with a value for each unit, higher is better; nil
  ///     where missing.
  ///   - kind: Which coefficient.
  ///   - redundantFrom: From which correlation two indicators are redundant, 0.9 as in COINr's
  ///     `get_corr_flags` (read).
  ///   - opposedTo: Down to and below which correlation two indicators oppose each other; 0 for every
  ///     correlation that is not positive. The default -0.4 is used in audits of the JRC (recalled).
  ///   - tolerance: Which values of one indicator tie, where ranks are taken.
  /// - Throws: ``CorrelationReviewError`` if a threshold is out of range, columns differ in length or a
  ///   value is NaN or infinite.
  public init(
    of indicators: [[Double?]], kind: CorrelationKind = .pearson, redundantFrom: Double = 0.9,
    opposedTo: Double = -0.4, tolerance: TieTolerance = .standard
  ) throws(CorrelationReviewError) {
    for threshold in [redundantFrom, opposedTo] where !(threshold.magnitude <= 1) {
      throw .unusableThreshold(threshold)
    }
    if opposedTo >= redundantFrom { throw .unusableThreshold(opposedTo) }
    try CorrelationReview.check(indicators)
    var correlations = [[Double?]](
      repeating: [Double?](repeating: nil, count: indicators.count), count: indicators.count)
    let constants = indicators.indices.filter {
      CorrelationReview.isConstant(indicators[$0], kind, tolerance)
    }
    var warnings = constants.map { CorrelationWarning.constant(indicator: $0) }
    let varying = indicators.indices.filter { !constants.contains($0) }
    for (place, i) in varying.enumerated() {
      for j in varying.dropFirst(place + 1) {
        do {
          let value = try Correlation.of(kind, indicators[i], indicators[j], tolerance: tolerance)
          correlations[i][j] = value
          correlations[j][i] = value
          if value >= redundantFrom { warnings.append(.redundant(i, j, correlation: value)) }
          if value <= opposedTo { warnings.append(.opposed(i, j, correlation: value)) }
        } catch {
          warnings.append(.undefined(i, j, error))
        }
      }
    }
    self.correlations = correlations
    self.warnings = warnings
  }

  private static func check(_ indicators: [[Double?]]) throws(CorrelationReviewError) {
    for (indicator, column) in indicators.enumerated() {
      if let first = indicators.first, column.count != first.count {
        throw .unequalColumn(indicator: indicator, found: column.count, expected: first.count)
      }
      for (unit, value) in column.enumerated() {
        if let value, !value.isFinite {
          throw .unusableValue(indicator: indicator, unit: unit, value: value)
        }
      }
    }
  }

  /// Whether an indicator has at most one value, as the coefficient sees it.
  private static func isConstant(
    _ column: [Double?], _ kind: CorrelationKind, _ tolerance: TieTolerance
  ) -> Bool {
    let present = column.compactMap(\.self)
    guard let least = present.min(), let greatest = present.max() else { return true }
    return kind == .pearson ? least == greatest : tolerance.ties(greatest, least)
  }
}

/// Something about the correlations of indicators that the maker of an index should look at.
public enum CorrelationWarning: Sendable, Hashable, CustomStringConvertible {
  /// An indicator has no two different values: it cannot tell units apart.
  case constant(indicator: Int)
  /// Two indicators correlate so highly that one may be redundant.
  case redundant(Int, Int, correlation: Double)
  /// Two indicators correlate negatively: gains in one go with losses in the other.
  case opposed(Int, Int, correlation: Double)
  /// Two indicators have no correlation over the units they share.
  case undefined(Int, Int, CorrelationError)

  /// What was found.
  public var description: String {
    switch self {
    case .constant(let indicator):
      "the indicator at index \(indicator) has no two different values and cannot tell units apart"
    case .redundant(let first, let second, let correlation):
      "the indicators at indices \(first) and \(second) correlate by \(correlation) and may count one thing twice"
    case .opposed(let first, let second, let correlation):
      "the indicators at indices \(first) and \(second) correlate by \(correlation) and may cancel each other"
    case .undefined(let first, let second, let error):
      "the indicators at indices \(first) and \(second) have no correlation: \(error)"
    }
  }
}

/// Why correlations of indicators cannot be reviewed.
public enum CorrelationReviewError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A threshold is outside -1 to 1, or the one for opposed pairs is not below that for redundant ones.
  case unusableThreshold(Double)
  /// An indicator has more or fewer values than the first.
  case unequalColumn(indicator: Int, found: Int, expected: Int)
  /// A value is NaN or infinite.
  case unusableValue(indicator: Int, unit: Int, value: Double)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .unusableThreshold(let threshold):
      "found the threshold \(threshold); expected -1 to 1, that for opposed pairs below that for redundant ones"
    case .unequalColumn(let indicator, let found, let expected):
      "found \(found) values for the indicator at index \(indicator); expected \(expected), as for the first"
    case .unusableValue(let indicator, let unit, let value):
      "found the value \(value) for the indicator at index \(indicator), unit at index \(unit); expected a finite one, or nil if there is none"
    }
  }
}
