import ESFProgrammes
import PolicyCycle
public import ProgrammeScoring
public import RegionalContext

/// How much of a scorecard a report tells.
public enum ReportDetail: Sendable, Hashable {
  /// What fits a terminal: profile, essentials, the first gaps, whom to learn from.
  case brief
  /// Everything: context, each criterion, all gaps, each answer with its facts.
  case full
}

extension ReportDocument {
  /// The report on a programme and, beside it, the system of its territory.
  ///
  /// - Parameters:
  ///   - scorecard: The scorecard.
  ///   - context: What is known of the territory's young people; nil is unknown.
  ///   - detail: How much is told.
  ///   - showsOverall: Whether the one number across the phases is shown, after everything but the
  ///     caution.
  ///   - answersLanguage: The language of the programme's and the answers' own words (BCP 47, the
  ///     shipped ones are English), or nil if it is unknown; pages tell it to screen readers.
  ///   - language: The language of the report.
  public init(
    scorecard: Scorecard, context: TerritoryContext? = nil, detail: ReportDetail = .full,
    showsOverall: Bool = false, answersLanguage: String? = nil,
    language: ReportLanguage = .english
  ) {
    let report = ScorecardReport(
      card: scorecard, context: context, detail: detail, language: language)
    self.init(
      language: language, quotedLanguage: answersLanguage, page: .territory(scorecard.territory),
      title: report.title, lead: detail == .brief ? report.briefLead : [report.fullLead],
      sections: report.sections(showsOverall: showsOverall), hasContents: detail == .full)
  }

  /// The full report and its answers as two pages, for a territory whose one page would be too large.
  static func pages(
    scorecard: Scorecard, context: TerritoryContext?, answersLanguage: String?,
    language: ReportLanguage
  ) -> (main: ReportDocument, answers: ReportDocument) {
    let report = ScorecardReport(
      card: scorecard, context: context, detail: .full, language: language, answersApart: true)
    func page(_ page: ReportPage, _ sections: [ReportSection]) -> ReportDocument {
      ReportDocument(
        language: language, quotedLanguage: answersLanguage, page: page, title: report.title,
        sections: sections, hasContents: true)
    }
    return (
      page(.territory(scorecard.territory), report.sections(showsOverall: false)),
      page(.answers(scorecard.territory), report.answers)
    )
  }
}

/// The parts of the report on a scorecard.
///
/// Each part stands in a file of its own.
struct ScorecardReport {
  let card: Scorecard
  let context: TerritoryContext?
  let detail: ReportDetail
  let language: ReportLanguage
  /// Whether the answers stand on a page of their own.
  var answersApart = false

  var title: RichText {
    .own(language.name(of: card.territory) + ": ") + .quoted(card.programme.title)
  }

  func sections(showsOverall: Bool) -> [ReportSection] {
    var sections: [ReportSection] = [inShort]
    if detail == .full { sections += visits + [assessed, contextSection] }
    sections += profiles
    if detail == .full { sections.append(criteria) }
    sections.append(essentials)
    sections += [policyGaps, evidenceGaps, learningSources]
    if detail == .full {
      sections += answersApart ? [linkToAnswers] : answers
      sections += enablingCondition + [youthGuarantee]
    }
    if showsOverall { sections.append(overall) }
    if detail == .full { sections.append(words) }
    return sections + [caution]
  }

  var programme: SubjectProfile { card.programmeProfile }

  func label(_ phrase: Phrase) -> String { language.label(phrase) }

  func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    language.say(phrase, arguments)
  }
}
