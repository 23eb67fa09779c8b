/// How situations after leaving are summed up.
public enum FollowUpOutcome: String, CaseIterable, Sendable, Hashable {
  /// In employment, education, an apprenticeship or a traineeship.
  case positive
  /// Unemployed or inactive.
  case negative
  /// Nothing was found out although it was due.
  case unknown
  /// The window has not closed on the day of counting.
  case notYetDue = "not-yet-due"

  /// The categories of the table of situations that are summed up.
  var categories: [String] {
    switch self {
    case .positive: LabourSituation.allCases.filter { $0.isPositive == true }.map(\.rawValue)
    case .negative: LabourSituation.allCases.filter { $0.isPositive == false }.map(\.rawValue)
    case .unknown, .notYetDue: [rawValue]
    }
  }
}

extension FollowUpFigures {
  /// Exits with an outcome.
  func sum(of outcome: FollowUpOutcome) -> Int {
    switch outcome {
    case .positive:
      LabourSituation.allCases.reduce(0) { $0 + ($1.isPositive == true ? count($1) : 0) }
    case .negative:
      LabourSituation.allCases.reduce(0) { $0 + ($1.isPositive == false ? count($1) : 0) }
    case .unknown: count(.unknown)
    case .notYetDue: notYetDue
    }
  }
}

extension FollowUpHorizon {
  /// The dimension of the situations in tables.
  var dimension: String { "after-\(rawValue)-months" }
  /// The dimension of their coarse sums.
  var outcomeDimension: String { "outcome-after-\(rawValue)-months" }
}
