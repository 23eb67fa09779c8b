public import GoodPractices
public import PolicyCycle
public import ProgrammeScoring
public import RegionalContext

/// A linked set of pages in one language: an index, the library, a page for each territory and each
/// practice, and a table of numbers beside each territory's page.
///
/// The same records give the same bytes.
public struct ReportSet: Sendable {
  /// A file of the set.
  public struct File: Sendable, Hashable {
    /// The name, without folders.
    public let name: String
    /// The bytes.
    public let bytes: [UInt8]
  }

  /// The size in bytes from which a territory's answers get a page of their own.
  static let pageLimit = 300_000

  /// The files, first the index.
  public let files: [File]

  /// A set.
  ///
  /// - Parameters:
  ///   - scorecards: The scorecards; of two for one territory the first is kept.
  ///   - contexts: What is known of the territories' young people, by code of the territory.
  ///   - library: The practices.
  ///   - rubric: The rubric.
  ///   - answersLanguage: The language of the programmes' and answers' own words, or nil if it is
  ///     unknown.
  ///   - language: The language of the pages.
  ///   - translations: The same set in other languages, to which its pages lead.
  public init(
    scorecards: [Scorecard], contexts: [TerritoryCode: TerritoryContext] = [:],
    library: PracticeLibrary, rubric: Rubric, answersLanguage: String? = nil,
    language: ReportLanguage = .english, translations: [ReportTranslation] = []
  ) {
    var seen: Set<TerritoryCode> = []
    let cards = scorecards.filter { seen.insert($0.territory).inserted }
    var links = ReportLinks(
      pages: Set(
        [.index, .library] + cards.map { .territory($0.territory) }
          + library.practices.map { .practice($0.id) }),
      translations: translations)
    var files: [File] = []
    func add(_ document: ReportDocument) {
      guard let page = document.page else { return }
      files.append(File(name: page.fileName, bytes: Array(document.html(links: links).utf8)))
    }
    add(
      ReportDocument(
        indexOf: cards, practiceCount: library.practices.count, answersLanguage: answersLanguage,
        language: language))
    add(ReportDocument(library: library, rubric: rubric, language: language))
    for card in cards {
      let context = contexts[card.territory]
      let document = ReportDocument(
        scorecard: card, context: context, answersLanguage: answersLanguage, language: language)
      let page = ReportPage.territory(card.territory)
      files.append(File(name: page.numbersFileName, bytes: document.numbers()))
      let bytes = Array(document.html(links: links).utf8)
      if bytes.count < ReportSet.pageLimit {
        files.append(File(name: page.fileName, bytes: bytes))
      } else {
        let pages = ReportDocument.pages(
          scorecard: card, context: context, answersLanguage: answersLanguage, language: language)
        links.pages.insert(.answers(card.territory))
        add(pages.main)
        add(pages.answers)
      }
    }
    for practice in library.practices {
      add(
        ReportDocument(practice: practice, in: library, rubric: rubric, language: language))
    }
    self.files = files
  }
}
