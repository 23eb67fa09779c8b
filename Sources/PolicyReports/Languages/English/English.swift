// The words of English. Another language is another such folder.

extension ReportLanguage {
  /// All English phrases; a test sees that no part repeats another's.
  static let englishPhrases = [englishAnswers, englishContext, englishPractices].reduce(
    englishScorecards
  ) {
    $0.merging($1) { first, _ in first }
  }
}
