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
    for (name, column) in zip(indicators, normalised) {
      // What is not a number is an error of whoever computed it, and no missing value.
      if let unit = column.prefix(units.count).firstIndex(where: { $0?.isNaN == true }) {
        throw .unusableValue(node: name, unit: units[unit], value: .nan)
      }
    }
    return try scores(
      units: units, columns: normalised.map { $0.map { $0 ?? .nan } }, interval: interval)
  }

  /// The same of values without a gap: sooner than with places for gaps.
  ///
  /// - Parameters:
  ///   - units: The names of the units, each once.
  ///   - complete: For each of ``indicators`` its normalised values, higher better, one for each unit.
  ///   - interval: The interval of the normalised values; needed to reverse groups where lower is better.
  /// - Returns: The scores.
  /// - Throws: ``IndexScoreError`` for the first value that is not finite or cannot be aggregated.
  public func scores(
    units: [String], complete: [[Double]], interval: TargetInterval? = nil
  ) throws(IndexScoreError) -> IndexScores {
    try walked(units, complete, interval, gaps: false)
  }

  /// The same of columns where a missing value is not a number.
  func scores(
    units: [String], columns: [[Double]], interval: TargetInterval?
  ) throws(IndexScoreError) -> IndexScores {
    try walked(units, columns, interval, gaps: true)
  }

  private func walked(
    _ units: [String], _ columns: [[Double]], _ interval: TargetInterval?, gaps: Bool
  ) throws(IndexScoreError) -> IndexScores {
    try check(units, columns)
    var pass = ScorePass(units: units, columns: columns, interval: interval, hasGaps: gaps)
    _ = try pass.visit(root)
    return IndexScores(units: units, nodes: pass.nodes, values: pass.values)
  }

  private func check(_ units: [String], _ columns: [[Double]]) throws(IndexScoreError) {
    if columns.count != indicators.count {
      throw .shape(
        found: "\(columns.count) columns",
        expected: "one for each of \(indicators.count) indicators")
    }
    for (name, column) in zip(indicators, columns) where column.count != units.count {
      throw .shape(
        found: "\(column.count) values of \"\(name)\"",
        expected: "one for each of \(units.count) units")
    }
  }
}

/// One walk through a tree that computes the scores from the leaves up.
private struct ScorePass {
  let units: [String]
  let columns: [[Double]]
  let interval: TargetInterval?
  /// Whether what is not a number is a missing value, and not an error.
  let hasGaps: Bool
  var nodes: [String] = []
  var values: [String: [Double]] = [:]
  private var nextColumn = 0

  init(units: [String], columns: [[Double]], interval: TargetInterval?, hasGaps: Bool) {
    self.units = units
    self.columns = columns
    self.interval = interval
    self.hasGaps = hasGaps
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
    var filled = parts
    if case .impute(let imputation) = node.missing {
      filled = parts.map { imputation.filled($0, units: units) }
    }
    let weights = node.children.map(\.weight)
    let coverageWeights = node.children.map(\.coverageWeight)
    // Sums of shares are rounded: 0.1 + 0.3 covers 0.4 of 1, whatever the order.
    let needed = coverageWeights.reduce(0, +) * node.missing.minimumCoverage * (1 - 1e-12)
    var scores =
      ColumnMeans(
        node.aggregation, weights: weights,
        coverage: node.missing == .refuse ? nil : .init(weights: coverageWeights, needed: needed)
      )?.means(filled)
      ?? Array(repeating: .nan, count: units.count)
    let isComplete = !scores.contains { $0.isNaN }
    for (child, part) in zip(node.children, parts)
    where !child.isGroup && !(isComplete && child.weight > 0) {
      try check(part, of: child)
    }
    for unit in units.indices where scores[unit].isNaN {
      let present = filled.indices.filter { !filled[$0][unit].isNaN }
      let missing = filled.indices.first { filled[$0][unit].isNaN && weights[$0] > 0 }
      if node.missing == .refuse, let missing {
        throw .missing(node: node.children[missing].name, unit: units[unit])
      }
      let coverage = present.reduce(0) { $0 + coverageWeights[$1] }
      guard coverage >= needed, present.contains(where: { weights[$0] > 0 }) else { continue }
      let own = present.map { filled[$0][unit] }
      let shares = present.map { weights[$0] }
      do throws(MeanError) {
        scores[unit] = try node.aggregation.score(own, weights: shares)
      } catch {
        if case .unusableValue(let index, let value) = error {
          throw .unusableChild(
            node: node.name, child: node.children[present[index]].name, unit: units[unit],
            value: value)
        }
        throw .aggregation(node: node.name, unit: units[unit], error)
      }
    }
    return scores
  }

  /// Refuses infinite values, and missing ones where there are to be none.
  private func check(_ column: [Double], of node: IndexNode) throws(IndexScoreError) {
    let unit = column.firstIndex { hasGaps ? $0.isInfinite : !$0.isFinite }
    if let unit {
      throw .unusableValue(node: node.name, unit: units[unit], value: column[unit])
    }
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
