import PolicyCycle

/// A language in which reports are written.
///
/// Each language is a table of phrases and terms in a file of its own. The records and the rubric's
/// questions are in English and stay so; reports mark them as English.
public struct ReportLanguage: Sendable {
  /// The code of the language (BCP 47), such as `en`.
  public let code: String
  /// Its name in itself.
  public let name: String
  let decimalMark: String
  let groupMark: String
  let phrases: [Phrase: String]
  let terms: [String: String]
  let territories: [String: String]

  /// English.
  public static let english = ReportLanguage(
    code: "en", name: "English", decimalMark: ".", groupMark: ",", phrases: englishPhrases,
    terms: englishTerms, territories: englishTerritories)

  /// Italian.
  public static let italian = ReportLanguage(
    code: "it", name: "Italiano", decimalMark: ",", groupMark: ".", phrases: italianPhrases,
    terms: italianTerms, territories: italianTerritories)

  /// All languages.
  public static let all = [english, italian]

  /// The language with a code, or nil.
  public init?(code: String) {
    guard let language = ReportLanguage.all.first(where: { $0.code == code }) else { return nil }
    self = language
  }

  private init(
    code: String, name: String, decimalMark: String, groupMark: String, phrases: [Phrase: String],
    terms: [String: String], territories: [String: String]
  ) {
    self.code = code
    self.name = name
    self.decimalMark = decimalMark
    self.groupMark = groupMark
    self.phrases = phrases
    self.terms = terms
    self.territories = territories
  }
}

extension ReportLanguage {
  /// A phrase without arguments.
  func label(_ phrase: Phrase) -> String { phrases[phrase] ?? phrase.rawValue }

  /// The words for a value of the domain.
  func term(_ value: some Termed) -> String { terms[value.termKey] ?? value.termKey }

  /// The sentence of a phrase with its arguments.
  package func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    say(Finding(phrase, arguments))
  }

  /// The sentence of a finding.
  package func say(_ finding: Finding) -> RichText {
    var text = RichText()
    for piece in PhraseTemplate(label(finding.phrase)).pieces {
      switch piece {
      case .text(let words): text.spans.append(.own(words))
      case .argument(let name): text += argument(finding.arguments[name])
      case .counted(let name, let one, let many, let showsNumber):
        guard case .count(let number)? = finding.arguments[name] else { continue }
        let words = number == 1 ? one : many
        text.spans.append(.own(showsNumber ? count(number) + " " + words : words))
      }
    }
    return text
  }

  private func argument(_ argument: Finding.Argument?) -> RichText {
    switch argument {
    case .count(let number): .own(count(number))
    case .number(let value): .own(number(value))
    case .share(let share): .own(percent(share))
    case .record(let words): .record(words)
    case .quoted(let words): .quoted(words)
    case .own(let words): .own(words)
    case .text(let text): text
    case nil: RichText()
    }
  }

  /// The name of a territory: a country's, a partner region's, or the country's with the code.
  func name(of territory: TerritoryCode) -> String {
    if territory == .unnamed { return label(.territoryNotNamed) }
    if let name = territories[territory.canonical] { return name }
    return territories[territory.country].map { "\($0), \(territory.code)" } ?? territory.code
  }
}
