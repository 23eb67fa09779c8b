import ESFProgrammes
import GoodPractices
import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// A draft of an intervention, to be copied and filled in.
  ///
  /// Fields that no record can fill in are marked; they stand on a line of their own.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - scorecard: The scorecard that it was drafted from.
  ///   - answersLanguage: The language of the programme's and the answers' own words, or nil.
  ///   - language: The language of the report.
  public init(
    draft: InterventionDraft, from scorecard: Scorecard, answersLanguage: String? = nil,
    language: ReportLanguage = .english
  ) {
    let report = DraftReport(draft: draft, card: scorecard, language: language)
    self.init(
      language: language, quotedLanguage: answersLanguage,
      title: language.say(.draftTitle) + .own(": ") + .record(draft.practice.title),
      lead: report.lead, sections: report.sections)
  }
}

/// The parts of the report on a draft.
///
/// Each group of parts stands in a file of its own.
struct DraftReport {
  let draft: InterventionDraft
  let card: Scorecard
  let language: ReportLanguage

  var practice: GoodPractice { draft.practice }
  var words: RouteWords { RouteWords(card: card, language: language) }

  func label(_ phrase: Phrase) -> String { language.label(phrase) }

  func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    language.say(phrase, arguments)
  }

  /// Fields to be filled in, each on its line.
  func blanks(_ blanks: DraftBlank...) -> ReportBlock {
    let mark = RichText([
      .own("\u{2026}\u{2026} "), .mark(Mark(label(.blankMark), .unknown)),
    ])
    return .entries(blanks.map { ReportEntry(language.term($0), mark) })
  }

  /// What a record says, or that it is silent.
  func orSilent(_ text: String?) -> RichText {
    text.map(RichText.record) ?? say(.silentRecord)
  }

  var lead: [ReportBlock] {
    var place = RichText.link(to: practice)
    place += .own(
      " (\(language.name(of: practice.territory)); \(language.standing(of: practice)))")
    var blocks: [ReportBlock] = [
      .callout(say(.draftCallout)),
      .entries([
        ReportEntry(
          label(.programmeLabel),
          .own(language.name(of: card.territory) + ": ") + .quoted(draft.programme.title)),
        ReportEntry(label(.draftAfterLabel), place),
        ReportEntry(label(.inChargeLabel), .record(practice.organisation)),
      ]),
    ]
    if draft.isOwn { blocks.append(.paragraph(say(.draftOwnPractice))) }
    blocks.append(.paragraph(.record(practice.summary)))
    return blocks
  }

  var sections: [ReportSection] {
    [
      gap, target, steps, bodies, capacity, selection, indicators, risks, effects, agreed,
      questions, sources,
    ]
  }

  func section(
    _ id: String, _ title: Phrase, _ blocks: [ReportBlock], sections: [ReportSection] = []
  ) -> ReportSection {
    ReportSection(id: id, title: say(title), blocks, sections: sections)
  }
}
