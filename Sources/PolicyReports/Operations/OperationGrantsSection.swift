import PolicyCycle
import ServiceDelivery

/// The grants to local projects, and how the projects were evaluated.
struct OperationGrantsSection {
  let words: OperationWords

  var section: ReportSection {
    guard let grants = words.operation.grants else {
      return ReportSection(
        id: "grants", title: words.say(.operationGrantsTitle),
        [.paragraph(words.say(.operationNoGrants))])
    }
    let figures = grants.figures.planned + grants.figures.context
    return ReportSection(
      id: "grants", title: words.say(.operationGrantsTitle),
      [
        .entries([
          ReportEntry(
            words.label(.operationRequirementsLabel),
            words.list(grants.requirements.map(RichText.quoted))),
          ReportEntry(words.label(.operationFiguresLabel), words.figures(figures)),
        ]), .items(grants.projects.map(item), isNumbered: false),
      ] + (grants.notes.isEmpty ? [] : [.list(grants.notes.map(RichText.quoted))]))
  }

  private func item(_ project: GrantProject) -> ReportItem {
    ReportItem(
      title: .quoted(project.title),
      entries: [
        ReportEntry(
          words.label(.operationBeneficiaryLabel), words.quoted(project.beneficiary)),
        ReportEntry(words.label(.operationPlaceLabel), words.quoted(project.place)),
        ReportEntry(words.label(.operationPeriodLabel), words.period(project.period)),
        ReportEntry(
          words.label(.operationFiguresLabel),
          words.figures(words.status.known(project.figures.delivered))),
        ReportEntry(
          words.label(.operationEvaluationLabel),
          project.evaluation.map(text) ?? words.unknown),
      ] + project.notes.map { ReportEntry(words.label(.noteLabel), .quoted($0)) })
  }

  private func text(of evaluation: ProjectEvaluation) -> RichText {
    .own(words.language.term(evaluation.kind) + ": ") + .quoted(evaluation.finding) + .own("; ")
      + words.date(evaluation.date) + .own("; ") + words.source(evaluation.source)
  }
}

extension OperationWords {
  /// Figures in one line, each with what it says.
  func figures(_ figures: [StatedFigure]) -> RichText {
    list(figures.map { .quoted($0.statement) + .own(": ") + value($0) })
  }
}
