/// What was chosen in a replication, in words.
enum ChoiceWords {
  static func of(_ normalisation: Normalisation) -> String {
    switch normalisation {
    case .goalposts(let low, let high, let clamps):
      "goalposts \(low) and \(high)" + (clamps ? "" : ", not clamped")
    case .minMax: "min-max"
    case .zScore: "z-score"
    case .standardised(let mean, let deviation):
      "standardised to the mean \(mean) and the deviation \(deviation)"
    case .rank(let ties): "rank, ties by \(ties.rawValue)"
    case .percentileRank(let ties): "percentile rank, ties by \(ties.rawValue)"
    case .borda(let ties): "Borda, ties by \(ties.rawValue)"
    case .distanceToMaximum: "distance to the maximum"
    case .distanceToReference(let reference): "distance to the reference \(reference)"
    case .distanceToTarget(let target, let capped):
      "distance to the target \(target)" + (capped ? "" : ", not capped")
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
    case .impute(.groupMean(let groups)):
      "missing values imputed by the mean of their group, of \(Set(groups.values).count) groups"
    case .refuse: "missing values refused"
    }
  }
}
