/// An index from raw values to scores: treatment of outliers, normalisation, aggregation.
public struct IndexModel: Sendable {
  /// The tree.
  public let tree: IndexTree
  /// How indicators are normalised that ``normalisations`` does not name.
  public let normalisation: Normalisation
  /// How single indicators are normalised, by name.
  public let normalisations: [String: Normalisation]
  /// The interval of normalised values, or nil for the raw results of the methods.
  public let interval: TargetInterval?
  /// How outliers of single indicators are treated before they are normalised, by name.
  public let treatments: [String: OutlierTreatment]

  /// A model.
  ///
  /// - Parameters:
  ///   - tree: The tree.
  ///   - normalisation: How indicators are normalised.
  ///   - normalisations: Other ways for single indicators, by name.
  ///   - interval: The interval of normalised values, or nil for the raw results of the methods. Its
  ///     worst end has to be above 0, as in ``TargetInterval/oneToHundred``, for all means but the
  ///     arithmetic.
  ///   - treatments: How outliers of single indicators are treated, by name.
  public init(
    tree: IndexTree, normalisation: Normalisation = .minMax,
    normalisations: [String: Normalisation] = [:], interval: TargetInterval? = .unit,
    treatments: [String: OutlierTreatment] = [:]
  ) {
    self.tree = tree
    self.normalisation = normalisation
    self.normalisations = normalisations
    self.interval = interval
    self.treatments = treatments
  }

  /// The scores of the units of a table at every node.
  ///
  /// - Parameter table: The raw values; indicators that the tree does not name are left aside.
  /// - Returns: The scores.
  /// - Throws: ``IndexModelError`` for an indicator that is not in the table or cannot be treated or
  ///   normalised, or scores that cannot be computed.
  public func scores(of table: IndicatorTable) throws(IndexModelError) -> IndexScores {
    let columns = try normalised(table)
    do throws(IndexScoreError) {
      return try tree.scores(units: table.units, columns: columns, interval: interval)
    } catch {
      throw .scores(error)
    }
  }

  /// The normalised values of the tree's indicators, in its order; missing ones are not a number.
  func normalised(_ table: IndicatorTable) throws(IndexModelError) -> [[Double]] {
    let named = [
      ("normalisations", normalisations.keys.sorted()), ("treatments", treatments.keys.sorted()),
    ]
    for (list, names) in named {
      for name in names where !tree.indicators.contains(name) {
        throw .noIndicator(name, list: list)
      }
    }
    var columns: [[Double]] = []
    for name in tree.indicators {
      guard let values = table.values(of: name) else { throw .unknownIndicator(name) }
      columns.append(
        try normalised(name, values, method: normalisations[name] ?? normalisation))
    }
    return columns
  }

  /// The treated and normalised values of one indicator by a method; missing ones are not a number.
  func normalised(
    _ name: String, _ values: [Double?], method: Normalisation
  ) throws(IndexModelError) -> [Double] {
    var values = values
    if let treatment = treatments[name] {
      do throws(TreatmentError) {
        values = try treatment.treated(values, indicator: name).values
      } catch {
        throw .treatment(error)
      }
    }
    do throws(NormalisationError) {
      return try method.normalised(
        values, polarity: tree[name]?.polarity ?? .higherIsBetter, interval: interval,
        indicator: name
      ).map { $0 ?? .nan }
    } catch {
      throw .normalisation(error)
    }
  }
}

/// Why a model gives no scores.
public enum IndexModelError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The tree names an indicator that the table does not have.
  case unknownIndicator(String)
  /// A normalisation or treatment is given to something that is no indicator of the tree.
  case noIndicator(String, list: String)
  /// Outliers of an indicator cannot be treated.
  case treatment(TreatmentError)
  /// An indicator cannot be normalised.
  case normalisation(NormalisationError)
  /// Scores cannot be computed.
  case scores(IndexScoreError)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .unknownIndicator(let name):
      "found the indicator \"\(name)\" in the tree only; expected a column of that name in the table"
    case .noIndicator(let name, let list):
      "found \"\(name)\" in the model's \(list); expected the name of one of the tree's indicators"
    case .treatment(let error): "\(error)"
    case .normalisation(let error): "\(error)"
    case .scores(let error): "\(error)"
    }
  }
}
