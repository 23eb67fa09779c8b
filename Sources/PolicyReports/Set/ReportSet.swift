public import GoodPractices
public import PolicyCycle
public import ProgrammeScoring
public import RegionalContext

/// A linked set of pages: an index, the library, a page for each territory and each practice, and a
/// table of numbers beside each territory's page.
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

  /// Words that every page holds, by which an earlier set is known.
  public static let mark = "<meta name=\"generator\" content=\"PracticeExchange\">"

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
  ///   - language: The language of the pages.
  public init(
    scorecards: [Scorecard], contexts: [TerritoryCode: TerritoryContext] = [:],
    library: PracticeLibrary, rubric: Rubric, language: ReportLanguage = .english
  ) {
    var seen: Set<TerritoryCode> = []
    let cards = scorecards.filter { seen.insert($0.territory).inserted }
    var links = ReportLinks(
      pages: Set(
        [.index, .library] + cards.map { .territory($0.territory) }
          + library.practices.map { .practice($0.id) }))
    var files: [File] = []
    func add(_ document: ReportDocument) {
      guard let page = document.page else { return }
      files.append(File(name: page.fileName, bytes: Array(document.html(links: links).utf8)))
    }
    add(
      ReportDocument(
        indexOf: cards, practiceCount: library.practices.count, language: language))
    add(ReportDocument(library: library, rubric: rubric, language: language))
    for card in cards {
      let context = contexts[card.territory]
      let document = ReportDocument(scorecard: card, context: context, language: language)
      files.append(
        File(
          name: ReportPage.territory(card.territory).numbersFileName,
          bytes: document.numbers(separator: .semicolon)))
      let html = document.html(links: links)
      if html.utf8.count < ReportSet.pageLimit {
        files.append(
          File(name: ReportPage.territory(card.territory).fileName, bytes: Array(html.utf8)))
      } else {
        var answers: ReportDocument?
        let rest = ReportDocument(
          scorecard: card, context: context, language: language, answers: &answers)
        links.pages.insert(.answers(card.territory))
        add(rest)
        if let answers { add(answers) }
      }
    }
    for practice in library.practices {
      add(
        ReportDocument(practice: practice, in: library, rubric: rubric, language: language))
    }
    self.files = files
  }
}

/// Which pages a page can lead to.
public struct ReportLinks: Sendable {
  var pages: Set<ReportPage>

  /// No other page: the report stands alone.
  public static let none = ReportLinks(pages: [])
}
