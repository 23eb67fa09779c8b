/// One replication of an uncertainty analysis: what was drawn and what came of it.
public struct Replication: Sendable {
  /// Its number, from 0.
  public let number: Int
  /// What was drawn for each factor, in their order.
  public let draws: [Draw]
  /// The totals, one for each unit, nil where there is none.
  public let scores: [Double?]
  /// The ranks: 1 is best, units that tie share the better rank; nil where there is no total.
  public let ranks: [Int?]

  /// What was drawn for one factor.
  public struct Draw: Sendable, Hashable {
    /// The factor.
    public let factor: String
    /// What was drawn, in words: the method, the policy, the indicator left out; nil for numbers.
    public let choice: String?
    /// The numbers drawn, by child, unit or group.
    public let numbers: [String: Double]
  }
}

/// The changes that the draws of one replication make to an index.
struct DrawnChanges {
  var draws: [Replication.Draw] = []
  private var weights: [String: [Double]] = [:]
  private var aggregations: [String: Aggregation] = [:]
  private var policies: [String: MissingDataPolicy] = [:]
  private var leftOut: String?
  private var normalisation: Normalisation?
  private var values: [String: [Double?]] = [:]
  private var sharedErrors: [(indicators: [String], errors: [Double?])] = []

  init(of analysis: UncertaintyAnalysis, replication: Int) {
    self.init(
      of: analysis, ReplicationGenerator(seed: analysis.seed, replication: UInt64(replication)))
  }

  /// Draws the factors in their order, each as many numbers as it has coordinates.
  init(of analysis: UncertaintyAnalysis, _ source: some NumberSource) {
    var source = source
    for factor in analysis.factors { draw(factor, of: analysis, &source) }
  }

  private mutating func draw(
    _ factor: UncertainFactor, of analysis: UncertaintyAnalysis,
    _ source: inout some NumberSource
  ) {
    var choice: String?
    var numbers: [String: Double] = [:]
    switch factor {
    case .weights(let node, let distribution):
      let children = analysis.model.tree[node]?.children ?? []
      var drawn = children.map(\.weight)
      drawn.withUnsafeMutableBufferPointer { distribution.draw($0, &source) }
      weights[node] = drawn
      for (child, weight) in zip(children, drawn) { numbers[child.name] = weight }
    case .values(let indicator, let distribution):
      let known = analysis.table.values(of: indicator) ?? []
      // In the order of names, so that a unit's error does not depend on its row.
      var drawn = known
      for unit in analysis.unitsByName {
        let place = source.openUnit()
        drawn[unit] = known[unit].map { distribution.draw($0, at: place) }
      }
      values[indicator] = drawn
      for (unit, value) in zip(analysis.table.units, drawn) { numbers[unit] = value }
    case .sharedError(let indicators, let groups, let distribution):
      // In the order of names, so that the draws do not depend on the order of units.
      for group in Set(groups.values).sorted() {
        numbers[group] = distribution.draw(0, at: source.openUnit())
      }
      sharedErrors.append(
        (indicators, analysis.table.units.map { groups[$0].flatMap { numbers[$0] } }))
    case .normalisation(let methods):
      let method = methods[source.index(below: methods.count)]
      normalisation = method
      choice = ChoiceWords.of(method)
    case .aggregation(let node, let choices):
      let index = source.index(below: choices.count)
      aggregations[node] = choices[index]
      choice = ChoiceWords.of(choices[index])
    case .missingData(let node, let choices):
      let index = source.index(below: choices.count)
      policies[node] = choices[index]
      choice = ChoiceWords.of(choices[index])
    case .leaveOneOut(let indicators):
      let index = source.index(below: indicators.count + 1)
      leftOut = index < indicators.count ? indicators[index] : nil
      choice = leftOut ?? "none"
    }
    draws.append(Replication.Draw(factor: factor.name, choice: choice, numbers: numbers))
  }

  /// The tree with the drawn weights, aggregations and policies.
  func tree(_ tree: IndexTree) -> IndexTree {
    if weights.isEmpty, aggregations.isEmpty, policies.isEmpty, leftOut == nil { return tree }
    return IndexTree(unchecked: changed(tree.root, weight: tree.root.weight), like: tree)
  }

  private func changed(_ node: IndexNode, weight: Double) -> IndexNode {
    guard node.isGroup else {
      return node.drawn(
        weight: node.name == leftOut ? 0 : weight, children: [], aggregation: node.aggregation,
        missing: node.missing)
    }
    let own = weights[node.name] ?? node.children.map(\.weight)
    let children = zip(node.children, own).map(changed)
    // A group that has nothing left counts for nothing itself.
    let isEmpty = children.allSatisfy { $0.weight == 0 }
    return node.drawn(
      weight: isEmpty ? 0 : weight, children: children,
      aggregation: aggregations[node.name] ?? node.aggregation,
      missing: policies[node.name] ?? node.missing)
  }

  /// The normalised values with the drawn errors and method.
  func columns(_ analysis: UncertaintyAnalysis) throws(IndexModelError) -> [[Double]] {
    let model = analysis.model
    var columns = analysis.normalised
    for (index, name) in model.tree.indicators.enumerated() {
      let method = model.normalisations[name] ?? normalisation
      if values[name] != nil || (method != nil && model.normalisations[name] == nil) {
        columns[index] = try model.normalised(
          name, values[name] ?? analysis.table.values(of: name) ?? [],
          method: method ?? model.normalisation)
      }
    }
    for (indicators, errors) in sharedErrors {
      for (index, name) in model.tree.indicators.enumerated() where indicators.contains(name) {
        columns[index] = zip(columns[index], errors).map { value, error in
          guard let error, !value.isNaN else { return value }
          guard let interval = model.interval else { return value + error }
          let moved = value + error * (interval.best - interval.worst)
          // A value that lay beyond an end before may stay there, but is moved no further out.
          return min(max(moved, min(value, interval.worst)), max(value, interval.best))
        }
      }
    }
    return columns
  }
}
