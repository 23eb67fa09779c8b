extension ReportLanguage {
  static let italianProcess: [Phrase: String] = [
    .processTitle: "Il processo di apprendimento"
  ]

  static let italianProcessTerms: [String: String] = [:]
}
