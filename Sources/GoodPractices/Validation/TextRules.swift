import StructuredText

/// Translations belong to texts of the record, and personal data stand elsewhere.
enum TextRules {
  static func check(_ practice: GoodPractice, _ log: inout FindingLog) {
    let texts = practice.texts
    let places = Set(texts.map(\.place))
    for text in texts {
      check(text.text, at: place(of: text, in: practice), &log)
    }
    for language in practice.translations.languages {
      if language == practice.language {
        log.add(
          .warning, .translation, "translations.\(language)",
          found: "the language of the record itself", expected: "another language")
      }
      for place in practice.translations.places(in: language) {
        let path = "translations.\(language).\(place)"
        let text = practice.translations.text(at: place, in: language) ?? ""
        if !places.contains(place) {
          log.add(
            .warning, .translation, path, found: "a text that the record does not have",
            expected: "the place of a text, such as title or evidence-1.statement")
        }
        if text.allSatisfy(\.isWhitespace) {
          log.add(.warning, .translation, path, found: "empty text", expected: "text, or no member")
        }
        check(text, at: path, &log)
      }
    }
  }

  /// The place as it is written for edits: `evidence.evidence-1.statement`.
  private static func place(of text: PracticeText, in practice: GoodPractice) -> String {
    let item = text.place.lastIndex(of: ".").map { String(text.place[..<$0]) }
    return item.flatMap(practice.evidence(_:)) == nil ? text.place : "evidence." + text.place
  }

  private static func check(_ text: String, at place: String, _ log: inout FindingLog) {
    guard let found = PersonalText.found(in: text) else { return }
    // The address or number itself is not repeated.
    log.add(
      .warning, .personalData, place, found: found,
      expected: "no personal data: contacts stand in a file of their own")
  }
}
