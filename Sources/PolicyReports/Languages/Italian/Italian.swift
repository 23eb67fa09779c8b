// The words of Italian. Another language is another such folder.

extension ReportLanguage {
  /// The phrases by part; a test sees that no part repeats another's.
  static let italianParts = [
    italianScorecards, italianAnswers, italianContext, italianPractices, italianComparison,
    italianLearning, italianInterventions, italianChanges, italianProcess,
    italianOperations, italianMonitoring, italianMonitoringServices, italianPlans,
  ]

  /// All Italian phrases.
  static let italianPhrases = italianParts.reduce(into: [:]) { words, part in
    words.merge(part) { first, _ in first }
  }

  /// All Italian terms.
  static let italianTerms = [
    italianBasicTerms, italianComparisonTerms, italianLearningTerms, italianInterventionsTerms,
    italianChangesTerms, italianProcessTerms, italianOperationsTerms,
    italianMonitoringTerms, italianPlanTerms,
  ].reduce(
    into: [:]
  ) { words, part in words.merge(part) { first, _ in first } }
}
