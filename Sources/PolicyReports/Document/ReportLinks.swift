/// Which pages a page can lead to.
public struct ReportLinks: Sendable {
  var pages: Set<ReportPage>
  let translations: [ReportTranslation]

  /// No other page: the report stands alone.
  public static let none = ReportLinks(pages: [])

  init(pages: Set<ReportPage>, translations: [ReportTranslation] = []) {
    self.pages = pages
    self.translations = translations
  }
}

/// The same set of pages in another language.
public struct ReportTranslation: Sendable {
  /// The language.
  public let language: ReportLanguage
  /// Where its pages stand as seen from these, such as `it/` or `../`.
  public let folder: String

  /// A translation.
  public init(language: ReportLanguage, folder: String) {
    self.language = language
    self.folder = folder
  }
}
