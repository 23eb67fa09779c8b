extension ReportLanguage {
  static let englishLearning: [Phrase: String] = [
    .matrixTitle: "Who could learn what from whom"
  ]

  static let englishLearningTerms: [String: String] = [:]
}
