/// What was chosen in a replication, in words.
enum ChoiceWords {
  static func of(_ normalisation: Normalisation) -> String {
    switch normalisation {
    case .goalposts(let low, let high, _): "goalposts \(low) and \(high)"
    case .minMax: "min-max"
    case .zScore: "z-score"
    case .rank: "rank"
    case .percentileRank: "percentile rank"
    case .borda: "Borda"
    case .distanceToMaximum: "distance to the maximum"
    case .distanceToReference(let reference): "distance to the reference \(reference)"
    case .distanceToTarget(let target, _): "distance to the target \(target)"
    case .fractionOfMaximum: "fraction of the maximum"
    }
  }

  static func of(_ aggregation: Aggregation) -> String {
    switch aggregation {
    case .arithmetic: "arithmetic mean"
    case .geometric(let shift):
      shift == 0 ? "geometric mean" : "geometric mean with a shift of \(shift)"
    case .harmonic: "harmonic mean"
    case .power(let exponent): "power mean with the exponent \(exponent)"
    case .minimum: "minimum"
    case .mazziottaPareto(let penalty): "Mazziotta-Pareto, penalty \(penalty.rawValue)"
    case .custom(let custom): custom.name
    }
  }

  static func of(_ policy: MissingDataPolicy) -> String {
    switch policy {
    case .renormalise(let coverage): "weights renormalised, coverage at least \(coverage)"
    case .impute(.mean): "missing values imputed by the mean"
    case .impute(.median): "missing values imputed by the median"
    case .impute(.groupMean): "missing values imputed by the mean of their group"
    case .refuse: "missing values refused"
    }
  }
}
