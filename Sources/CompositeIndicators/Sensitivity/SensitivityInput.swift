/// What counts as one factor in a sensitivity analysis of an index: some coordinates of the points that
/// draws are made of, which change together.
struct SensitivityInput: Sendable {
  let name: String
  let coordinates: Range<Int>

  /// The inputs of an analysis, in the order of its factors.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - eachWeight: Whether weights that vary independently count one by one.
  /// - Returns: The inputs.
  static func inputs(
    of analysis: UncertaintyAnalysis, eachWeight: Bool
  ) -> [SensitivityInput] {
    var inputs: [SensitivityInput] = []
    var start = 0
    for factor in analysis.factors {
      let count = factor.coordinateCount(analysis)
      if eachWeight, case .weights(let node, .relative) = factor {
        let children = analysis.model.tree[node]?.children ?? []
        for (place, child) in children.enumerated() where child.weight > 0 {
          inputs.append(
            SensitivityInput(
              name: "weight of \(child.name)", coordinates: (start + place)..<(start + place + 1)))
        }
      } else {
        inputs.append(
          SensitivityInput(name: factor.name, coordinates: start..<(start + count)))
      }
      start += count
    }
    return inputs
  }
}

extension UncertainFactor {
  /// How many numbers a draw of it takes.
  func coordinateCount(_ analysis: UncertaintyAnalysis) -> Int {
    switch self {
    case .weights(let node, _): analysis.model.tree[node]?.children.count ?? 0
    case .values: analysis.table.units.count
    case .sharedError(_, let groups, _): Set(groups.values).count
    case .normalisation, .aggregation, .missingData, .leaveOneOut: 1
    }
  }
}
