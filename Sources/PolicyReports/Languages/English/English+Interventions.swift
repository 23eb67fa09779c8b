extension ReportLanguage {
  static let englishInterventions: [Phrase: String] = [
    .draftTitle: "Draft of an intervention"
  ]

  static let englishInterventionsTerms: [String: String] = [:]
}
