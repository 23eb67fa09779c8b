extension ReportLanguage {
  static let italianChanges: [Phrase: String] = [
    .changeTitle: "Che cosa è cambiato"
  ]

  static let italianChangesTerms: [String: String] = [:]
}
