/// Finds factors that cannot be, or that could not change any score.
struct FactorCheck {
  let model: IndexModel
  let table: IndicatorTable

  /// What is wrong with a factor.
  func problems(of factor: UncertainFactor) -> [FactorProblem] {
    faults(of: factor).map { FactorProblem(factor: factor.name, found: $0) }
  }

  private func faults(of factor: UncertainFactor) -> [String] {
    switch factor {
    case .weights(let node, let distribution):
      if let fault = distribution.fault { return [fault] }
      return group(node) { group in
        switch group.aggregation {
        case .minimum, .power(exponent: -.infinity), .power(exponent: .infinity):
          "an aggregation that no weight affects; it cannot affect the result"
        default: severalWeighted(group)
        }
      }
    case .values(let indicator, let distribution):
      if let fault = distribution.fault { return [fault] }
      if distribution.isCertain {
        return ["a distribution without spread; it cannot affect the result"]
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
