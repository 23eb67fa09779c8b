public import GoodPractices
import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// Who could learn what from whom; then, for one receiver, what exactly, where to travel and what to settle
  /// before a practice is taken over.
  ///
  /// - Parameters:
  ///   - matrix: The matrix.
  ///   - receiver: The receiver whose conditions are told one by one; nil for none.
  ///   - plans: Plans of study visits, for one receiver or for all.
  ///   - transfers: Practices with their forms for receiving territories.
  ///   - library: The practices.
  ///   - detail: How much is told.
  ///   - answersLanguage: The language of the forms' own words (BCP 47), or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    matrix: LearningMatrix, receiver: LearningReceiver? = nil, plans: [StudyVisitPlan] = [],
    transfers: [TransferabilityCase] = [], library: PracticeLibrary,
    detail: ReportDetail = .full, answersLanguage: String? = nil,
    language: ReportLanguage = .english
  ) {
    let report = LearningReport(matrix: matrix, detail: detail, language: language)
    // In brief, who asks for forms is not shown the whole matrix before them.
    let isAboutForms = detail == .brief && !transfers.isEmpty
    var sections = isAboutForms ? [] : report.overview
    if let receiver, !isAboutForms { sections.append(report.section(on: receiver)) }
    sections +=
      isAboutForms ? [] : plans.enumerated().map { report.section(on: $1, id: "visits-\($0 + 1)") }
    let forms = TransferabilityReport(library: library, language: language)
    sections += transfers.enumerated().map { forms.section(on: $1, id: "transfer-\($0 + 1)") }
    sections += forms.comparisons(of: transfers.map(\.form))
    self.init(
      language: language, quotedLanguage: answersLanguage, title: language.say(.matrixTitle),
      lead: report.lead, sections: sections, hasContents: detail == .full)
  }
}

/// The parts of the report on a learning matrix.
struct LearningReport {
  let matrix: LearningMatrix
  let detail: ReportDetail
  let language: ReportLanguage

  func label(_ phrase: Phrase) -> String { language.label(phrase) }

  func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    language.say(phrase, arguments)
  }

  var lead: [ReportBlock] {
    [
      .callout(say(.matrixKind, ["kind": .own(language.term(matrix.kind))])),
      .paragraph(say(.matrixLead)),
    ]
  }

  /// The name of a giver, with the mark of a partner.
  func name(of giver: LearningGiver) -> RichText {
    let name = RichText.own(language.name(of: giver.territory))
    guard giver.isPartner else { return name }
    return name + .own(" ") + RichText([.mark(Mark(label(.partnerMark), .partner))])
  }

  /// The territory of a receiver.
  func name(of subject: AssessmentSubject) -> String {
    matrix.receivers.first { $0.subject == subject }.map { language.name(of: $0.territory) }
      ?? subject.description
  }
}
