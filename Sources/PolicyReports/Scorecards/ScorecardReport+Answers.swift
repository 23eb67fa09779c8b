import PolicyCycle
import ProgrammeScoring

extension ScorecardReport {
  /// Every answer with its facts, of the programme and of the system.
  var answers: [ReportSection] {
    var sections = [
      answers(of: card.programmeProfile, id: "programme", title: .programmeAnswersTitle)
    ]
    if let system = card.systemProfile {
      sections.append(answers(of: system, id: "system", title: .systemAnswersTitle))
    }
    return sections
  }

  /// The way to the answers where they stand on a page of their own.
  var linkToAnswers: ReportSection {
    ReportSection(
      id: "answers", title: say(.allAnswersTitle),
      [
        .paragraph(
          RichText([.link(label(.allAnswersTitle), .page(.answers(card.territory)))])
            + say(.answersApart))
      ])
  }

  private func answers(of profile: SubjectProfile, id: String, title: Phrase) -> ReportSection {
    let results = profile.sections.map { section in
      (section, section.criteria.flatMap(\.conditions).filter { $0.answer != nil })
    }
    .filter { !$0.1.isEmpty }
    if results.isEmpty {
      return ReportSection(
        id: "answers-" + id, title: say(title), [.paragraph(say(.noAnswers))])
    }
    var uses: [String: Int] = [:]
    for fact in results.flatMap(\.1).flatMap(\.facts) { uses[fact.id, default: 0] += 1 }
    let shared = Set(uses.filter { $0.value > 1 }.keys)
    let table = ReportTable(
      caption: say(.answersIntroduction),
      columns: [Phrase.conditionLabel, .answerLabel, .restsOnLabel].map {
        ReportTable.Column(label($0))
      },
      rows: results.flatMap { section, results in
        [ReportTable.Row(heading: .own(language.term(section.section)))]
          + results.map { row($0, shared: shared, subject: id) }
      })
    return ReportSection(
      id: "answers-" + id, title: say(title), [.table(table)],
      sections: shared.isEmpty ? [] : [facts(shared, of: results.flatMap(\.1), subject: id)])
  }

  private func row(
    _ result: ConditionResult, shared: Set<String>, subject: String
  ) -> ReportTable.Row {
    let words = AnswerWords(language: language)
    let facts = result.facts.map { fact in
      shared.contains(fact.id)
        ? RichText([.link(fact.id, .place(place(of: fact, subject)))])
        : words.fact(fact, beside: result.answer)
    }
    // The question alone in its cell, since it is in the rubric's language and the rest is not.
    let cells = words.entries(result, facts: facts, besideMark: true).map(\.text)
    let frontier = result.isOnFrontier ? RichText() : .own(" ") + say(.offFrontierShort)
    return ReportTable.Row([
      ReportTable.Cell(
        .record(result.condition.text) + RichText([.reference(result.condition.id)])),
      ReportTable.Cell(
        mark(result.standing) + frontier + (cells.first ?? RichText())),
      ReportTable.Cell(cells.last ?? RichText()),
    ])
  }

  /// The facts on which more than one answer rests.
  private func facts(
    _ shared: Set<String>, of results: [ConditionResult], subject: String
  ) -> ReportSection {
    var seen: Set<String> = []
    let facts = results.flatMap(\.facts).filter {
      shared.contains($0.id) && seen.insert($0.id).inserted
    }
    let words = AnswerWords(language: language)
    return ReportSection(
      id: "facts-" + subject, title: say(.factsTitle),
      [
        .items(
          facts.map { fact in
            ReportItem(
              id: place(of: fact, subject), title: .record(fact.id),
              note: words.fact(fact, beside: nil))
          }, isNumbered: false)
      ])
  }

  private func place(of fact: Fact, _ subject: String) -> String { "fact-\(subject)-\(fact.id)" }
}
