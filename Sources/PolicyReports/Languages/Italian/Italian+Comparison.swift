extension ReportLanguage {
  static let italianComparison: [Phrase: String] = [
    .comparisonTitle: "Territori a confronto"
  ]

  static let italianComparisonTerms: [String: String] = [:]
}
