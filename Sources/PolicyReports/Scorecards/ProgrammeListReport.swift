public import ESFProgrammes
import PolicyCycle

extension ReportDocument {
  /// The programmes that can be scored, each with the code of its territory.
  ///
  /// - Parameters:
  ///   - programmes: The programmes.
  ///   - language: The language of the report.
  public init(programmes: [Programme], language: ReportLanguage = .english) {
    self.init(
      language: language, title: language.say(.programmesTitle),
      lead: [
        .entries(
          programmes.map { programme in
            let number =
              programme.cci.map { "\($0), \(language.term(programme.cciConfidence))" }
              ?? language.label(.cciNotFound)
            return ReportEntry(
              programme.territory.code,
              .own(language.name(of: programme.territory) + ": ") + .record(programme.title)
                + .own(" (\(number); \(language.term(programme.level)))"))
          })
      ],
      sections: [])
  }
}
