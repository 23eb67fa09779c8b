extension ReportLanguage {
  static let italianInterventions: [Phrase: String] = [
    .draftTitle: "Bozza di un intervento"
  ]

  static let italianInterventionsTerms: [String: String] = [:]
}
