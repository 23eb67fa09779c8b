extension ReportLanguage {
  static let italianLearning: [Phrase: String] = [
    .matrixTitle: "Chi può imparare che cosa da chi"
  ]

  static let italianLearningTerms: [String: String] = [:]
}
