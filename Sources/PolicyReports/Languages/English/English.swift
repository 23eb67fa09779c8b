// The words of English. Another language is another such folder.

extension ReportLanguage {
  /// The phrases by part; a test sees that no part repeats another's.
  static let englishParts = [
    englishScorecards, englishAnswers, englishContext, englishPractices, englishComparison,
    englishLearning, englishInterventions, englishChanges, englishProcess,
    englishOperations, englishMonitoring, englishMonitoringServices, englishPlans,
  ]

  /// All English phrases.
  static let englishPhrases = englishParts.reduce(into: [:]) { words, part in
    words.merge(part) { first, _ in first }
  }

  /// All English terms.
  static let englishTerms = [
    englishBasicTerms, englishComparisonTerms, englishLearningTerms, englishInterventionsTerms,
    englishChangesTerms, englishProcessTerms, englishOperationsTerms,
    englishMonitoringTerms, englishPlanTerms,
  ].reduce(
    into: [:]
  ) { words, part in words.merge(part) { first, _ in first } }
}
