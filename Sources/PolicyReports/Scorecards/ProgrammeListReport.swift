public import ESFProgrammes
import PolicyCycle

extension ReportDocument {
  /// The programmes that can be scored, each with the code of its territory.
  ///
  /// - Parameters:
  ///   - programmes: The programmes.
  ///   - answersLanguage: The language of the programmes' titles, or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    programmes: [Programme], answersLanguage: String? = nil, language: ReportLanguage = .english
  ) {
    self.init(
      language: language, quotedLanguage: answersLanguage, title: language.say(.programmesTitle),
      lead: [
        .entries(
          programmes.map { programme in
            let number =
              programme.cci.map { "\($0), \(language.term(programme.cciConfidence))" }
              ?? language.label(.cciNotFound)
            return ReportEntry(
              programme.territory.code,
              .own(language.name(of: programme.territory) + ": ") + .quoted(programme.title)
                + .own(" (\(number); \(language.term(programme.level)))"))
          })
      ],
      sections: [])
  }
}
