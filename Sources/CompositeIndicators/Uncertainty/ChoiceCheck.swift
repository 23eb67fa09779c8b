/// Finds choices that cannot be made, or that make no difference: by trying them.
struct ChoiceCheck {
  /// How many draws of the other factors the choices are tried with.
  private static let trials: UInt64 = 4

  let analysis: UncertaintyAnalysis

  /// What is wrong with the choices among methods, aggregations and policies.
  func problems() -> [FactorProblem] {
    var problems: [FactorProblem] = []
    var coordinate = 0
    for factor in analysis.factors {
      if let choices = factor.choices,
        let found = fault(of: choices, at: coordinate)
      {
        problems.append(FactorProblem(factor: factor.name, found: found))
      }
      coordinate += factor.coordinateCount(analysis)
    }
    return problems
  }

  /// What is wrong with the choices that a coordinate makes, with any draw of the others.
  private func fault(of choices: [String], at coordinate: Int) -> String? {
    let count = analysis.factors.reduce(0) { $0 + $1.coordinateCount(analysis) }
    var differs = false
    for trial in 0..<ChoiceCheck.trials {
      var generator = ReplicationGenerator(seed: analysis.seed, replication: ~trial)
      var point = (0..<count).map { _ in generator.openUnit() }
      var first: [Double]?
      for (place, choice) in choices.enumerated() {
        point[coordinate] = (Double(place) + 0.5) / Double(choices.count)
        do throws(IndexModelError) {
          let total = try analysis.total(DrawnChanges(of: analysis, CoordinateSource(point)))
          differs = differs || !ChoiceCheck.areSame(first ?? total, total)
          first = first ?? total
        } catch {
          return "the choice of \(choice), which gives no scores: \(error)"
        }
      }
    }
    return differs
      ? nil
      : "choices that give all units the same scores (\(choices.joined(separator: ", "))); it cannot affect the result"
  }

  /// Whether scores differ by no more than rounding.
  private static func areSame(_ one: [Double], _ other: [Double]) -> Bool {
    let reach = one.lazy.filter(\.isFinite).map(\.magnitude).max() ?? 0
    return zip(one, other).allSatisfy {
      $0.isNaN ? $1.isNaN : !$1.isNaN && abs($0 - $1) <= 1e-9 * reach
    }
  }
}

extension UncertainFactor {
  /// What is chosen among, in words; nil for numbers and for an indicator left out.
  fileprivate var choices: [String]? {
    switch self {
    case .normalisation(let methods): methods.map(ChoiceWords.of)
    case .aggregation(_, let choices): choices.map(ChoiceWords.of)
    case .missingData(_, let policies): policies.map(ChoiceWords.of)
    case .weights, .values, .sharedError, .leaveOneOut: nil
    }
  }
}
