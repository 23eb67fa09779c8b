import PolicyCycle
public import ServiceDelivery

extension ReportDocument {
  /// How a supported operation stands: plan against delivery, timeline, deliverables, contradictions.
  ///
  /// - Parameters:
  ///   - status: The operation with its status as of a date.
  ///   - recordLanguage: The language of the record's own words, or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    operation status: OperationStatus, recordLanguage: String? = nil,
    language: ReportLanguage = .english
  ) {
    let words = OperationWords(status: status, language: language)
    self.init(
      language: language, quotedLanguage: recordLanguage, recordsNote: nil,
      title: words.say(
        .operationTitle, ["name": .quoted(status.operation.identification.title)]),
      lead: OperationLead(words: words, recordLanguage: recordLanguage).blocks,
      sections: [
        OperationFrameSection(words: words).section,
        OperationFrameSection(words: words).chains,
        OperationPlanSection(words: words).section,
        OperationTimelineSection(words: words).section,
        OperationPlanSection(words: words).delivered,
        OperationOpenSection(words: words).section,
        OperationDeliverablesSection(words: words).section,
        OperationDeliverablesSection(words: words).changes,
        OperationDeliverablesSection(words: words).recommendations,
        OperationGrantsSection(words: words).section,
      ] + OperationWorkSections(words: words).sections + [
        OperationFiguresSections(words: words).contradictions,
        OperationFiguresSections(words: words).inputs,
        OperationFiguresSections(words: words).context,
        OperationFiguresSections(words: words).unknowns,
        OperationFiguresSections(words: words).sources,
      ], hasContents: true)
  }
}
