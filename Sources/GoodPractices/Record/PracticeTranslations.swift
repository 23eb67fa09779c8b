/// The texts of a record in other languages, by language and by the place of the text.
///
/// A place is written as in ``GoodPractice/texts``: `title`, `resources.note`, `targetGroups[0]`,
/// `evidence-3.statement`. A translation does not know whether the text it was made from has changed
/// since.
public struct PracticeTranslations: Sendable, Hashable {
  private let texts: [LanguageTag: [String: String]]

  package init(_ texts: [LanguageTag: [String: String]]) { self.texts = texts }

  /// No translation.
  public static let none = PracticeTranslations([:])

  /// The greatest number of languages: a judgement, more than the Union has.
  static let languageLimit = 100

  /// The languages, in the order of their tags.
  public var languages: [LanguageTag] { texts.keys.sorted() }

  /// The places that are translated into a language, in the order of the alphabet.
  public func places(in language: LanguageTag) -> [String] {
    (texts[language] ?? [:]).keys.sorted()
  }

  /// The text of a place in exactly this language.
  public func text(at place: String, in language: LanguageTag) -> String? {
    texts[language]?[place]
  }
}

/// A text in the language in which it could be had.
public struct LocalizedText: Sendable, Hashable {
  /// The text.
  public let text: String
  /// The language it is in.
  public let language: LanguageTag
  /// Whether that is another language than the ones that were wanted.
  public let isFallback: Bool
}
