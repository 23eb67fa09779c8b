import GoodPractices
import StructuredText
import Testing

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("it", "it"), ("IT", "it"), ("SR-lATN", "sr-Latn"), ("pt-br", "pt-BR"),
    ("es-419", "es-419"), ("ZH-hANT-tw", "zh-Hant-TW"), ("sl-NEDIS", "sl-nedis"),
    ("de-ch-1996", "de-CH-1996"), ("hbs", "hbs"), ("sl-rozaj-biske", "sl-rozaj-biske"),
  ])
  func `tags are kept in their canonical case`(_ text: String, _ canonical: String) {
    #expect(LanguageTag(text)?.description == canonical)
  }

  @Test(arguments: [
    "", "i", "english", "it_IT", "it-", "-it", "it--IT", "it-I", "it-ITA", "it-IT-IT",
    "it-Latn-Latn",
    "de-1996-1996", "x-private", "it-x-own", "en-u-ca-gregory", "it-IT-Latn", "it IT", "ìt",
    "it-99",
    "it-123a5678 ", "1t",
  ])
  func `what is no tag of these parts is refused`(_ text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func `a tag of any length is refused, not read`() {
    #expect(LanguageTag("it" + String(repeating: "-abcde", count: 1_000)) == nil)
  }

  @Test func `a reader gets the first wanted language, and is told which`() throws {
    let record = try PracticeFiles.record(
      PracticeFiles.json(
        """
        , "language": "en-GB", "translations": {
          "IT": {"title": "Autobus", "evidence-1.statement": "Giovani incontrati"},
          "sr-latn": {"title": "Autobus za mlade"}}
        """))
    let practice = record.practice
    func text(_ place: String, _ tags: [String]) -> LocalizedText? {
      practice.text(at: place, in: tags.compactMap { LanguageTag($0) })
    }
    #expect(text("title", ["it-CH"])?.text == "Autobus")
    #expect(text("title", ["it-CH"])?.language.description == "it")
    #expect(text("title", ["it-CH"])?.isFallback == false)
    #expect(text("title", ["sr-Latn-RS", "it"])?.language.description == "sr-Latn")
    // Only the script that was wanted: Cyrillic is not Latin.
    #expect(text("title", ["sr-Cyrl"])?.isFallback == true)
    #expect(text("title", ["en"])?.isFallback == false)
    #expect(text("title", ["mt", "lt"])?.text == "Bus for young people")
    #expect(text("title", ["mt", "lt"])?.isFallback == true)
    #expect(text("summary", ["it"])?.language.description == "en-GB")
    #expect(text("evidence-1.statement", ["it"])?.text == "Giovani incontrati")
    #expect(text("challenges", ["it"]) == nil)
    #expect(practice.translations.languages.map(\.description) == ["it", "sr-Latn"])
  }

  @Test func `bad languages are located`() throws {
    let faults = try PracticeFiles.faults(
      PracticeFiles.json(
        ", \"language\": \"English\", \"translations\": {\"it_IT\": {}, \"it\": {}, \"IT\": {}}"))
    #expect(
      faults.map(\.path) == ["language", "translations.it_IT", "translations.IT"])
  }
}
