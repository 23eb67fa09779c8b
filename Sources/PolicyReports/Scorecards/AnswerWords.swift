import PolicyCycle
import ProgrammeScoring

/// What is said of one answer.
struct AnswerWords {
  let language: ReportLanguage

  /// The value, place and reason of an answer.
  func text(of answer: Answer) -> RichText {
    .own(language.term(answer.value)) + placeAndReason(of: answer)
  }

  private func placeAndReason(of answer: Answer) -> RichText {
    var text = RichText()
    if let place = answer.place { text += .own(" (") + .quoted(place) + .own(")") }
    if let reason = answer.reason { text += .own(": ") + .quoted(reason) }
    return text
  }

  /// The answer in words; then kind of source, date, confidence and facts.
  ///
  /// Beside the mark of the condition's standing, an answer that the mark says already is not said again.
  func entries(
    _ result: ConditionResult, facts: [RichText] = [], besideMark: Bool = false
  ) -> [ReportEntry] {
    guard let answer = result.answer else { return [] }
    var basis: [RichText] = []
    if let kind = answer.sourceKind {
      basis.append(
        .own(language.term(kind) + (answer.isRelayed ? ", " + language.label(.relayed) : "")))
    }
    basis.append(answer.factDate.map { .own(language.date($0)) } ?? language.say(.undated))
    if let confidence = answer.confidence {
      basis.append(language.say(.confidence, ["grade": .own(confidence.rawValue)]))
    }
    var rest = RichText.joined(basis, by: ", ")
    if !facts.isEmpty { rest += .own(": ") + .joined(facts, by: "; ") }
    let isSaid =
      switch (result.standing, answer.value) {
      case (.shown, .met), (.shownLocally, .local), (.lacking, .notMet): true
      default: false
      }
    var text = besideMark && isSaid ? placeAndReason(of: answer) : text(of: answer)
    if besideMark, !isSaid { text = .own(" ") + text }
    if result.standing == .shown, answer.value == .local { text += language.say(.enoughHere) }
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
    if let date = fact.date, date != answer?.factDate { source.append(.own(language.date(date))) }
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
