extension ReportLanguage {
  static let englishProcess: [Phrase: String] = [
    .processTitle: "The learning process"
  ]

  static let englishProcessTerms: [String: String] = [:]
}
