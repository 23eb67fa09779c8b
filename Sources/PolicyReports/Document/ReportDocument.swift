/// A report as a tree of sections, tables, figures and sentences, in one language.
///
/// Make one from a scorecard, a practice or a library, then render it: ``text(width:)``,
/// ``markdown(links:)``, ``html(links:)``, ``numbers(separator:for:)``.
public struct ReportDocument: Sendable {
  /// The language of its own words; records keep theirs.
  public let language: ReportLanguage
  /// The page it is in a set, if it is one.
  public let page: ReportPage?
  /// The language of programmes and assessments (BCP 47); nil if unknown.
  package let quotedLanguage: String?
  /// What a page in another language says of the language of its records; nil if its lead says it.
  package let recordsNote: Phrase?
  package let title: RichText
  package let lead: [ReportBlock]
  package let sections: [ReportSection]
  /// Whether a long page begins with a list of its sections.
  package let hasContents: Bool

  package init(
    language: ReportLanguage, quotedLanguage: String? = nil, page: ReportPage? = nil,
    recordsNote: Phrase? = .recordsInEnglish, title: RichText, lead: [ReportBlock] = [],
    sections: [ReportSection], hasContents: Bool = false
  ) {
    self.language = language
    self.quotedLanguage = quotedLanguage
    self.page = page
    self.recordsNote = recordsNote
    self.title = title
    self.lead = lead
    self.sections = sections
    self.hasContents = hasContents
  }

  /// This report with another one of the same language after it, as a section of its own.
  package func followed(by other: ReportDocument) -> ReportDocument {
    let prefix = "part-\(sections.count + 1)"
    return ReportDocument(
      language: language,
      quotedLanguage: quotedLanguage == other.quotedLanguage ? quotedLanguage : nil, page: page,
      recordsNote: recordsNote, title: title, lead: lead,
      sections: sections + [
        ReportSection(
          id: prefix, title: other.title, other.lead,
          sections: other.sections.map { $0.renamed(prefix) })
      ], hasContents: hasContents)
  }
}
