// The words of Italian. Another language is another such folder.

extension ReportLanguage {
  /// All Italian phrases; a test sees that no part repeats another's.
  static let italianPhrases = [italianAnswers, italianContext, italianPractices].reduce(
    italianScorecards
  ) {
    $0.merging($1) { first, _ in first }
  }
}
