import PolicyCycle
public import ServiceDelivery

extension ReportDocument {
  /// What the files of a service tell: Youth Guarantee, common indicators, plans, outreach, segments.
  ///
  /// Every count stands in the release; nothing is shown that it hides.
  ///
  /// - Parameters:
  ///   - release: The protected counts.
  ///   - subject: Whose service or operation it is, in words; nil if it is not named.
  ///   - language: The language of the report.
  public init(
    monitoring release: MonitoringRelease, of subject: String? = nil,
    language: ReportLanguage = .english
  ) {
    let words = MonitoringWords(release: release, language: language)
    self.init(
      language: language, recordsNote: nil,
      title: subject.map { words.say(.monitoringTitleOf, ["name": .quoted($0)]) }
        ?? words.say(.monitoringTitle),
      lead: MonitoringLead(words: words).blocks,
      sections: [
        MonitoringReadingSection(words: words).section,
        MonitoringGuaranteeSection(words: words).section,
        MonitoringFollowUpSection(words: words).section,
        MonitoringIndicatorsSection(words: words).section,
        MonitoringPlansSection(words: words).section,
        MonitoringOutreachSection(words: words).section,
        MonitoringAuditSection(words: words).section,
        MonitoringMethodSection(words: words).section,
        MonitoringMethodSection(words: words).protection,
      ].compactMap { $0 }, hasContents: true)
  }
}
