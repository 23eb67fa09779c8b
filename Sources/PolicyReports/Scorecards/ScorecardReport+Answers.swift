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
      id: "answers", title: title(.allAnswersTitle),
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
        id: "answers-" + id, title: self.title(title), [.paragraph(say(.noAnswers))])
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
      id: "answers-" + id, title: self.title(title), [.table(table)],
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
    let name =
      .record(result.condition.text) + .own(" ") + mark(result.standing)
      + (result.isOnFrontier ? RichText() : .own(" ") + say(.offFrontier))
      + RichText([.reference(result.condition.id)])
    return ReportTable.Row(
      [ReportTable.Cell(name)]
        + words.entries(result, facts: facts).map { ReportTable.Cell($0.text) })
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
      id: "facts-" + subject, title: title(.factsTitle),
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

/// What is said of one answer.
struct AnswerWords {
  let language: ReportLanguage

  /// The value, place and reason; then kind of source, date, confidence and facts.
  func entries(_ result: ConditionResult, facts: [RichText] = []) -> [ReportEntry] {
    guard let answer = result.answer else { return [] }
    var text = RichText.own(language.term(answer.value))
    if let place = answer.place { text += .own(" (") + .quoted(place) + .own(")") }
    if let reason = answer.reason { text += .own(": ") + .quoted(reason) }
    var basis: [RichText] = []
    if let kind = answer.sourceKind {
      basis.append(
        .own(language.term(kind) + (answer.isRelayed ? ", " + language.label(.relayed) : "")))
    }
    basis.append(answer.factDate.map { .own("\($0)") } ?? language.say(.undated))
    if let confidence = answer.confidence {
      basis.append(language.say(.confidence, ["grade": .own(confidence.rawValue)]))
    }
    var rest = RichText.joined(basis, by: ", ")
    if !facts.isEmpty { rest += .own(": ") + .joined(facts, by: "; ") }
    return [
      ReportEntry(language.label(.answerLabel), text),
      ReportEntry(language.label(.restsOnLabel), rest),
    ]
  }

  /// A fact with its source; what an answer beside it says already is left out: the statement where it
  /// is the answer's reason, kind and date of the source where they are the answer's own.
  func fact(_ fact: Fact, beside answer: Answer?) -> RichText {
    var text = RichText()
    if fact.statement != answer?.reason { text += .quoted(fact.statement) + .own(" ") }
    var source: [RichText] = []
    if fact.sourceKind != answer?.sourceKind { source.append(.own(language.term(fact.sourceKind))) }
    if let date = fact.date, date != answer?.factDate { source.append(.own("\(date)")) }
    let words = [fact.citation.title, fact.citation.page.map { "p. " + $0 }].compactMap { $0 }
    if !words.isEmpty { source.append(.quoted(words.joined(separator: ", "))) }
    if let address = fact.citation.address {
      source.append(RichText([.link(address, .web(address))]))
    } else if words.isEmpty {
      source.append(language.say(.sourceNotStated))
    }
    text += .own("[") + .joined(source, by: ", ") + .own("]")
    if let note = fact.note { text += .own(" ") + .quoted(note) }
    return text
  }
}
