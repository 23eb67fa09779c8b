public import PolicyCycle

extension ReportDocument {
  /// Where two readers differ, to settle it by.
  ///
  /// - Parameters:
  ///   - readings: The two readings.
  ///   - language: The language of the report.
  public init(readings: TwoReadings, language: ReportLanguage = .english) {
    func words(_ answer: Answer?) -> RichText {
      answer.map(AnswerWords(language: language).text) ?? .own(language.term(AnswerValue.unknown))
    }
    self.init(
      language: language, title: language.say(.readersTitle),
      lead: [
        .paragraph(
          language.say(
            .readersSummary,
            [
              "either": .count(readings.answeredByEither), "alike": .count(readings.answeredAlike),
            ])),
        .items(
          readings.differences.map { difference in
            ReportItem(
              title: .record(difference.condition.text)
                + RichText([.reference(difference.condition.id)]),
              entries: [
                ReportEntry(language.label(.firstReader), words(difference.first)),
                ReportEntry(language.label(.secondReader), words(difference.second)),
              ])
          }, isNumbered: false),
      ],
      sections: [])
  }
}
