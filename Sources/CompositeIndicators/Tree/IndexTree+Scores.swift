extension IndexTree {
  /// The scores of units at every node.
  ///
  /// - Parameters:
  ///   - units: The names of the units, each once.
  ///   - normalised: For each of ``indicators`` its normalised values, higher better, one for each unit;
  ///     nil where a value is missing.
  ///   - interval: The interval of the normalised values; needed to reverse groups where lower is better.
  /// - Returns: The scores.
  /// - Throws: ``IndexScoreError`` for the first value that is missing where that is refused, or that
  ///   cannot be aggregated.
  public func scores(
    units: [String], normalised: [[Double?]], interval: TargetInterval? = nil
  ) throws(IndexScoreError) -> IndexScores {
    try scores(
      units: units, columns: normalised.map { $0.map { $0 ?? .nan } }, interval: interval)
  }

  /// The same of columns where a missing value is not a number.
  func scores(
    units: [String], columns: [[Double]], interval: TargetInterval?
  ) throws(IndexScoreError) -> IndexScores {
    try check(units, columns)
    var pass = ScorePass(units: units, columns: columns, interval: interval)
    _ = try pass.visit(root)
    return IndexScores(units: units, nodes: pass.nodes, values: pass.values)
  }

  private func check(_ units: [String], _ columns: [[Double]]) throws(IndexScoreError) {
    if columns.count != indicators.count {
      throw .shape(
        found: "\(columns.count) columns",
        expected: "one for each of \(indicators.count) indicators")
    }
    for (name, column) in zip(indicators, columns) {
      if column.count != units.count {
        throw .shape(
          found: "\(column.count) values of \"\(name)\"",
          expected: "one for each of \(units.count) units")
      }
      for (unit, value) in zip(units, column) where value.isInfinite {
        throw .unusableValue(node: name, unit: unit, value: value)
      }
    }
  }
}

/// One walk through a tree that computes the scores from the leaves up.
private struct ScorePass {
  let units: [String]
  let columns: [[Double]]
  let interval: TargetInterval?
  var nodes: [String] = []
  var values: [String: [Double]] = [:]
  private var nextColumn = 0

  init(units: [String], columns: [[Double]], interval: TargetInterval?) {
    self.units = units
    self.columns = columns
    self.interval = interval
  }

  /// The scores of a node as its parent uses them.
  mutating func visit(_ node: IndexNode) throws(IndexScoreError) -> [Double] {
    nodes.append(node.name)
    guard node.isGroup else {
      let column = columns[nextColumn]
      nextColumn += 1
      values[node.name] = column
      return column
    }
    var parts: [[Double]] = []
    for child in node.children { parts.append(try visit(child)) }
    var scores = try aggregate(parts, of: node)
    // The polarity of an indicator is applied when it is normalised; a group's is applied here.
    if node.polarity == .lowerIsBetter {
      guard let interval else { throw .noInterval(node: node.name) }
      scores = scores.map { interval.worst + interval.best - $0 }
    }
    values[node.name] = scores
    return scores
  }

  private func aggregate(
    _ parts: [[Double]], of node: IndexNode
  ) throws(IndexScoreError) -> [Double] {
    var parts = parts
    if case .impute(let imputation) = node.missing {
      parts = parts.map { imputation.filled($0, units: units) }
    }
    let weights = node.children.map(\.weight)
    let coverageWeights = node.children.map(\.coverageWeight)
    let total = coverageWeights.reduce(0, +)
    if let fast = ColumnMeans.means(parts, weights: weights, aggregation: node.aggregation) {
      return fast
    }
    var scores = [Double](repeating: .nan, count: units.count)
    for unit in units.indices {
      var own: [Double] = []
      var shares: [Double] = []
      var present = 0.0
      for (index, part) in parts.enumerated() {
        if part[unit].isNaN {
          if node.missing == .refuse, weights[index] > 0 {
            throw .missing(node: node.children[index].name, unit: units[unit])
          }
        } else {
          own.append(part[unit])
          shares.append(weights[index])
          present += coverageWeights[index]
        }
      }
      guard present > 0, present >= total * node.missing.minimumCoverage else { continue }
      do throws(MeanError) {
        scores[unit] = try node.aggregation.score(own, weights: shares)
      } catch {
        throw .aggregation(node: node.name, unit: units[unit], error)
      }
    }
    return scores
  }
}

extension MissingDataPolicy {
  /// The least share of weight that must have values.
  fileprivate var minimumCoverage: Double {
    switch self {
    case .renormalise(let coverage): coverage
    case .impute, .refuse: 1
    }
  }
}
