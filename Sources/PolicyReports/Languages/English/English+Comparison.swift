extension ReportLanguage {
  static let englishComparison: [Phrase: String] = [
    .comparisonTitle: "Territories side by side"
  ]

  static let englishComparisonTerms: [String: String] = [:]
}
