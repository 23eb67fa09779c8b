extension ReportLanguage {
  static let englishChanges: [Phrase: String] = [
    .changeTitle: "What changed"
  ]

  static let englishChangesTerms: [String: String] = [:]
}
