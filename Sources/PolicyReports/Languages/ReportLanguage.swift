import PolicyCycle

/// A language in which reports are written.
///
/// Each language is tables of phrases and terms in a folder of its own. The records and the rubric's
/// questions are in English and stay so; reports mark them as English.
public struct ReportLanguage: Sendable {
  /// The code of the language (BCP 47), such as `en`.
  public let code: String
  /// Its name in itself.
  public let name: String
  let decimalMark: String
  let groupMark: String
  /// Whether days are written day first.
  let dayFirst: Bool
  let phrases: [Phrase: String]
  let terms: [String: String]
  let territories: [String: String]

  /// English.
  public static let english = ReportLanguage(
    code: "en", name: "English", decimalMark: ".", groupMark: ",", dayFirst: false,
    phrases: englishPhrases,
    terms: englishTerms, territories: englishTerritories)

  /// Italian.
  public static let italian = ReportLanguage(
    code: "it", name: "Italiano", decimalMark: ",", groupMark: ".", dayFirst: true,
    phrases: italianPhrases,
    terms: italianTerms, territories: italianTerritories)

  /// All languages.
  public static let all = [english, italian]

  /// The language with a code as ``code`` has it (small letters, no region), or nil.
  public init?(code: String) {
    guard let language = ReportLanguage.all.first(where: { $0.code == code }) else { return nil }
    self = language
  }

  private init(
    code: String, name: String, decimalMark: String, groupMark: String, dayFirst: Bool,
    phrases: [Phrase: String], terms: [String: String], territories: [String: String]
  ) {
    self.code = code
    self.name = name
    self.decimalMark = decimalMark
    self.groupMark = groupMark
    self.dayFirst = dayFirst
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
      case .argument(let name):
        // A missing argument shows its place, so that a test finds it.
        text += finding.arguments[name].map { argument($0, name: name) } ?? .own("{\(name)}")
      case .counted(let name, let one, let many, let showsNumber):
        guard case .count(let number)? = finding.arguments[name] else {
          text += .own("{\(name)}")
          continue
        }
        if showsNumber { text += argument(.count(number), name: name) + .own(" ") }
        text.spans.append(.own(number == 1 ? one : many))
      }
    }
    return text
  }

  private func argument(_ argument: Finding.Argument, name: String) -> RichText {
    func said(_ text: String, _ value: Double, _ unit: String) -> RichText {
      RichText([.number(text, SaidNumber(name: name, value: value, unit: unit))])
    }
    return switch argument {
    case .count(let number): said(count(number), Double(number), "")
    case .number(let value, let unit): said(self.number(value), value, unit)
    case .oneDecimal(let value): said(oneDecimal(value), value, "")
    case .share(let share, let roundsDown):
      share.map { said(percent($0, roundsDown: roundsDown), $0 * 100, "%") } ?? .own(percent(nil))
    case .record(let words): .record(words)
    case .quoted(let words): .quoted(words)
    case .own(let words): .own(words)
    case .date(let day): .own(date(day))
    case .text(let text): text
    }
  }

  /// The name of a country by its two letters.
  func name(ofCountry code: String) -> String {
    TerritoryCode(code).map { name(of: $0) } ?? code
  }

  /// The name of a territory: a country's, a partner's, a region's in its own language, or the country's with
  /// the code.
  func name(of territory: TerritoryCode) -> String {
    if territory == .unnamed { return label(.territoryNotNamed) }
    if let name = territories[territory.canonical] { return name }
    guard let country = territories[territory.country] else { return territory.code }
    let region = NUTSRegister.partners.region(territory)?.name
    return region.map { "\($0), \(country)" } ?? "\(country), \(territory.code)"
  }
}
