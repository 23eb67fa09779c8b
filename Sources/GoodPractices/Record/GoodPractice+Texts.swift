import PolicyCycle

/// A text of a record, with its place.
public struct PracticeText: Sendable, Hashable {
  /// The place: `title`, `resources.note`, `targetGroups[0]`, `evidence-3.statement`.
  public let place: String
  /// The text in the language of the record.
  public let text: String
}

extension GoodPractice {
  /// Every text of the record that can be translated, in the order of the record.
  ///
  /// Names, codes, links and figures are no such texts.
  public var texts: [PracticeText] {
    var texts: [PracticeText] = []
    func add(_ place: String, _ text: String?) {
      if let text, !text.isEmpty { texts.append(PracticeText(place: place, text: text)) }
    }
    func add(_ name: String, _ list: [String]) {
      for (number, text) in list.enumerated() { add("\(name)[\(number)]", text) }
    }
    add("title", title)
    add("organisation", organisation)
    add("location", location)
    add("stakeholders", stakeholders.map(\.name))
    add("targetGroups", targetGroups)
    add("summary", summary)
    add("resources.staff", resources?.staff)
    add("resources.fundingSource", resources?.fundingSource)
    add("resources.note", resources?.note)
    for item in evidence {
      add("\(item.id).statement", item.statement)
      add("\(item.id).unit", item.unit)
      add("\(item.id).method", item.method)
      add("\(item.id).outcome", item.outcome)
    }
    add("challenges", challenges)
    add("transfer", transfer)
    for (number, cost) in costs.enumerated() {
      add("costs[\(number)].per", cost.per)
      add("costs[\(number)].note", cost.note)
    }
    for (number, link) in furtherInformation.enumerated() {
      add("furtherInformation[\(number)].title", link.title)
    }
    add("contradictions", contradictions)
    add("notes", notes)
    add("served.note", served?.note)
    for (number, effect) in effects.enumerated() {
      add("effects[\(number)].outcome", effect.outcome)
      add("effects[\(number)].studyOf", effect.studyOf)
      add("effects[\(number)].rationale", effect.rationale)
    }
    for answer in answers {
      add("\(answer.condition).where", answer.place)
      add("\(answer.condition).reason", answer.reason)
    }
    return texts
  }

  /// A text of the record in the first of the wanted languages in which it can be had.
  ///
  /// A wanted `it-CH` is also served by `it`. Where no wanted language has the text, the record's own
  /// words are given, and ``LocalizedText/isFallback`` says so.
  ///
  /// - Parameters:
  ///   - place: The place, as in ``texts``.
  ///   - wanted: The wanted languages, the most wanted first.
  /// - Returns: The text and its language, or nil if the record has no such text.
  public func text(at place: String, in wanted: [LanguageTag]) -> LocalizedText? {
    guard let own = texts.first(where: { $0.place == place }) else { return nil }
    return localized(own, in: wanted)
  }

  /// The record's own text in the first wanted language that has it.
  package func localized(_ own: PracticeText, in wanted: [LanguageTag]) -> LocalizedText {
    for tag in wanted.flatMap(\.withFallbacks) {
      if let text = translations.text(at: own.place, in: tag) {
        return LocalizedText(text: text, language: tag, isFallback: false)
      }
      // A record in "en-GB" serves whoever wants English.
      if language.withFallbacks.contains(tag) {
        return LocalizedText(text: own.text, language: language, isFallback: false)
      }
    }
    return LocalizedText(text: own.text, language: language, isFallback: !wanted.isEmpty)
  }
}
