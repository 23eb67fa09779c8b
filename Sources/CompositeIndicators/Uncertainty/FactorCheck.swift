/// Finds factors that cannot be, or that could not change any score, without computing any.
struct FactorCheck {
  let model: IndexModel
  let table: IndicatorTable
  let factors: [UncertainFactor]

  /// What is wrong with each factor, and with all together.
  func problems() -> [FactorProblem] {
    var names: Set<String> = []
    return factors.flatMap { factor in
      // The later of two would replace the draws of the first.
      let isSecond = !names.insert(factor.name).inserted
      return (faults(of: factor) + (isSecond ? ["the same factor twice; expected it once"] : []))
        .map { FactorProblem(factor: factor.name, found: $0) }
    }
  }

  private func faults(of factor: UncertainFactor) -> [String] {
    switch factor {
    case .weights(let node, let distribution):
      if let fault = distribution.fault { return [fault] }
      return group(node) { group in
        aggregations(of: group).allSatisfy(\.ignoresWeights)
          ? "an aggregation that no weight affects; it cannot affect the result"
          : severalWeighted(group)
      }
    case .values(let indicator, let distribution):
      if let fault = distribution.fault { return [fault] }
      if distribution.isCertain {
        return ["a distribution without spread; it cannot affect the result"]
      }
      if case .flip(let one, let other, _) = distribution, let column = table.column(of: indicator),
        !column.contains(where: { $0 == one || $0 == other })
      {
        return ["a flip between values that it does not have; it cannot affect the result"]
      }
      return counting([indicator])
    case .sharedError(let indicators, let groups, let distribution):
      if let fault = distribution.fault { return [fault] }
      if distribution.isCertain {
        return ["a distribution without spread; it cannot affect the result"]
      }
      if !table.units.contains(where: { groups[$0] != nil }) {
        return ["no unit of the table in a group; it cannot affect the result"]
      }
      let strangers = Set(groups.keys).subtracting(table.units).sorted()
      if let name = strangers.first {
        return ["a group for \"\(name)\"; expected units of the table only"]
      }
      if case .flip(let one, let other, _) = distribution, one != 0, other != 0 {
        return ["a flip of an error that is 0 at first; expected one of its values to be 0"]
      }
      return counting(indicators)
    case .normalisation(let methods):
      if Set(methods).count < 2 { return ["fewer than two different methods; expected a choice"] }
      return model.tree.indicators.allSatisfy { model.normalisations[$0] != nil }
        ? ["a method of its own for every indicator; it cannot affect the result"] : []
    case .aggregation(let node, let choices):
      if choices.count < 2 { return ["fewer than two aggregations; expected a choice"] }
      if let fault = choices.lazy.compactMap(\.fault).first {
        return ["\(fault.found); expected \(fault.expected)"]
      }
      return group(node, severalWeighted)
    case .missingData(let node, let policies):
      if Set(policies).count < 2 { return ["fewer than two different policies; expected a choice"] }
      if let fault = policies.lazy.compactMap(\.fault).first {
        return ["\(fault.found); expected \(fault.expected)"]
      }
      return group(node) { group in
        indicators(below: group).contains { table.column(of: $0)?.contains(where: \.isNaN) == true }
          ? nil : "no missing value below it; it cannot affect the result"
      }
    case .leaveOneOut(let indicators):
      if indicators.isEmpty { return ["no indicator to leave out"] }
      if Set(indicators).count < indicators.count {
        return ["an indicator twice; expected each once"]
      }
      let rest = Set(model.tree.indicators.filter(counts)).subtracting(indicators)
      if rest.isEmpty && indicators.filter(counts).count < 2 {
        return ["nothing that would be left; expected another indicator with a weight"]
      }
      return counting(indicators)
    }
  }

  private func group(_ name: String, _ fault: (IndexNode) -> String?) -> [String] {
    guard let node = model.tree[name] else { return ["no such group; expected one of the tree's"] }
    if !node.isGroup { return ["an indicator; expected a group"] }
    if !counts(name) {
      return ["a weight of 0 on the way to the root; it cannot affect the result"]
    }
    return fault(node).map { [$0] } ?? []
  }

  /// The aggregation of a group, or all that are chosen among.
  private func aggregations(of group: IndexNode) -> [Aggregation] {
    for factor in factors {
      if case .aggregation(group.name, let choices) = factor { return choices }
    }
    return [group.aggregation]
  }

  private func severalWeighted(_ group: IndexNode) -> String? {
    group.children.filter { $0.weight > 0 }.count > 1
      ? nil : "a single child with a weight; it cannot affect the result"
  }

  private func counting(_ indicators: [String]) -> [String] {
    if indicators.isEmpty { return ["no indicator; expected at least one"] }
    return indicators.compactMap { name in
      guard model.tree.indicators.contains(name) else {
        return "no indicator \"\(name)\" in the tree; expected one of its indicators"
      }
      return counts(name)
        ? nil : "a weight of 0 between \"\(name)\" and the root; it cannot affect the result"
    }
  }

  /// Whether a node has a weight above 0 all the way up.
  private func counts(_ name: String) -> Bool {
    func visit(_ node: IndexNode) -> Bool {
      node.name == name || node.children.contains { $0.weight > 0 && visit($0) }
    }
    return visit(model.tree.root)
  }

  private func indicators(below node: IndexNode) -> [String] {
    node.isGroup ? node.children.flatMap(indicators) : [node.name]
  }
}

extension Aggregation {
  /// Whether it gives the same whatever the weights above 0.
  fileprivate var ignoresWeights: Bool {
    switch self {
    case .minimum, .power(exponent: -.infinity), .power(exponent: .infinity): true
    default: false
    }
  }
}
