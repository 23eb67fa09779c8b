import PolicyCycle
import ProgrammeScoring

extension ComparisonReport {
  /// All answers to one criterion with the facts they rest on; nil if the rubric does not have it.
  func sideBySide(on id: String) -> ReportSection? {
    let results = comparison.subjects.compactMap { subject in
      subject.profile.criterion(id).map { (subject, $0) }
    }
    guard let criterion = results.first?.1.criterion else { return nil }
    let words = AnswerWords(language: language)
    var rows: [ReportTable.Row] = []
    for (place, condition) in criterion.conditions.enumerated() {
      rows.append(
        ReportTable.Row(
          heading: .record(condition.text) + RichText([.reference(condition.id)])))
      for (subject, result) in results {
        let result = result.conditions[place]
        let facts = result.facts.map { words.fact($0, beside: result.answer) }
        let cells = words.entries(result, facts: facts, besideMark: true).map(\.text)
        rows.append(
          ReportTable.Row([
            .own(name(of: subject)),
            ReportTable.Cell(
              language.mark(result.standing)
                + (result.isOnFrontier ? RichText() : .own(" ") + say(.offFrontierShort))
                + (cells.first ?? RichText())),
            ReportTable.Cell(cells.last ?? RichText()),
          ]))
      }
    }
    return ReportSection(
      id: "criterion", title: .record("\(criterion.code) \(criterion.name)"),
      [
        .paragraph(.record(criterion.question)),
        .table(
          ReportTable(
            caption: say(.comparisonCriterionTable),
            columns: [Phrase.territoryLabel, .answerLabel, .restsOnLabel].map {
              ReportTable.Column(label($0))
            }, rows: rows)),
      ])
  }
}
